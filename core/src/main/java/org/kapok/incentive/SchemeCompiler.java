package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Turns a scheme into a program, or refuses it with every fault at once. */
final class SchemeCompiler {
  private final IncentiveScheme scheme;
  private final Problems problems = new Problems();
  private final FieldTable fields;
  private final ConditionCompiler conditions;
  private final StepCompiler steps;
  private final AccountGraph graph;
  private final Map<Integer, RuleDraft> rules = new HashMap<>();
  private final Map<Integer, AccountDraft> accounts = new HashMap<>();
  private final List<Program.Layout> layouts = new ArrayList<>();

  /** A rule's measure and steps, and the units of its credits. */
  private record RuleDraft(
      Program.MeasureProgram measure, List<StepProgram> steps, long units, long multiplier) {}

  /** An account's steps, the units of its credits, and which rule it keeps. */
  private record AccountDraft(
      long unitsIn,
      Optional<KeepProgram> keep,
      List<StepProgram> steps,
      long units,
      long multiplier) {}

  private SchemeCompiler(IncentiveScheme scheme) {
    this.scheme = scheme;
    fields = new FieldTable(scheme.fields(), problems);
    conditions = new ConditionCompiler(fields, problems);
    graph = new AccountGraph(scheme.accounts(), scheme.rules(), problems);
    steps = new StepCompiler(fields, graph, problems);
  }

  /**
   * The program of the scheme.
   *
   * @throws RefusedException if it cannot be scored
   */
  static Program compile(IncentiveScheme scheme) {
    return new SchemeCompiler(scheme).compile();
  }

  private Program compile() {
    if (scheme.version().isBlank()) {
      problems.add("blank", "/version", "version must not be blank");
    }
    checkCases();
    Optional<Matcher> when = scheme.when().map(each -> conditions.compile(each, "/when"));
    List<Optional<Matcher>> conditionsOfRules = new ArrayList<>();
    for (int i = 0; i < scheme.rules().size(); i++) {
      String place = "/rules/" + i + "/when";
      conditionsOfRules.add(
          scheme.rules().get(i).when().map(each -> conditions.compile(each, place)));
    }
    if (!graph.isSound()) {
      checkStepsAlone();
      throw refused();
    }
    List<Program.OfRule> programs = new ArrayList<>();
    List<Integer> order = graph.order();
    for (int position = 0; position < order.size(); position++) {
      int rule = order.get(position);
      programs.add(program(rule, conditionsOfRules.get(rule), position));
    }
    List<Program.OfAccount> targets = new ArrayList<>();
    for (int i = 0; i < scheme.accounts().size(); i++) {
      Account account = scheme.accounts().get(i);
      int scale = Long.toString(account(i).units()).length() - 1;
      targets.add(
          new Program.OfAccount(
              account.id(), account.each(), scale, graph.waits(i), account(i).keep()));
    }
    fields.useDeclared();
    if (!problems.isEmpty()) {
      throw refused();
    }
    return new Program(
        scheme.zone(),
        scheme.leapDay(),
        scheme.effective(),
        when,
        new FieldValues(fields.used()),
        fields.readers(),
        List.copyOf(steps.windows()),
        List.copyOf(steps.totals()),
        programs,
        targets,
        List.copyOf(layouts));
  }

  private RefusedException refused() {
    return new RefusedException(
        "scheme " + scheme.id() + ", version " + scheme.version() + ",", problems.list());
  }

  /**
   * Where units are not known because the accounts are unsound, finds at least the faults of steps.
   */
  private void checkStepsAlone() {
    for (int i = 0; i < scheme.rules().size(); i++) {
      Rule rule = scheme.rules().get(i);
      if (rule.measure() instanceof Measure.Count count) {
        count(count, i);
      }
      steps.compile(rule.then(), "/rules/" + i + "/then", 1);
    }
    for (int i = 0; i < scheme.accounts().size(); i++) {
      steps.compileAccount(scheme.accounts().get(i).then(), "/accounts/" + i + "/then", 1);
    }
  }

  private void checkCases() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < scheme.cases().size(); i++) {
      WorkedCase each = scheme.cases().get(i);
      if (!ids.add(each.id())) {
        problems.add(
            "duplicate", "/cases/" + i + "/id", "the case \"" + each.id() + "\" stands twice");
      }
      for (int j = 0; j < each.expect().size(); j++) {
        Expectation expectation = each.expect().get(j);
        String place = "/cases/" + i + "/expect/" + j;
        graph.requireAccount(expectation.account(), place + "/account");
        expectation.rule().ifPresent(rule -> graph.requireRule(rule, place + "/rule"));
      }
    }
  }

  private Program.OfRule program(int index, Optional<Matcher> when, int position) {
    Rule rule = scheme.rules().get(index);
    RuleDraft draft = rule(index);
    Optional<Window> closes = closes(rule, index);
    List<Program.Branch> branches = new ArrayList<>();
    Program.Layout way =
        new Program.Layout(index, rule.id(), -1, draft.measure().units(), draft.steps(), closes);
    for (AccountId account : rule.into()) {
      branches.add(branch(graph.account(account), draft.units(), draft.multiplier(), way));
    }
    return new Program.OfRule(
        index,
        rule.id(),
        rule.always(),
        when,
        draft.measure(),
        draft.steps(),
        branches,
        closes,
        position,
        graph.completedBy(index));
  }

  private Program.Branch branch(int index, long units, long multiplier, Program.Layout way) {
    AccountDraft draft = account(index);
    List<StepProgram> path = new ArrayList<>(way.steps());
    draft.keep().ifPresent(path::add);
    path.addAll(draft.steps());
    Program.Layout layout =
        new Program.Layout(way.rule(), way.id(), index, way.measuredUnits(), path, way.closes());
    int number = layouts.size();
    layouts.add(layout);
    List<Program.Branch> next = new ArrayList<>();
    for (AccountId account : scheme.accounts().get(index).into()) {
      next.add(branch(graph.account(account), draft.units(), 1, layout));
    }
    return new Program.Branch(
        index,
        multiplier * (draft.unitsIn() / units),
        draft.steps(),
        draft.multiplier(),
        next,
        number);
  }

  private RuleDraft rule(int index) {
    RuleDraft known = rules.get(index);
    if (known == null) {
      Rule rule = scheme.rules().get(index);
      String place = "/rules/" + index;
      Program.MeasureProgram measure = measure(rule.measure(), index);
      List<StepProgram> programs = steps.compile(rule.then(), place + "/then", measure.units());
      long units =
          decimal(last(programs, measure.units()), place, rule.then().size(), programs.size());
      known = new RuleDraft(measure, programs, units, units / last(programs, measure.units()));
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
          "credits would be multiples of 1/"
              + units
              + ", which are no decimals of at most 6 fraction digits. Maybe add {\"each\": \"participation\","
              + " \"round\": \"down\"}, or an every, a table or a rate with round?");
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

  private Program.MeasureProgram count(Measure.Count count, int index) {
    String place = "/rules/" + index + "/count";
    Optional<FieldUse> field = fields.use(count.field(), place);
    if (field.isPresent() && field.get().type != FieldType.NUMBER) {
      String hint =
          field.get().type == FieldType.DURATION ? ". Maybe \"hours\" or \"minutes\"?" : "";
      problems.add("wrong-type", place, "\"" + count.field() + "\" is no number" + hint);
    }
    return field
        .map(use -> new Program.MeasureProgram(use.units, 0, use.index, -1))
        .orElseGet(() -> new Program.MeasureProgram(1, 0, -1, -1));
  }

  private AccountDraft account(int index) {
    AccountDraft known = accounts.get(index);
    if (known == null) {
      Account account = scheme.accounts().get(index);
      String place = "/accounts/" + index;
      if (account.each().spanOn(LocalDate.EPOCH, LeapDay.MARCH_1).isEmpty()) {
        problems.add(
            "wrong-window",
            place + "/each",
            "an account is totalled over a calendar window or the lifetime");
      }
      long unitsIn = 1;
      for (int rule : graph.rulesInto(index)) {
        unitsIn = Units.leastCommonMultiple(unitsIn, rule(rule).units());
      }
      for (int inner : graph.accountsInto(index)) {
        unitsIn = Units.leastCommonMultiple(unitsIn, account(inner).units());
      }
      List<StepProgram> programs = steps.compileAccount(account.then(), place + "/then", unitsIn);
      Optional<KeepProgram> keep = keep(programs);
      if (keep.isPresent()) {
        programs = programs.subList(1, programs.size());
      }
      long given = last(programs, unitsIn);
      int compiled = programs.size() + (keep.isPresent() ? 1 : 0);
      long units = decimal(given, place, account.then().size(), compiled);
      known = new AccountDraft(unitsIn, keep, programs, units, units / given);
      accounts.put(index, known);
    }
    return known;
  }

  private static Optional<KeepProgram> keep(List<StepProgram> programs) {
    return programs.stream()
        .limit(1)
        .filter(KeepProgram.class::isInstance)
        .map(KeepProgram.class::cast)
        .findFirst();
  }

  private Optional<Window> closes(Rule rule, int index) {
    if (rule.paid() == Payment.AS_EARNED) {
      return Optional.empty();
    }
    Optional<Window> last = Optional.empty();
    for (Step step : rule.then()) {
      last = step.each().isPresent() ? step.each() : last;
    }
    if (last.flatMap(window -> window.spanOn(LocalDate.EPOCH, LeapDay.MARCH_1))
        .filter(span -> span.hasEnd())
        .isEmpty()) {
      problems.add(
          "wrong-window",
          "/rules/" + index + "/paid",
          "a rule that is paid at close needs a last step over a window that closes, such as a year");
    }
    return last;
  }
}
