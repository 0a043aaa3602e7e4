package org.kapok.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Since;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;

/** Draws the fields that a scheme declares, all but the sums of {@link StepsDraft}. */
final class FieldsDraft {
  private static final List<String> AMOUNTS = List.of("0", "1", "2", "3", "7.5", "1.5", "12");

  private final Dice dice;
  private final WindowDraft windows;

  FieldsDraft(Dice dice, WindowDraft windows) {
    this.dice = dice;
    this.windows = windows;
  }

  Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("kind", Field.codes(SchemeDraft.KINDS.toArray(String[]::new)));
    fields.put("theme", Field.builder().from(codes(SchemeDraft.THEMES)).open(true).build());
    fields.put("role", codes(SchemeDraft.ROLES));
    fields.put("tier", codes(SchemeDraft.TIERS));
    fields.put("group", codes(SchemeDraft.GROUPS));
    fields.put("channel", Field.builder().from(codes(SchemeDraft.CHANNELS)).open(true).build());
    fields.put("home", Field.of(FieldType.TEXT, FieldSource.SUBJECT));
    fields.put("insured", Field.of(FieldType.FLAG, FieldSource.SUBJECT));
    fields.put("online", Field.of(FieldType.FLAG, FieldSource.PARTICIPATION));
    fields.put("signed", Field.of(FieldType.DATE, FieldSource.PARTICIPATION));
    fields.put("slot", Field.of(FieldType.TIME, FieldSource.PARTICIPATION));
    fields.put("pause", Field.of(FieldType.DURATION, FieldSource.PARTICIPATION));
    fields.put("steps", decimals(Field.number()));
    fields.put(
        "delta",
        decimals(
            Field.builder()
                .from(Field.number())
                .atLeast(Amount.of(-20))
                .atMost(Amount.of(20))
                .build()));
    fields.put("level", decimals(Field.of(FieldType.NUMBER, FieldSource.SUBJECT)));
    fields.put(
        "tierFactor", lookup("tier", Optional.of(Amount.ONE), "expert", "1.5", "master", "2"));
    fields.put("tierCap", lookup("tier", Optional.of(Amount.of(10)), "master", "25"));
    fields.put(
        "kindCap",
        lookup(
            "kind", Optional.empty(), "study", "6", "visit", "3", "serve", "9.5", "noShow", "0"));
    fields.put("themeFactor", lookup("theme", Optional.of(Amount.of("0.5")), "red", "3"));
    fields.put("venueCap", lookup("venue", Optional.of(Amount.of(4)), "v-1", "7"));
    addChosen(fields);
    addSince(fields);
    return fields;
  }

  private Field decimals(Field number) {
    return dice.percent(30)
        ? number
        : Field.builder().from(number).decimals(dice.from(0, Amount.MAXIMUM_SCALE)).build();
  }

  private static Field codes(List<String> codes) {
    return Field.codes(codes.toArray(String[]::new));
  }

  private static Field lookup(String by, Optional<Amount> otherwise, String... codesAndNumbers) {
    Map<String, Amount> values = new LinkedHashMap<>();
    for (int i = 0; i < codesAndNumbers.length; i += 2) {
      values.put(codesAndNumbers[i], Amount.of(codesAndNumbers[i + 1]));
    }
    return Field.lookup(new Lookup(by, values, otherwise));
  }

  /** A number and a code of anything, a number and a flag of the subject. */
  private void addChosen(Map<String, Field> fields) {
    ConditionDraft given = new ConditionDraft(dice, ConditionDraft.Scope.GIVEN);
    ConditionDraft subject = new ConditionDraft(dice, ConditionDraft.Scope.SUBJECT);
    fields.put("bonus", Field.builder().choose(amounts(given)).build());
    fields.put("grant", Field.builder().choose(amounts(subject)).build());
    List<Choice> grades = new ArrayList<>();
    for (String grade : SchemeDraft.GRADES) {
      boolean last = grades.size() == SchemeDraft.GRADES.size() - 1;
      grades.add(
          last && dice.percent(60)
              ? Choice.otherwise(AttributeValue.of(grade))
              : Choice.of(given.any(1), AttributeValue.of(grade)));
    }
    fields.put("grade", Field.builder().from(codes(SchemeDraft.GRADES)).choose(grades).build());
    fields.put(
        "keen",
        Field.builder()
            .type(FieldType.FLAG)
            .addChoose(Choice.of(subject.any(1), AttributeValue.of(dice.percent(70))))
            .addChoose(Choice.of(subject.any(1), AttributeValue.of(dice.percent(40))))
            .build());
    fields.put("gradeFactor", lookup("grade", Optional.of(Amount.ONE), "gold", "2.5"));
  }

  private List<Choice> amounts(ConditionDraft conditions) {
    List<Choice> choices = new ArrayList<>();
    int number = dice.from(1, 3);
    for (int i = 0; i < number; i++) {
      choices.add(Choice.of(conditions.any(dice.from(0, 2)), amount()));
    }
    choices.add(Choice.otherwise(amount()));
    return choices;
  }

  private AttributeValue amount() {
    return AttributeValue.of(Amount.of(dice.of(AMOUNTS)));
  }

  private void addSince(Map<String, Field> fields) {
    fields.put("served", since("joined"));
    fields.put("reached", since("birthDate"));
    fields.put("waited", since("signed"));
  }

  private Field since(String date) {
    Since since =
        new Since(
            date,
            dice.of(Since.Unit.values()),
            dice.percent(50) ? Optional.empty() : Optional.of(windows.closing()));
    return Field.builder().since(since).build();
  }

  /** What is held in the account, of so many decimals. */
  Field held(AccountId account, int decimals) {
    Field.Builder field = Field.builder().held(new Held(account, windows.held()));
    boolean usual = decimals == Field.DEFAULT_DECIMALS && dice.percent(50);
    return usual ? field.build() : field.decimals(decimals).build();
  }
}
