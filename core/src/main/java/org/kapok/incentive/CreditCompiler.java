package org.kapok.incentive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Argument;
import org.kapok.problem.Hint;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;

/**
 * Resolves what rules and accounts make of credits, each in the units that what feeds it gives, and
 * proves that what leaves them are decimals.
 */
final class CreditCompiler {
  private static final String STRETCH =
      "an account is totalled over a stretch of the calendar or the lifetime";

  private final IncentiveScheme scheme;
  private final FieldTable fields;
  private final StepCompiler steps;
  private final AccountGraph graph;
  private final Finer finer;
  private final Problems problems;
  private final NumberFields numbers;
  private final Map<Integer, OfRule> rules = new HashMap<>();
  private final Map<Integer, OfAccount> accounts = new HashMap<>();

  /** A rule's measure and steps, and the units of its credits. */
  record OfRule(
      Program.MeasureProgram measure, List<StepProgram> steps, long units, long multiplier) {}

  /** An account's steps, the units of its credits, which rule it keeps, and how it opens. */
  record OfAccount(
      long unitsIn,
      Optional<KeepProgram> keep,
      List<StepProgram> steps,
      long units,
      long multiplier,
      Optional<Opened> opening) {}

  /** How much an account opens with, and in which units. */
  record Opened(StepProgram.Operand amount, long units) {}

  CreditCompiler(
      IncentiveScheme scheme,
      FieldTable fields,
      StepCompiler steps,
      AccountGraph graph,
      Finer finer,
      Problems problems) {
    this.finer = finer;
    this.scheme = scheme;
    this.fields = fields;
    this.steps = steps;
    this.graph = graph;
    this.problems = problems;
    numbers = new NumberFields(fields, problems);
  }

  /** The measure and steps of the rule. */
  OfRule rule(int index) {
    OfRule known = rules.get(index);
    if (known == null) {
      Rule rule = scheme.rules().get(index);
      String place = "/rules/" + index;
      Program.MeasureProgram measure = measure(rule.measure(), index);
      List<StepProgram> programs = steps.compile(rule.then(), place + "/then", measure.units());
      long units =
          decimal(last(programs, measure.units()), place, rule.then().size(), programs.size());
      known = new OfRule(measure, programs, units, units / last(programs, measure.units()));
      rules.put(index, known);
    }
    return known;
  }

  private static long last(List<StepProgram> programs, long units) {
    return programs.isEmpty() ? units : programs.get(programs.size() - 1).unitsOut;
  }

  /**
   * The power of ten that the units divide; reports units whose credits would not be decimals, and
   * goes on as if they were whole.
   */
  private long decimal(long units, String place, int declared, int compiled) {
    for (int scale = 0; scale <= Amount.MAXIMUM_SCALE; scale++) {
      if (Units.powerOfTen(scale) % units == 0) {
        return Units.powerOfTen(scale);
      }
    }
    if (declared == compiled) {
      problems.add(
          "not-decimal",
          declared == 0 ? place : place + "/then/" + (declared - 1),
          "credits would be multiples of 1/{0}, which are no decimals of at most 6 "
              + "fraction digits. Maybe add {\"each\": \"participation\", \"round\": "
              + "\"down\"}, or an every, a table or a rate with round?",
          units);
    }
    return 1; // so that what it feeds is not reported for the same fault
  }

  private Program.MeasureProgram measure(Measure measure, int index) {
    if (measure instanceof Measure.Pay pay) {
      long units = Units.of(pay.amount());
      return new Program.MeasureProgram(units, Units.count(pay.amount(), units), -1, -1);
    }
    if (measure instanceof Measure.Count count) {
      return count(count, index);
    }
    int account = graph.account(((Measure.From) measure).account());
    return new Program.MeasureProgram(account(account).units(), 0, -1, account);
  }

  /** What counts the field. */
  Program.MeasureProgram count(Measure.Count count, int index) {
    String place = "/rules/" + index + "/count";
    Optional<FieldUse> field = fields.use(count.field(), place);
    if (field.isPresent() && field.get().type != FieldType.NUMBER) {
      boolean time = field.get().type == FieldType.DURATION;
      Argument hint = time ? Sentence.of(". Maybe \"hours\" or \"minutes\"?") : Hint.NONE;
      problems.add("wrong-type", place, "\"{0}\" is no number{1}", count.field(), hint);
    }
    return field
        .map(use -> new Program.MeasureProgram(use.units, 0, use.index, -1))
        .orElseGet(() -> new Program.MeasureProgram(1, 0, -1, -1));
  }

  /** The steps of the account, and in which units it takes credits. */
  OfAccount account(int index) {
    OfAccount known = accounts.get(index);
    if (known == null) {
      Account account = scheme.accounts().get(index);
      String place = "/accounts/" + index;
      checkPeriod(account.each(), place + "/each");
      Optional<Opened> opening = account.opening().map(each -> opened(each, place + "/opening"));
      long unitsIn =
          Units.leastCommonMultiple(opening.map(Opened::units).orElse(1L), unitsInto(index));
      unitsIn = Units.leastCommonMultiple(unitsIn, finer.step(place + "/then/0").total());
      List<StepProgram> programs = steps.compileAccount(account.then(), place + "/then", unitsIn);
      Optional<KeepProgram> keep = keep(programs);
      if (keep.isPresent()) {
        programs = programs.subList(1, programs.size());
      }
      long given = last(programs, unitsIn);
      int compiled = programs.size() + (keep.isPresent() ? 1 : 0);
      long units =
          Units.leastCommonMultiple(
              decimal(given, place, account.then().size(), compiled), finer.account(account.id()));
      known = new OfAccount(unitsIn, keep, programs, units, units / given, opening);
      accounts.put(index, known);
    }
    return known;
  }

  private void checkPeriod(Window window, String place) {
    if (window instanceof Window.Rolling) {
      problems.add("wrong-window", place, STRETCH);
    }
    fields.windows().requireCalendar(window, place, STRETCH);
  }

  /** Units in which all that reaches the account is whole. */
  private long unitsInto(int index) {
    AccountId id = scheme.accounts().get(index).id();
    long units = 1;
    for (int rule : graph.rulesInto(index)) {
      if (scheme.rules().get(rule).into().contains(id)) {
        units = Units.leastCommonMultiple(units, rule(rule).units());
      }
      units = withOverflows(units, rule(rule).steps(), index);
    }
    for (int inner : graph.accountsInto(index)) {
      if (scheme.accounts().get(inner).into().contains(id)) {
        units = Units.leastCommonMultiple(units, account(inner).units());
      }
      units = withOverflows(units, account(inner).steps(), index);
    }
    return units;
  }

  private long withOverflows(long units, List<StepProgram> from, int account) {
    long all = units;
    for (StepProgram step : from) {
      if (step instanceof StepProgram.Limit limit && limit.overflow() == account) {
        long whole = decimal(step.unitsOut, step.place + "/overflow", 0, 0);
        all = Units.leastCommonMultiple(all, whole);
      }
    }
    return all;
  }

  /** How much an account opens with: a number, perhaps of the subject. */
  private Opened opened(Figure figure, String place) {
    if (figure instanceof Figure.Fixed fixed) {
      long units = Units.of(fixed.amount());
      return new Opened(StepProgram.Operand.fixed(Units.count(fixed.amount(), units)), units);
    }
    Optional<FieldUse> field = numbers.use((Figure.Named) figure, place);
    if (field.isEmpty()) {
      return new Opened(StepProgram.Operand.fixed(0), 1);
    }
    if (field.get().source != FieldSource.SUBJECT) {
      problems.add(
          "wrong-type", place, "{0} is no number of the subject, as it must be", field.get().name);
    }
    return new Opened(StepProgram.Operand.of(field.get(), place), field.get().units);
  }

  private static Optional<KeepProgram> keep(List<StepProgram> programs) {
    return programs.stream()
        .limit(1)
        .filter(KeepProgram.class::isInstance)
        .map(KeepProgram.class::cast)
        .findFirst();
  }
}
