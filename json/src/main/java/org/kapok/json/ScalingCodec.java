package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.curve.Curve;
import org.kapok.evaluation.Scaling;
import org.kapok.quantity.Amount;

/**
 * A step of an item: the members of a curve, or {@code less}, {@code line}, {@code max}, {@code
 * min}.
 */
final class ScalingCodec implements TreeCodec<Scaling> {
  private static final List<String> KEYWORDS = List.of("less", "line", "max", "min");
  private static final List<String> NAMES =
      Stream.of(CurveCodec.NAMES, KEYWORDS, List.of("start")).flatMap(List::stream).toList();

  private final CurveCodec curves = new CurveCodec();
  private final Codec<Amount> amounts = new NumberCodecs.OfAmount();

  @Override
  public @Nullable Scaling read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a step, such as {\"line\": [[1, 0], [10, 100]]}");
      return null;
    }
    List<String> keywords = KEYWORDS.stream().filter(branch::has).toList();
    if (keywords.isEmpty()) {
      branch.refuseOthers(NAMES);
      Curve curve = curves.readMembers(branch);
      return curve == null ? null : new Scaling.Along(curve);
    }
    String keyword = keywords.get(0);
    branch.refuseOthers(keyword.equals("less") ? List.of("start", "less") : List.of(keyword));
    return keyword.equals("less") ? less(branch) : step(keyword, branch.get(keyword));
  }

  private @Nullable Scaling less(Branch branch) throws IOException {
    Curve curve = curves.read(branch.get("less"));
    if (!branch.has("start")) {
      branch.get("start").add("missing", "\"less\" needs \"start\", from which it is taken off");
    }
    Amount start = branch.as(amounts, "start");
    return curve == null || start == null ? null : new Scaling.Less(start, curve);
  }

  private @Nullable Scaling step(String keyword, Branch branch) throws IOException {
    if (keyword.equals("line")) {
      return line(branch);
    }
    Amount bound = branch.as(amounts);
    if (bound == null) {
      return null;
    }
    return keyword.equals("max") ? new Scaling.Max(bound) : new Scaling.Min(bound);
  }

  private @Nullable Scaling line(Branch branch) throws IOException {
    if (!branch.node().isArray()) {
      branch.wrongType("a list of points [at, worth]");
      return null;
    }
    List<Scaling.Line.Point> points = new ArrayList<>();
    for (Branch element : branch.elements()) {
      if (element.node().isArray() && element.node().size() == 2) {
        Amount at = element.elements().get(0).as(amounts);
        Amount worth = element.elements().get(1).as(amounts);
        if (at != null && worth != null) {
          points.add(new Scaling.Line.Point(at, worth));
        }
      } else {
        element.wrongType("a point of two numbers [at, worth]");
      }
    }
    return points.size() == branch.node().size() ? new Scaling.Line(points) : null;
  }

  @Override
  public void write(Scaling step, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (step instanceof Scaling.Along along) {
      curves.writeMembers(along.curve(), generator);
    } else if (step instanceof Scaling.Less less) {
      write("start", less.start(), generator);
      generator.writeFieldName("less");
      curves.write(less.less(), generator);
    } else if (step instanceof Scaling.Max max) {
      write("max", max.bound(), generator);
    } else if (step instanceof Scaling.Min min) {
      write("min", min.bound(), generator);
    } else {
      generator.writeArrayFieldStart("line");
      for (Scaling.Line.Point point : ((Scaling.Line) step).points()) {
        generator.writeStartArray();
        amounts.write(point.at(), generator);
        amounts.write(point.worth(), generator);
        generator.writeEndArray();
      }
      generator.writeEndArray();
    }
    generator.writeEndObject();
  }

  private void write(String name, Amount amount, JsonGenerator generator) throws IOException {
    generator.writeFieldName(name);
    amounts.write(amount, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode amount = definitions.of(Amount.class);
    ObjectNode less = SchemaPart.single("less", definitions.of(Curve.class));
    SchemaPart.put(less, "start", amount);
    SchemaPart.require(less, "start");
    ObjectNode points = SchemaPart.list(SchemaPart.tuple(amount.deepCopy(), amount.deepCopy()));
    ObjectNode schema = SchemaPart.anything();
    schema
        .putArray("oneOf")
        .add(curves.schema(definitions))
        .add(less)
        .add(SchemaPart.single("line", points))
        .add(SchemaPart.single("max", amount.deepCopy()))
        .add(SchemaPart.single("min", amount.deepCopy()));
    return schema;
  }
}
