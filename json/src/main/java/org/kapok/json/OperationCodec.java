package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.curve.Curve;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Operation;

/** An operation: the members of a curve, or a keyword with its number. */
final class OperationCodec implements TreeCodec<Operation> {
  /** The limits that cut something off. */
  static final List<String> CUTTING = List.of("max", "softMax");

  /** The limits. */
  static final List<String> LIMITS = List.of("max", "softMax", "min");

  private static final List<String> KEYWORDS =
      Stream.of(LIMITS, List.of("keep", "times")).flatMap(List::stream).toList();

  /** All members. */
  static final List<String> NAMES =
      Stream.of(CurveCodec.NAMES, KEYWORDS).flatMap(List::stream).toList();

  private final CurveCodec curves = new CurveCodec();
  private final Codec<Figure> figures = new FigureCodec();
  private final Codec<Keep> keeps = new EnumCodec<>(Keep.class);

  @Override
  public @Nullable Operation read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an operation, such as {\"rate\": 0.25, \"round\": \"up\"}");
      return null;
    }
    branch.refuseOthers(NAMES);
    return readMembers(branch, NAMES);
  }

  /** Reads the operation's members of an object whose members may be these. */
  @Nullable Operation readMembers(Branch branch, List<String> possible) throws IOException {
    List<String> keywords = KEYWORDS.stream().filter(branch::has).toList();
    boolean curved = CurveCodec.KEYWORDS.stream().anyMatch(branch::has);
    if (keywords.size() + (curved ? 1 : 0) != 1) {
      reportNotOne(branch, keywords.isEmpty(), possible);
      return null;
    }
    if (curved) {
      Curve curve = curves.readMembers(branch);
      return curve == null ? null : new Operation.Grow(curve);
    }
    String keyword = keywords.get(0);
    refuseCurveMembers(branch, keyword);
    if (keyword.equals("keep")) {
      Keep keep = branch.as(keeps, keyword);
      return keep == null ? null : new Operation.KeepOne(keep);
    }
    Figure figure = branch.as(figures, keyword);
    if (figure == null) {
      return null;
    }
    return switch (keyword) {
      case "max" -> new Operation.Max(figure);
      case "softMax" -> new Operation.SoftMax(figure);
      case "min" -> new Operation.Min(figure);
      default -> new Operation.Times(figure);
    };
  }

  private static void refuseCurveMembers(Branch branch, String keyword) {
    for (String name : CurveCodec.NAMES) {
      if (branch.has(name)) {
        branch
            .get(name)
            .add(
                "unknown-property",
                "\"{0}\" may not stand with \"{1}\"",
                Shown.shortened(name),
                Shown.shortened(keyword));
      }
    }
  }

  private static void reportNotOne(Branch branch, boolean none, List<String> possible) {
    boolean misspelt = branch.names().stream().anyMatch(name -> !possible.contains(name));
    if (!none || !misspelt) {
      branch.add(
          none ? "missing" : "duplicate",
          "must hold exactly one operation of every, rate, table, brackets (each with or without"
              + " round), round alone, max,"
              + " softMax, min, keep, times; was {0}",
          branch.names());
    }
  }

  @Override
  public void write(Operation operation, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    writeMembers(operation, generator);
    generator.writeEndObject();
  }

  /** Writes the operation's members into an object that may have others. */
  void writeMembers(Operation operation, JsonGenerator generator) throws IOException {
    if (operation instanceof Operation.Grow grow) {
      curves.writeMembers(grow.curve(), generator);
    } else if (operation instanceof Operation.Max max) {
      write("max", max.bound(), generator);
    } else if (operation instanceof Operation.SoftMax soft) {
      write("softMax", soft.bound(), generator);
    } else if (operation instanceof Operation.Min min) {
      write("min", min.bound(), generator);
    } else if (operation instanceof Operation.KeepOne keep) {
      generator.writeFieldName("keep");
      keeps.write(keep.keep(), generator);
    } else {
      write("times", ((Operation.Times) operation).factor(), generator);
    }
  }

  private void write(String name, Figure figure, JsonGenerator generator) throws IOException {
    generator.writeFieldName(name);
    figures.write(figure, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    putMembers(object, definitions);
    return object;
  }

  /** Puts the members into an object that may have others. */
  void putMembers(ObjectNode object, Definitions definitions) {
    curves.putMembers(object, definitions);
    for (String keyword : KEYWORDS) {
      Class<?> type = keyword.equals("keep") ? Keep.class : Figure.class;
      SchemaPart.put(object, keyword, definitions.of(type));
    }
    List<ObjectNode> cases = new ArrayList<>();
    KEYWORDS.forEach(keyword -> cases.add(SchemaPart.having(List.of(keyword))));
    cases.add(SchemaPart.having(CurveCodec.KEYWORDS));
    SchemaPart.exactlyOne(object, cases);
  }
}
