package org.kapok.laws;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

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
  static final List<String> GRADES = List.of("silver", "gold");
  static final List<String> CHANNELS = List.of("app", "desk");
  static final List<String> VENUES = List.of("v-1", "v-2");
  private static final List<String> ACCOUNTS = List.of("stamps", "theory", "points", "gifts");

  private final Dice dice;
  private final ConditionDraft conditions;
  private final DateSpan effective;
  private final WindowDraft windows;
  private final FieldsDraft fieldsDraft;
  private final Map<String, Field> fields;
  private final StepsDraft steps;
  private final int accounts;
  private final List<Optional<Integer>> from = new ArrayList<>();
  private final List<List<Integer>> into = new ArrayList<>();
  private final List<List<Integer>> passes = new ArrayList<>();
  private final List<Optional<Integer>> rulesOverflow = new ArrayList<>();
  private final List<Optional<Integer>> accountsOverflow = new ArrayList<>();
  private final List<Boolean> keeps = new ArrayList<>();
  private final Set<Integer> opening = new HashSet<>();
  private final Set<Integer> opened = new HashSet<>();
  private final Map<Integer, Rule> rules = new LinkedHashMap<>();
  private final Map<Integer, Long> ruleUnits = new LinkedHashMap<>();
  private final Map<Integer, Long> ruleOverflowUnits = new LinkedHashMap<>();
  private final List<Account> drafts = new ArrayList<>();
  private final List<Long> accountUnits = new ArrayList<>();
  private final List<Long> accountOverflowUnits = new ArrayList<>();

  SchemeDraft(Random random) {
    dice = new Dice(random);
    accounts = dice.of(1, 2, 2, 3, 4);
    effective = dice.percent(25) ? span() : DateSpan.ALWAYS;
    List<AccountId> ids = ACCOUNTS.subList(0, accounts).stream().map(AccountId::of).toList();
    windows = new WindowDraft(dice, effective, ids);
    fieldsDraft = new FieldsDraft(dice, windows);
    fields = fieldsDraft.fields();
    fields.put("owned", fieldsDraft.held(ids.get(0), dice.of(3, 3, 6)));
    conditions = new ConditionDraft(dice, ConditionDraft.Scope.ALL);
    steps = new StepsDraft(dice, fields, conditions, windows);
    steps.deriveNumbers();
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
    drawHeld();
    Collections.shuffle(declared, dice.random());
    Collections.shuffle(drafts, dice.random());
    IncentiveScheme.Builder scheme =
        IncentiveScheme.builder()
            .id(SchemeId.of("drawn"))
            .version("1")
            .zone(dice.of(Schemes.ZONES))
            .leapDay(dice.of(LeapDay.values()))
            .effective(effective)
            .calendars(windows.calendars())
            .fields(fields)
            .accounts(drafts)
            .rules(declared);
    if (dice.percent(25)) {
      scheme.when(conditions.any(2));
    }
    return scheme.build();
  }

  /** What is held in an account that is not finer than the field. */
  private void drawHeld() {
    int decimals = fields.get("owned").decimals().orElse(Field.DEFAULT_DECIMALS);
    long units = decimals == Field.DEFAULT_DECIMALS ? 1000 : 1_000_000;
    List<Integer> fine =
        IntStream.range(0, accounts)
            .filter(account -> units % accountUnits.get(account) == 0)
            .boxed()
            .toList();
    if (!fine.isEmpty()) {
      fields.put("owned", fieldsDraft.held(id(dice.of(fine)), decimals));
    }
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
      rulesOverflow.add(perhapsFrom(least));
    }
    steps.except(IntStream.range(0, number).mapToObj(rule -> "r" + rule).toList());
    for (int account = 0; account < accounts; account++) {
      passes.add(someFrom(account + 1, dice.percent(40) ? 1 : 0));
      accountsOverflow.add(perhapsFrom(account + 1));
      keeps.add(dice.percent(35));
    }
    if (dice.percent(55)) {
      drawOpenings();
    }
  }

  /** Accounts are opened that reach none that waits for one of several rules. */
  private void drawOpenings() {
    Set<Integer> waiting = new HashSet<>();
    IntStream.range(0, accounts).filter(keeps::get).forEach(each -> waiting.addAll(reached(each)));
    for (int account = 0; account < accounts; account++) {
      Set<Integer> reached = reached(account);
      if (Collections.disjoint(reached, waiting) && dice.percent(60)) {
        opening.add(account);
        opened.addAll(reached);
      }
    }
  }

  private Set<Integer> reached(int account) {
    Set<Integer> reached = new HashSet<>(Set.of(account));
    passes.get(account).forEach(next -> reached.addAll(reached(next)));
    accountsOverflow.get(account).ifPresent(next -> reached.addAll(reached(next)));
    return reached;
  }

  private Optional<Integer> perhapsFrom(int least) {
    return least >= accounts || dice.percent(55)
        ? Optional.empty()
        : Optional.of(dice.from(least, accounts - 1));
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
    List<Step> then = new ArrayList<>();
    Optional<Figure> opening =
        this.opening.contains(account) ? Optional.of(opening()) : Optional.empty();
    long units = StepsDraft.leastCommonMultiple(unitsInto(account), units(opening));
    steps.opening(opened.contains(account));
    steps.overflowing(accountsOverflow.get(account).map(ACCOUNTS::get));
    if (keeps.get(account)) {
      then.add(steps.keep());
    }
    then.addAll(
        dice.percent(25)
            ? steps.limits(units, dice.from(1, 2))
            : steps.draw(units, dice.of(0, 0, 1, 2)));
    accountUnits.add(steps.decimalUnits());
    accountOverflowUnits.add(steps.overflowUnits());
    List<AccountId> next = passes.get(account).stream().map(SchemeDraft::id).toList();
    drafts.add(
        Account.builder()
            .id(id(account))
            .each(period(opening.isPresent()))
            .opening(opening)
            .then(then)
            .into(next)
            .build());
  }

  /** Mostly long where every period opens, so that statements stay short. */
  private Window period(boolean opens) {
    Window period = windows.ofAccount();
    boolean brief = period.equals(Window.DAY) || period.equals(Window.WEEK);
    return opens && brief && dice.percent(85) ? Window.QUARTER : period;
  }

  /** In which units credits come into the account. */
  private long unitsInto(int account) {
    long units = 1;
    for (int rule = 0; rule < into.size(); rule++) {
      boolean overflows = rulesOverflow.get(rule).equals(Optional.of(account));
      if (into.get(rule).contains(account) || overflows) {
        drawRule(rule);
      }
      if (into.get(rule).contains(account)) {
        units = StepsDraft.leastCommonMultiple(units, ruleUnits.get(rule));
      }
      if (overflows) {
        units = StepsDraft.leastCommonMultiple(units, ruleOverflowUnits.get(rule));
      }
    }
    for (int inner = 0; inner < account; inner++) {
      if (passes.get(inner).contains(account)) {
        units = StepsDraft.leastCommonMultiple(units, accountUnits.get(inner));
      }
      if (accountsOverflow.get(inner).equals(Optional.of(account))) {
        units = StepsDraft.leastCommonMultiple(units, accountOverflowUnits.get(inner));
      }
    }
    return units;
  }

  private Figure opening() {
    return dice.percent(60)
        ? Figure.of(Amount.of(dice.of("0", "4", "10", "2.5", "100")))
        : Figure.named(dice.of("level", "tierCap", "grant", "owned"));
  }

  private long units(Optional<Figure> opening) {
    return opening
        .map(
            figure ->
                figure instanceof Figure.Fixed fixed
                    ? Ratio.of(fixed.amount()).denominator()
                    : steps.unitsOf(((Figure.Named) figure).field()))
        .orElse(1L);
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
    steps.opening(false);
    steps.overflowing(rulesOverflow.get(rule).map(ACCOUNTS::get));
    List<Step> then = steps.draw(units, dice.of(0, 1, 1, 2, 2, 3, 4));
    ruleUnits.put(rule, steps.decimalUnits());
    ruleOverflowUnits.put(rule, steps.overflowUnits());
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
    boolean closes = dice.percent(30);
    if (closes) {
      builder.closes(windows.closing());
    }
    if (closes || (closes(then) && dice.percent(30))) {
      builder.paid(Payment.AT_CLOSE).delay(delay()).payday(payday());
    }
    rules.put(rule, builder.build());
  }

  private Optional<Period> delay() {
    return dice.percent(60)
        ? Optional.empty()
        : Optional.of(
            Period.parse(dice.of("P1D", "P14D", "P1M", "P1M", "P2M15D", "P1Y", "P1Y1M1D")));
  }

  private Optional<MonthDay> payday() {
    return dice.percent(60)
        ? Optional.empty()
        : Optional.of(
            dice.of(
                MonthDay.of(7, 15), MonthDay.of(2, 29), MonthDay.of(1, 1), MonthDay.of(12, 31)));
  }

  private boolean closes(List<Step> then) {
    return then.stream()
        .flatMap(step -> step.each().stream())
        .reduce((earlier, later) -> later)
        .filter(windows::closes)
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
            "bonus",
            "waited",
            "dayOfMonth",
            "total"));
  }
}
