package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;

/** A condition: an object of field tests and of the words all, any, not, atLeast with of. */
final class ConditionCodec implements TreeCodec<Condition> {
  private final MatchCodec matches = new MatchCodec();
  private final Codec<Integer> counts = new NumberCodecs.OfInt();

  @Override
  public @Nullable Condition read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a condition, such as {\"kind\": \"visit\"}");
      return null;
    }
    List<String> names = branch.names();
    if (names.isEmpty()) {
      branch.add("empty", "a condition must hold at least one member");
      return null;
    }
    List<Condition> members = new ArrayList<>();
    boolean whole = true;
    for (String name : names) {
      if (name.equals("atLeast")) {
        whole &= requireOf(branch);
      } else {
        Condition member = member(name, branch);
        if (member == null) {
          whole = false;
        } else {
          members.add(member);
        }
      }
    }
    if (!whole) {
      return null;
    }
    return members.size() == 1 ? members.get(0) : new Condition.Together(members);
  }

  private static boolean requireOf(Branch branch) {
    if (!branch.has("of")) {
      branch.get("of").add("missing", "\"atLeast\" needs \"of\", the list of conditions");
    }
    return branch.has("of");
  }

  private @Nullable Condition member(String name, Branch branch) throws IOException {
    Branch value = branch.get(name);
    try {
      return switch (name) {
        case "all", "any" -> listed(name, value);
        case "of" -> countOf(branch, value);
        case "not" -> {
          Condition negated = readOrReport(value);
          yield negated == null ? null : new Condition.Not(negated);
        }
        default -> {
          Match match = matches.readOrReport(value);
          yield match == null ? null : new Condition.FieldTest(name, match);
        }
      };
    } catch (IllegalArgumentException refused) {
      value.report().refused(refused, value.place());
      return null;
    }
  }

  private @Nullable Condition listed(String name, Branch value) throws IOException {
    List<Condition> conditions = conditions(value);
    if (conditions == null) {
      return null;
    }
    return name.equals("all") ? new Condition.All(conditions) : new Condition.Any(conditions);
  }

  private @Nullable Condition countOf(Branch branch, Branch value) throws IOException {
    if (!branch.has("atLeast")) {
      branch.get("atLeast").add("missing", "\"of\" needs \"atLeast\", the number of conditions");
    }
    Integer atLeast = branch.as(counts, "atLeast");
    List<Condition> conditions = conditions(value);
    return atLeast == null || conditions == null
        ? null
        : new Condition.CountOf(atLeast, conditions);
  }

  private @Nullable List<Condition> conditions(Branch branch) throws IOException {
    if (!branch.node().isArray()) {
      branch.wrongType("a list of conditions");
      return null;
    }
    List<Condition> conditions = new ArrayList<>();
    for (Branch element : branch.elements()) {
      Condition condition = readOrReport(element);
      if (condition != null) {
        conditions.add(condition);
      }
    }
    return conditions.size() == branch.node().size() ? conditions : null;
  }

  @Override
  public void write(Condition condition, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (condition instanceof Condition.Together together) {
      for (Condition member : together.members()) {
        writeMember(member, generator);
      }
    } else {
      writeMember(condition, generator);
    }
    generator.writeEndObject();
  }

  private void writeMember(Condition member, JsonGenerator generator) throws IOException {
    if (member instanceof Condition.CountOf count) {
      generator.writeNumberField("atLeast", count.atLeast());
      writeList("of", count.of(), generator);
    } else if (member instanceof Condition.All all) {
      writeList("all", all.conditions(), generator);
    } else if (member instanceof Condition.Any any) {
      writeList("any", any.conditions(), generator);
    } else if (member instanceof Condition.Not not) {
      generator.writeFieldName("not");
      write(not.condition(), generator);
    } else {
      Condition.FieldTest test = (Condition.FieldTest) member;
      generator.writeFieldName(TextCodec.requireWhole(test.field()));
      matches.write(test.match(), generator);
    }
  }

  private void writeList(String name, List<Condition> conditions, JsonGenerator generator)
      throws IOException {
    generator.writeArrayFieldStart(name);
    for (Condition condition : conditions) {
      write(condition, generator);
    }
    generator.writeEndArray();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    ObjectNode condition = definitions.of(Condition.class);
    for (String name : List.of("all", "any", "of")) {
      SchemaPart.put(object, name, SchemaPart.list(condition.deepCopy()));
    }
    SchemaPart.put(object, "not", condition);
    SchemaPart.put(object, "atLeast", counts.schema(definitions));
    SchemaPart.onlyWith(object, "of", List.of("atLeast"));
    SchemaPart.onlyWith(object, "atLeast", List.of("of"));
    object.set("additionalProperties", definitions.of(Match.class));
    return object.put("minProperties", 1);
  }
}
