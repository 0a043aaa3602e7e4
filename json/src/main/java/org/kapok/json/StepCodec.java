package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** A step: its window and key, and the members of its one operation. */
final class StepCodec implements TreeCodec<Step> {
  private static final List<String> NAMES =
      Stream.of(
              List.of("each", "by"),
              OperationCodec.NAMES,
              List.of("except", "exceptCounted", "when"))
          .flatMap(List::stream)
          .toList();

  private final OperationCodec operations = new OperationCodec();
  private final Codec<Condition> conditions = new ConditionCodec();
  private final Codec<Collection<String>> names = new OneOrManyCodec<>(Scalars.TEXT);
  private final Codec<Collection<RuleId>> rules;

  StepCodec(Codec<RuleId> rule) {
    rules = new OneOrManyCodec<>(rule);
  }

  @Override
  public @Nullable Step read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a step, such as {\"each\": \"week\", \"max\": 20}");
      return null;
    }
    int faults = branch.report().count();
    branch.refuseOthers(NAMES);
    Window each = branch.as(Scalars.WINDOW, "each");
    Collection<String> by = branch.has("by") ? branch.as(names, "by") : List.of();
    List<RuleId> except = rules(branch, "except");
    List<RuleId> exceptCounted = rules(branch, "exceptCounted");
    Condition when = branch.has("when") ? branch.as(conditions, "when") : null;
    Operation operation = operations.readMembers(branch, NAMES);
    if (operation != null && !branch.has("each") && !(operation instanceof Operation.Times)) {
      branch
          .get("each")
          .add("missing", "a step that adds up must say over what: each, one of " + Window.WORDS);
    }
    return branch.report().count() > faults || by == null || operation == null
        ? null
        : new Step(
            Optional.ofNullable(each),
            List.copyOf(by),
            operation,
            except,
            exceptCounted,
            Optional.ofNullable(when));
  }

  private List<RuleId> rules(Branch branch, String name) throws IOException {
    Collection<RuleId> read = branch.has(name) ? branch.as(rules, name) : null;
    if (read != null && OperationCodec.LIMITS.stream().noneMatch(branch::has)) {
      branch
          .get(name)
          .add(
              "unknown-property",
              Shown.quoted(name) + " may stand only with one of " + OperationCodec.LIMITS);
    }
    return read == null ? List.of() : List.copyOf(read);
  }

  @Override
  public void write(Step step, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (step.each().isPresent()) {
      generator.writeStringField("each", step.each().get().toString());
    }
    if (!step.by().isEmpty()) {
      generator.writeFieldName("by");
      names.write(step.by(), generator);
    }
    operations.writeMembers(step.operation(), generator);
    writeRules("except", step.except(), generator);
    writeRules("exceptCounted", step.exceptCounted(), generator);
    if (step.when().isPresent()) {
      generator.writeFieldName("when");
      conditions.write(step.when().get(), generator);
    }
    generator.writeEndObject();
  }

  private void writeRules(String name, List<RuleId> exempt, JsonGenerator generator)
      throws IOException {
    if (!exempt.isEmpty()) {
      generator.writeFieldName(name);
      rules.write(exempt, generator);
    }
  }
}
