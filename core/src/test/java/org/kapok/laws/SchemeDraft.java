package org.kapok.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * Draws one scheme. Accounts feed only accounts of a higher number, so nothing goes in a circle;
 * the order in which they and the rules are declared is shuffled at the end.
 */
final class SchemeDraft {
  static final List<String> KINDS = List.of("study", "visit", "serve", "noShow");
  static final List<String> THEMES = List.of("red", "green", "blue");
  static final List<String> ROLES = List.of("lecturer", "helper");
  static final List<String> TIERS = List.of("general", "expert", "master");
  static final List<String> GROUPS = List.of("east", "west");
  static final List<String> CHANNELS = List.of("app", "desk");
  static final List<String> VENUES = List.of("v-1", "v-2");
  private static final List<String> ACCOUNTS = List.of("stamps", "theory", "points", "gifts");

  private final Dice dice;
  private final ConditionDraft conditions;
  private final Map<String, Field> fields;
  private final StepsDraft steps;
  private final int accounts;
  private final List<Optional<Integer>> from = new ArrayList<>();
  private final List<List<Integer>> into = new ArrayList<>();
  private final List<List<Integer>> passes = new ArrayList<>();
  private final Map<Integer, Rule> rules = new LinkedHashMap<>();
  private final Map<Integer, Long> ruleUnits = new LinkedHashMap<>();
  private final List<Account> drafts = new ArrayList<>();
  private final List<Long> accountUnits = new ArrayList<>();

  SchemeDraft(Random random) {
    dice = new Dice(random);
    conditions = new ConditionDraft(dice);
    fields = fields();
    steps = new StepsDraft(dice, fields, conditions);
    steps.deriveNumbers();
    accounts = dice.of(1, 1, 2, 3, 4);
  }

  IncentiveScheme scheme() {
    drawShape();
    for (int account = 0; account < accounts; account++) {
      drawAccount(account);
    }
    List<Rule> declared = new ArrayList<>();
    for (int rule = 0; rule < into.size(); rule++) {
      drawRule(rule);
      declared.add(rules.get(rule));
    }
    Collections.shuffle(declared, dice.random());
    Collections.shuffle(drafts, dice.random());
    IncentiveScheme.Builder scheme =
        IncentiveScheme.builder()
            .id(SchemeId.of("drawn"))
            .version("1")
            .zone(dice.of(Schemes.ZONES))
            .leapDay(dice.of(LeapDay.values()))
            .fields(fields)
            .accounts(drafts)
            .rules(declared);
    if (dice.percent(25)) {
      scheme.when(conditions.any(2));
    }
    if (dice.percent(20)) {
      scheme.effective(span());
    }
    return scheme.build();
  }

  private DateSpan span() {
    LocalDate start = Schemes.effectiveFrom();
    return dice.of(
        List.of(
            DateSpan.of(start, start.plusYears(1)),
            DateSpan.from(start),
            DateSpan.until(LocalDate.of(2025, 1, 1))));
  }

  private void drawShape() {
    int number = dice.from(1, 6);
    for (int rule = 0; rule < number; rule++) {
      boolean reads = accounts > 1 && dice.percent(25);
      int least = 0;
      if (reads) {
        int read = dice.below(accounts - 1);
        from.add(Optional.of(read));
        least = read + 1;
      } else {
        from.add(Optional.empty());
      }
      into.add(someFrom(least, 1));
    }
    steps.except(IntStream.range(0, number).mapToObj(rule -> "r" + rule).toList());
    for (int account = 0; account < accounts; account++) {
      passes.add(someFrom(account + 1, dice.percent(40) ? 1 : 0));
    }
  }

  /** One or two accounts of at least that number; none if there is none, or none is wanted. */
  private List<Integer> someFrom(int least, int wanted) {
    if (wanted == 0 || least >= accounts) {
      return List.of();
    }
    int first = dice.from(least, accounts - 1);
    int second = dice.from(least, accounts - 1);
    return first == second || dice.percent(70) ? List.of(first) : List.of(first, second);
  }

  private void drawAccount(int account) {
    long units = 1;
    for (int rule = 0; rule < into.size(); rule++) {
      if (into.get(rule).contains(account)) {
        drawRule(rule);
        units = StepsDraft.leastCommonMultiple(units, ruleUnits.get(rule));
      }
    }
    for (int inner = 0; inner < account; inner++) {
      if (passes.get(inner).contains(account)) {
        units = StepsDraft.leastCommonMultiple(units, accountUnits.get(inner));
      }
    }
    List<Step> then = new ArrayList<>();
    if (dice.percent(35)) {
      then.add(steps.keep());
    }
    then.addAll(steps.draw(units, dice.of(0, 0, 1, 2)));
    accountUnits.add(steps.decimalUnits());
    List<AccountId> next = passes.get(account).stream().map(SchemeDraft::id).toList();
    drafts.add(
        Account.builder()
            .id(id(account))
            .each(dice.of(Schemes.WINDOWS.subList(1, Schemes.WINDOWS.size())))
            .then(then)
            .into(next)
            .build());
  }

  private static AccountId id(int account) {
    return AccountId.of(ACCOUNTS.get(account));
  }

  private void drawRule(int rule) {
    if (rules.containsKey(rule)) {
      return;
    }
    Optional<Integer> read = from.get(rule);
    Measure measure = read.map(account -> Measure.from(id(account))).orElseGet(this::measure);
    long units = read.isPresent() ? accountUnits.get(read.get()) : steps.unitsOf(measure);
    List<Step> then = steps.draw(units, dice.of(0, 1, 1, 2, 2, 3, 4));
    ruleUnits.put(rule, steps.decimalUnits());
    Rule.Builder builder =
        Rule.builder()
            .id(RuleId.of("r" + rule))
            .measure(measure)
            .always(dice.percent(15))
            .then(then)
            .into(into.get(rule).stream().map(SchemeDraft::id).toList());
    if (dice.percent(60)) {
      builder.when(conditions.any(dice.from(0, 3)));
    }
    if (dice.percent(30)) {
      builder.paid(Payment.AT_CLOSE).closes(dice.of(Schemes.CLOSING));
    } else if (closes(then) && dice.percent(30)) {
      builder.paid(Payment.AT_CLOSE);
    }
    rules.put(rule, builder.build());
  }

  private static boolean closes(List<Step> then) {
    Optional<Window> last = Optional.empty();
    for (Step step : then) {
      last = step.each().or(() -> Optional.empty()).isPresent() ? step.each() : last;
    }
    return last.filter(each -> each != Window.PARTICIPATION && each != Window.LIFETIME)
        .filter(each -> !(each instanceof Window.Unbroken))
        .isPresent();
  }

  private Measure measure() {
    if (dice.percent(45)) {
      return Measure.pay(dice.of(1, 2, 3, 5, 10, 10, -1, -2, -4, 0));
    }
    if (dice.percent(15)) {
      return Measure.pay(Amount.of(dice.of("0.5", "2.25", "-0.5")));
    }
    return Measure.count(
        dice.of(
            "minutes",
            "minutes",
            "hours",
            "seconds",
            "rating",
            "steps",
            "delta",
            "participations",
            "participations",
            "age",
            "age",
            "seniority",
            "effort",
            "total"));
  }

  private Map<String, Field> fields() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("kind", Field.codes(KINDS.toArray(String[]::new)));
    fields.put("theme", Field.builder().from(codes(THEMES)).open(true).build());
    fields.put("role", codes(ROLES));
    fields.put("tier", codes(TIERS));
    fields.put("group", codes(GROUPS));
    fields.put("channel", Field.builder().from(codes(CHANNELS)).open(true).build());
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
}
