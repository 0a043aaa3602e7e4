package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.evaluation.Bounds;
import org.kapok.evaluation.Requirement;
import org.kapok.evaluation.Requirement.Comparison;
import org.kapok.quantity.Amount;

/** A requirement: something compared with bounds, or requirements under a keyword. */
final class RequirementCodec implements TreeCodec<Requirement> {
  private static final List<String> COMPARED = List.of("points", "share", "shares", "figure");
  private static final List<String> BOUNDS = List.of("atLeast", "moreThan", "atMost", "lessThan");
  private static final List<String> JOINED = List.of("all", "any", "of", "not");
  private static final List<String> NAMES =
      Stream.of(COMPARED, BOUNDS, JOINED).flatMap(List::stream).toList();

  private final Codec<Amount> amounts = new NumberCodecs.OfAmount();
  private final Codec<Integer> counts = new NumberCodecs.OfInt();

  @Override
  public @Nullable Requirement read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a requirement, such as {\"points\": \"total\", \"atLeast\": 60}");
      return null;
    }
    branch.refuseOthers(NAMES);
    List<String> keywords =
        Stream.concat(COMPARED.stream(), JOINED.stream()).filter(branch::has).toList();
    if (keywords.size() != 1) {
      branch.add(
          keywords.isEmpty() ? "missing" : "duplicate",
          "must hold exactly one of points, share, shares, figure (with bounds), all, any, of"
              + " (with atLeast), not; was {0}",
          branch.names());
      return null;
    }
    String keyword = keywords.get(0);
    return COMPARED.contains(keyword) ? comparison(keyword, branch) : joined(keyword, branch);
  }

  private @Nullable Requirement comparison(String keyword, Branch branch) throws IOException {
    int faults = branch.report().count();
    String name = branch.as(Scalars.TEXT, keyword);
    List<Optional<Amount>> bounds = new ArrayList<>();
    for (String each : BOUNDS) {
      bounds.add(Optional.ofNullable(branch.as(amounts, each)));
    }
    if (name == null || branch.report().count() > faults) {
      return null;
    }
    Bounds within = new Bounds(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3));
    return switch (keyword) {
      case "points" -> new Requirement.Points(name, within);
      case "share" -> new Requirement.Share(name, within);
      case "shares" -> new Requirement.Shares(name, within);
      default -> new Requirement.Figure(name, within);
    };
  }

  private @Nullable Requirement joined(String keyword, Branch branch) throws IOException {
    for (String each : BOUNDS) {
      boolean counted = keyword.equals("of") && each.equals("atLeast");
      if (branch.has(each) && !counted) {
        branch
            .get(each)
            .add(
                "unknown-property",
                "\"{0}\" may not stand with \"{1}\"",
                Shown.shortened(each),
                Shown.shortened(keyword));
      }
    }
    if (keyword.equals("not")) {
      Requirement not = read(branch.get(keyword));
      return not == null ? null : new Requirement.Not(not);
    }
    List<Requirement> of = list(branch.get(keyword));
    if (keyword.equals("of") && !branch.has("atLeast")) {
      branch.get("atLeast").add("missing", "\"of\" needs \"atLeast\", how many must be met");
    }
    Integer count = keyword.equals("of") ? branch.as(counts, "atLeast") : Integer.valueOf(1);
    if (of == null || count == null) {
      return null;
    }
    return switch (keyword) {
      case "all" -> new Requirement.All(of);
      case "any" -> new Requirement.Any(of);
      default -> new Requirement.CountOf(count, of);
    };
  }

  private @Nullable List<Requirement> list(Branch branch) throws IOException {
    if (!branch.node().isArray()) {
      branch.wrongType("a list of requirements");
      return null;
    }
    List<Requirement> of = new ArrayList<>();
    for (Branch element : branch.elements()) {
      Requirement each = readOrReport(element);
      if (each != null) {
        of.add(each);
      }
    }
    return of.size() == branch.node().size() ? of : null;
  }

  @Override
  public void write(Requirement requirement, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (requirement instanceof Comparison comparison) {
      writeComparison(comparison, generator);
    } else if (requirement instanceof Requirement.Not not) {
      generator.writeFieldName("not");
      write(not.not(), generator);
    } else if (requirement instanceof Requirement.All all) {
      write("all", all.of(), generator);
    } else if (requirement instanceof Requirement.Any any) {
      write("any", any.of(), generator);
    } else {
      Requirement.CountOf count = (Requirement.CountOf) requirement;
      generator.writeNumberField("atLeast", count.atLeast());
      write("of", count.of(), generator);
    }
    generator.writeEndObject();
  }

  private void writeComparison(Comparison comparison, JsonGenerator generator) throws IOException {
    String keyword = "figure";
    if (comparison instanceof Requirement.Points) {
      keyword = "points";
    } else if (comparison instanceof Requirement.Share) {
      keyword = "share";
    } else if (comparison instanceof Requirement.Shares) {
      keyword = "shares";
    }
    generator.writeFieldName(keyword);
    Scalars.TEXT.write(comparison.name(), generator);
    Bounds bounds = comparison.bounds();
    write("atLeast", bounds.atLeast(), generator);
    write("moreThan", bounds.moreThan(), generator);
    write("atMost", bounds.atMost(), generator);
    write("lessThan", bounds.lessThan(), generator);
  }

  private void write(String name, Optional<Amount> bound, JsonGenerator generator)
      throws IOException {
    if (bound.isPresent()) {
      generator.writeFieldName(name);
      amounts.write(bound.get(), generator);
    }
  }

  private void write(String name, List<Requirement> of, JsonGenerator generator)
      throws IOException {
    generator.writeArrayFieldStart(name);
    for (Requirement each : of) {
      write(each, generator);
    }
    generator.writeEndArray();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode schema = SchemaPart.anything();
    ArrayNode cases = schema.putArray("oneOf");
    for (String keyword : COMPARED) {
      ObjectNode comparison = SchemaPart.single(keyword, SchemaPart.text());
      BOUNDS.forEach(name -> SchemaPart.put(comparison, name, definitions.of(Amount.class)));
      SchemaPart.atLeastOne(comparison, BOUNDS);
      cases.add(comparison);
    }
    ObjectNode requirement = definitions.of(Requirement.class);
    for (String keyword : List.of("all", "any")) {
      cases.add(SchemaPart.single(keyword, SchemaPart.list(requirement.deepCopy())));
    }
    ObjectNode count = SchemaPart.single("of", SchemaPart.list(requirement.deepCopy()));
    SchemaPart.put(count, "atLeast", counts.schema(definitions));
    SchemaPart.require(count, "atLeast");
    cases.add(count);
    cases.add(SchemaPart.single("not", requirement));
    return schema;
  }
}
