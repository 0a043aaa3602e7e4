package org.kapok.laws;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.quantity.Rounding;

/**
 * Draws lists of steps. Keeps account of how fine the credits become, and rounds where they would
 * stop being decimals.
 */
final class StepsDraft {
  private static final long MILLION = 1_000_000;
  private static final List<String> KEYS =
      List.of(
          "kind",
          "theme",
          "tier",
          "group",
          "channel",
          "venue",
          "home",
          "online",
          "insured",
          "weekday",
          "date",
          "signed",
          "slot",
          "role",
          "birthDate",
          "birthday",
          "grade",
          "keen");

  private final Dice dice;
  private final Map<String, Field> fields;
  private final ConditionDraft conditions;
  private final WindowDraft windows;
  private final Map<String, Long> derivedUnits = new HashMap<>();
  private final Set<String> negative = new HashSet<>(Set.of("delta", "owned"));
  private List<String> rules = List.of();
  private long units;

  /** Where what limits cut off may go. */
  private Optional<String> overflow = Optional.empty();

  private long overflowUnits = 1;

  /** Whether the steps are also reached by openings, which lack what participations have. */
  private boolean opens;

  StepsDraft(Dice dice, Map<String, Field> fields, ConditionDraft conditions, WindowDraft windows) {
    this.dice = dice;
    this.fields = fields;
    this.conditions = conditions;
    this.windows = windows;
  }

  /** Declares a number of the subject, one of the participation and one derived from these. */
  void deriveNumbers() {
    derive(
        "seniority",
        List.of("age", "tenureYears", "level", "tierFactor", "served", "grant"),
        List.of());
    List<String> read =
        List.of(
            "hours",
            "minutes",
            "steps",
            "delta",
            "rating",
            "age",
            "tenureYears",
            "kindCap",
            "bonus",
            "month",
            "reached",
            "owned");
    derive("effort", read, List.of());
    derive("total", read, List.of(dice.of("effort", "effort", "seniority")));
  }

  private void derive(String name, List<String> terms, List<String> always) {
    List<String> sum = new ArrayList<>(always);
    int more = dice.from(always.isEmpty() ? 1 : 0, 2);
    for (int i = 0; i < more; i++) {
      sum.add(dice.of(terms));
    }
    units = sum.stream().mapToLong(this::unitsOf).reduce(1, StepsDraft::leastCommonMultiple);
    boolean ofSubject = name.equals("seniority");
    List<String> numbers =
        ofSubject
            ? List.of("level", "tierCap", "tierFactor", "grant")
            : List.of("level", "steps", "kindCap", "seniority", "hours", "delta", "bonus", "grant");
    List<Operation> then = new ArrayList<>();
    int operations = dice.of(0, 0, 1, 1, 1, 2, 3);
    for (int i = 0; i < operations; i++) {
      then.add(operation(numbers, ofSubject));
    }
    if (units > MILLION) {
      then.add(new Operation.Grow(rounded(Rate.ONE)));
    }
    derivedUnits.put(name, units);
    if (sum.stream().anyMatch(negative::contains)
        || then.stream().anyMatch(this::mayBecomeNegative)) {
      negative.add(name);
    }
    fields.put(name, Field.builder().addAllSum(sum).addAllThen(then).build());
  }

  private boolean mayBecomeNegative(Operation operation) {
    Figure figure =
        operation instanceof Operation.Max max
            ? max.bound()
            : operation instanceof Operation.Min min
                ? min.bound()
                : operation instanceof Operation.Times times ? times.factor() : Figure.of(0);
    return figure instanceof Figure.Fixed fixed
        ? fixed.amount().signum() < 0
        : negative.contains(((Figure.Named) figure).field());
  }

  private Operation operation(List<String> numbers, boolean positive) {
    return switch (dice.below(6)) {
      case 0 ->
          new Operation.Max(dice.percent(50) ? bound("5", "20", "60", "7.5") : boundNamed(numbers));
      case 1 ->
          new Operation.Min(
              dice.percent(50)
                  ? bound("0", "3", "1.5", positive ? "12" : "-2")
                  : boundNamed(numbers));
      case 2, 3 -> factor(numbers, positive);
      default -> new Operation.Grow(curve());
    };
  }

  private Figure bound(String... bounds) {
    Amount bound = Amount.of(dice.of(bounds));
    units = leastCommonMultiple(units, Ratio.of(bound).denominator());
    return Figure.of(bound);
  }

  private Figure boundNamed(List<String> numbers) {
    String name = dice.of(numbers);
    units = leastCommonMultiple(units, unitsOf(name));
    return Figure.named(name);
  }

  private Operation factor(List<String> numbers, boolean positive) {
    String name = dice.of(numbers);
    if (units * unitsOf(name) > MILLION || dice.percent(50)) {
      Amount factor =
          Amount.of(dice.of("2", "2", "3", "0.5", "1.5", "1.2", "0", positive ? "3" : "-1"));
      units *= Ratio.of(factor).denominator();
      return new Operation.Times(Figure.of(factor));
    }
    units *= unitsOf(name);
    return new Operation.Times(Figure.named(name));
  }

  /** Limits may have exceptions for these rules. */
  void except(List<String> ids) {
    rules = ids;
  }

  /** How many units make one, of what the measure gives. */
  long unitsOf(Measure measure) {
    if (measure instanceof Measure.Pay pay) {
      return Ratio.of(pay.amount()).denominator();
    }
    return unitsOf(((Measure.Count) measure).field());
  }

  /** How many units make one, of the number. */
  long unitsOf(String number) {
    return switch (number) {
      case "hours" -> 3600;
      case "minutes" -> 60;
      case "rating" -> 1000;
      case "tierFactor", "themeFactor", "kindCap", "bonus", "grant", "gradeFactor" -> 2;
      case "steps", "delta", "level", "owned" -> declaredUnits(number);
      default -> derivedUnits.getOrDefault(number, 1L);
    };
  }

  private long declaredUnits(String number) {
    int decimals = fields.get(number).decimals().orElse(Field.DEFAULT_DECIMALS);
    return LongStream.range(0, decimals).reduce(1, (power, digit) -> power * 10);
  }

  /** The steps drawn from now on may send what they cut off to the account, or nowhere. */
  void overflowing(Optional<String> account) {
    overflow = account;
    overflowUnits = 1;
  }

  /** In which units the last drawn steps cut off what goes elsewhere. */
  long overflowUnits() {
    return overflowUnits;
  }

  /** Whether the steps drawn from now on are reached by openings too. */
  void opening(boolean reached) {
    opens = reached;
  }

  /** So many limits, some of which count what is paid in the end. */
  List<Step> limits(long unitsIn, int number) {
    units = unitsIn;
    List<Step> steps = new ArrayList<>();
    if (MILLION % units != 0) {
      steps.add(grow(rounded(Rate.ONE)));
    }
    if (dice.percent(40)) {
      steps.add(exceptions(min()).countingPaid());
    }
    for (int i = 0; i < number; i++) {
      Step limit = exceptions(dice.percent(70) ? max() : softMax());
      steps.add(dice.percent(60) ? limit.countingPaid() : limit);
    }
    return MILLION % units == 0 ? steps : draw(unitsIn, 1);
  }

  /** So many steps, and one more where it takes one to have decimals. */
  List<Step> draw(long unitsIn, int number) {
    units = unitsIn;
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      steps.add(step());
    }
    if (MILLION % units != 0) {
      steps.add(grow(rounded(Rate.ONE)));
    }
    return steps;
  }

  /** The power of ten in whose parts the last drawn steps credit. */
  long decimalUnits() {
    long power = 1;
    while (power % units != 0) {
      power *= 10;
    }
    return power;
  }

  private Step step() {
    return switch (dice.below(10)) {
      case 0, 1 -> exceptions(max());
      case 2 -> exceptions(softMax());
      case 3, 4 -> exceptions(min());
      case 5, 6 -> times();
      default -> grow(curve());
    };
  }

  /** The limit, perhaps with rules that pass it. */
  private Step exceptions(Step drawn) {
    Step limit = overflowing(drawn);
    if (dice.percent(60)) {
      return limit;
    }
    List<String> uncounted = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (String rule : rules) {
      if (dice.percent(50)) {
        (dice.percent(50) ? uncounted : counted).add(rule);
      }
    }
    return limit
        .except(uncounted.toArray(String[]::new))
        .exceptCounted(counted.toArray(String[]::new));
  }

  private Step overflowing(Step limit) {
    if (overflow.isEmpty() || limit.operation() instanceof Operation.Min || dice.percent(40)) {
      return limit;
    }
    overflowUnits = leastCommonMultiple(overflowUnits, units);
    return limit.overflow(overflow.get());
  }

  /** Keeps one of several rules. */
  Step keep() {
    return each(dice.percent(45) ? Window.PARTICIPATION : windows.ofKeep())
        .keep(dice.of(Keep.values()));
  }

  private Step.Start each(Window window) {
    List<String> by = new ArrayList<>();
    if (dice.percent(35)) {
      by.add(dice.of(KEYS));
    }
    if (dice.percent(10)) {
      String other = dice.of(KEYS);
      if (!by.contains(other)) {
        by.add(other);
      }
    }
    return new Step.Start(window, by);
  }

  private Step grow(Curve curve) {
    return each(dice.percent(40) ? Window.PARTICIPATION : windows.any()).pay(curve);
  }

  private Curve curve() {
    return switch (dice.below(7)) {
      case 0 -> every();
      case 1 -> table();
      case 2, 6 -> rounded(dice.percent(30) ? Rate.ONE : rate());
      case 3 -> bareRate();
      case 4 -> rounded(dice.of(List.of(every(), table(), brackets())));
      default -> bareBrackets();
    };
  }

  private Curve every() {
    Amount pay = Amount.of(dice.of("1", "2", "20", "0.5"));
    units = Ratio.of(pay).denominator();
    return dice.percent(50)
        ? Every.of(Amount.of(dice.of("1", "1", "4", "30", "0.5")), pay)
        : new Every(
            Amount.of(dice.of("2", "5", "20")), Amount.of(dice.of("0", "1", "10", "-3")), pay);
  }

  private Curve table() {
    List<Table.Row> rows = new ArrayList<>();
    long threshold = dice.of(0, 0, 1, 3, 10, -2);
    long amount = dice.of(0, 1, 1, 5);
    int number = dice.from(1, 4);
    for (int i = 0; i < number; i++) {
      rows.add(new Table.Row(Amount.of(threshold), Amount.of(amount)));
      threshold += dice.from(1, 10);
      amount += dice.from(1, 6);
    }
    units = 1;
    return new Table(rows);
  }

  private static final List<String> RATES = List.of("1", "1", "2", "10", "0.5", "0.5", "3", "0");

  private Rate rate() {
    return new Rate(Amount.of(dice.of(RATES)), Amount.of(dice.of("1", "2", "3", "60", "1.5")));
  }

  private Curve bareRate() {
    Rate rate = rate();
    Ratio one = Ratio.of(rate.rate()).dividedBy(Ratio.of(rate.per()));
    long finer = one.dividedBy(Ratio.of(units)).denominator();
    if (finer > MILLION) {
      return rounded(rate);
    }
    units = finer;
    return rate;
  }

  private Brackets brackets() {
    List<Brackets.Row> rows = new ArrayList<>();
    long start = dice.of(0, 0, 2, -5);
    int number = dice.from(1, 3);
    for (int i = 0; i < number; i++) {
      rows.add(new Brackets.Row(Amount.of(start), Amount.of(dice.of(RATES))));
      start += dice.from(1, 20);
    }
    return new Brackets(rows);
  }

  private Curve bareBrackets() {
    Brackets brackets = brackets();
    long rateUnits =
        brackets.rows().stream()
            .mapToLong(row -> Ratio.of(row.rate()).denominator())
            .reduce(1, StepsDraft::leastCommonMultiple);
    if (units * rateUnits > MILLION) {
      return rounded(brackets);
    }
    units *= rateUnits;
    return brackets;
  }

  private Curve rounded(Curve curve) {
    Amount to = Amount.of(dice.of("1", "1", "1", "5", "0.5", "0.5", "0.01", "0.01"));
    units = Ratio.of(to).denominator();
    return new Rounded(curve, dice.of(Rounding.values()), to);
  }

  private Step max() {
    if (dice.percent(55)) {
      Amount bound = Amount.of(dice.of("0", "1", "2", "5", "20", "50", "100", "200", "7.5"));
      units = leastCommonMultiple(units, Ratio.of(bound).denominator());
      return each(windows.ofLimit()).max(Figure.of(bound));
    }
    return named(Operation.Max::new);
  }

  private Step softMax() {
    if (dice.percent(70)) {
      Amount bound = Amount.of(dice.of("0", "1", "2", "5", "20", "50", "100", "7.5"));
      units = leastCommonMultiple(units, Ratio.of(bound).denominator());
      return each(windows.ofLimit()).softMax(Figure.of(bound));
    }
    return named(Operation.SoftMax::new);
  }

  private Step min() {
    if (dice.percent(65)) {
      Amount bound = Amount.of(dice.of("-4", "-1", "0", "1", "-10", "-2.5"));
      units = leastCommonMultiple(units, Ratio.of(bound).denominator());
      return each(windows.ofLimit()).min(Figure.of(bound));
    }
    return named(Operation.Min::new);
  }

  /** A bound that a field gives, over what it is constant. */
  private Step named(Function<Figure, Operation> limit) {
    Window window = windows.ofLimit();
    String field =
        opens
            ? dice.of("tierCap", "level", "grant", "owned", "venueCap")
            : dice.of(
                "kindCap",
                "tierCap",
                "venueCap",
                "tenureYears",
                "level",
                "rating",
                "seniority",
                "grant",
                "owned",
                "served",
                "reached",
                "total");
    Step.Start start =
        switch (field) {
          case "kindCap" -> new Step.Start(window, List.of("kind"));
          case "venueCap" -> new Step.Start(window, List.of("role", "venue"));
          case "rating", "total" -> each(Window.PARTICIPATION);
          default -> each(window);
        };
    units = leastCommonMultiple(units, unitsOf(field));
    Operation operation = limit.apply(Figure.named(field));
    return new Step(Optional.of(start.window()), start.by(), operation);
  }

  /** A factor, perhaps on a condition. */
  private Step times() {
    Step step = factor();
    boolean factor = step.operation() instanceof Operation.Times;
    return factor && dice.percent(45) ? step.when(conditions.any(dice.from(0, 2))) : step;
  }

  private Step factor() {
    String drawn =
        opens
            ? dice.of("fixed", "tierFactor", "themeFactor", "gradeFactor", "level", "bonus")
            : dice.of(
                "fixed",
                "fixed",
                "tierFactor",
                "themeFactor",
                "kindCap",
                "level",
                "total",
                "bonus",
                "gradeFactor");
    String field = negative.contains(drawn) ? "seniority" : drawn;
    long finer = field.equals("fixed") ? 10 : unitsOf(field);
    if (units * finer > MILLION * 60) {
      return grow(rounded(Rate.ONE));
    }
    if (!field.equals("fixed")) {
      units *= finer;
      return Step.times(Figure.named(field));
    }
    Amount factor = Amount.of(dice.of("2", "1.5", "0.5", "3", "10", "1.2", "1.5", "0"));
    units *= Ratio.of(factor).denominator();
    return Step.times(Figure.of(factor));
  }

  static long leastCommonMultiple(long a, long b) {
    return a / BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).longValueExact() * b;
  }
}
