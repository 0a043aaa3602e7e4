package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** A step: its window with its gaps, its key, and the members of its one operation. */
final class StepCodec implements TreeCodec<Step> {
  private static final List<String> NAMES =
      Stream.of(
              List.of("each"),
              GapsCodec.NAMES,
              List.of("by"),
              OperationCodec.NAMES,
              List.of("except", "exceptCounted", "when", "overflow", "countsPaid"))
          .flatMap(List::stream)
          .toList();

  private final OperationCodec operations = new OperationCodec();
  private final Codec<Condition> conditions = new ConditionCodec();
  private final Codec<Collection<String>> names = new OneOrManyCodec<>(Scalars.TEXT);
  private final Codec<Boolean> flags = new NumberCodecs.OfFlag();
  private final Codec<Collection<RuleId>> rules;
  private final Codec<AccountId> accounts;
  private final GapsCodec gaps;

  StepCodec(Codec<RuleId> rule, Codec<AccountId> account) {
    rules = new OneOrManyCodec<>(rule);
    accounts = account;
    gaps = new GapsCodec(account);
  }

  @Override
  public @Nullable Step read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a step, such as {\"each\": \"week\", \"max\": 20}");
      return null;
    }
    int faults = branch.report().count();
    branch.refuseOthers(NAMES);
    Window each = window(branch);
    Collection<String> by = branch.has("by") ? branch.as(names, "by") : List.of();
    refuseStray(branch, OperationCodec.LIMITS, "except", "exceptCounted", "countsPaid");
    refuseStray(branch, OperationCodec.CUTTING, "overflow");
    List<RuleId> except = rules(branch, "except");
    List<RuleId> exceptCounted = rules(branch, "exceptCounted");
    AccountId overflow = branch.as(accounts, "overflow");
    Boolean countsPaid = branch.has("countsPaid") ? branch.as(flags, "countsPaid") : false;
    Condition when = branch.has("when") ? branch.as(conditions, "when") : null;
    Operation operation = operations.readMembers(branch, NAMES);
    if (operation != null && !branch.has("each") && !(operation instanceof Operation.Times)) {
      branch
          .get("each")
          .add("missing", "a step that adds up must say over what: each, one of {0}", Window.WORDS);
    }
    return branch.report().count() > faults || by == null || operation == null || countsPaid == null
        ? null
        : new Step(
            Optional.ofNullable(each),
            List.copyOf(by),
            operation,
            except,
            exceptCounted,
            Optional.ofNullable(when),
            Optional.ofNullable(overflow),
            countsPaid);
  }

  /** The window, with the gaps beside it; null if there is none, or a fault has been reported. */
  private @Nullable Window window(Branch branch) throws IOException {
    Window each = branch.as(Scalars.WINDOW, "each");
    Gaps given = gaps.readMembers(branch);
    if (each instanceof Window.Unbroken run) {
      return given == null ? null : new Window.Unbroken(run.of(), given);
    }
    if (each != null || branch.has("times")) {
      for (String name : GapsCodec.NAMES) {
        refuse(
            branch,
            name,
            "\"{0}\" may stand with an unbroken window only, such as \"each\": \"unbroken week\"",
            name);
      }
    }
    return each;
  }

  private static void refuseStray(Branch branch, List<String> keywords, String... names) {
    if (keywords.stream().noneMatch(branch::has)) {
      for (String name : names) {
        refuse(branch, name, "\"{0}\" may stand only with one of {1}", name, keywords);
      }
    }
  }

  private static void refuse(Branch branch, String name, String pattern, Object... arguments) {
    if (branch.has(name)) {
      branch.get(name).add("unknown-property", pattern, arguments);
    }
  }

  private List<RuleId> rules(Branch branch, String name) throws IOException {
    Collection<RuleId> read = branch.as(rules, name);
    return read == null ? List.of() : List.copyOf(read);
  }

  @Override
  public void write(Step step, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (step.each().isPresent()) {
      writeWindow(step.each().get(), generator);
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
    if (step.overflow().isPresent()) {
      generator.writeFieldName("overflow");
      accounts.write(step.overflow().get(), generator);
    }
    if (step.countsPaid()) {
      generator.writeBooleanField("countsPaid", true);
    }
    generator.writeEndObject();
  }

  private void writeWindow(Window each, JsonGenerator generator) throws IOException {
    generator.writeFieldName("each");
    Scalars.WINDOW.write(each, generator);
    if (each instanceof Window.Unbroken run) {
      gaps.writeMembers(run.gaps(), generator);
    }
  }

  private void writeRules(String name, List<RuleId> exempt, JsonGenerator generator)
      throws IOException {
    if (!exempt.isEmpty()) {
      generator.writeFieldName(name);
      rules.write(exempt, generator);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    SchemaPart.put(object, "each", definitions.of(Window.class));
    gaps.putMembers(object, definitions);
    SchemaPart.put(object, "by", names.schema(definitions));
    operations.putMembers(object, definitions);
    SchemaPart.put(object, "except", rules.schema(definitions));
    SchemaPart.put(object, "exceptCounted", rules.schema(definitions));
    SchemaPart.put(object, "when", definitions.of(Condition.class));
    SchemaPart.put(object, "overflow", definitions.of(AccountId.class));
    SchemaPart.put(object, "countsPaid", flags.schema(definitions));
    for (String name : List.of("except", "exceptCounted", "countsPaid")) {
      SchemaPart.onlyWith(object, name, OperationCodec.LIMITS);
    }
    SchemaPart.onlyWith(object, "overflow", OperationCodec.CUTTING);
    SchemaPart.atLeastOne(object, List.of("each", "times"));
    return object;
  }
}
