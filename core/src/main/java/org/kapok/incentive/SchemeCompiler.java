package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

/** Turns a scheme into a program, or refuses it with every fault at once. */
final class SchemeCompiler {
  private final IncentiveScheme scheme;
  private final Problems problems = new Problems();
  private final FieldTable fields;
  private final ConditionCompiler conditions;
  private final StepCompiler steps;
  private final AccountGraph graph;
  private final CreditCompiler credits;
  private final List<Program.Layout> layouts = new ArrayList<>();

  private SchemeCompiler(IncentiveScheme scheme) {
    this.scheme = scheme;
    fields = new FieldTable(scheme.fields(), problems);
    conditions = new ConditionCompiler(fields, problems);
    graph = new AccountGraph(scheme.accounts(), scheme.rules(), problems);
    steps = new StepCompiler(fields, conditions, graph, problems);
    credits = new CreditCompiler(scheme, fields, steps, graph, problems);
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
    CaseCheck cases = new CaseCheck(scheme, problems);
    cases.checkNames(graph);
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
    RuleOrder order = new RuleOrder(scheme.accounts(), scheme.rules(), graph);
    List<Program.OfRule> programs = new ArrayList<>();
    for (int rule : order.order()) {
      programs.add(program(rule, conditionsOfRules.get(rule), programs.size(), order));
    }
    List<Program.OfAccount> targets = new ArrayList<>();
    for (int i = 0; i < scheme.accounts().size(); i++) {
      Account account = scheme.accounts().get(i);
      int scale = Long.toString(credits.account(i).units()).length() - 1;
      targets.add(
          new Program.OfAccount(
              account.id(), account.each(), scale, order.waits(i), credits.account(i).keep()));
    }
    fields.useDeclared();
    if (!problems.isEmpty()) {
      throw refused();
    }
    Program program =
        new Program(
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
    cases.checkHistories(program);
    if (!problems.isEmpty()) {
      throw refused();
    }
    return program;
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
        credits.count(count, i);
      }
      steps.compile(rule.then(), "/rules/" + i + "/then", 1);
    }
    for (int i = 0; i < scheme.accounts().size(); i++) {
      steps.compileAccount(scheme.accounts().get(i).then(), "/accounts/" + i + "/then", 1);
    }
  }

  private Program.OfRule program(int index, Optional<Matcher> when, int position, RuleOrder order) {
    Rule rule = scheme.rules().get(index);
    CreditCompiler.OfRule draft = credits.rule(index);
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
        order.completedBy(index));
  }

  private Program.Branch branch(int index, long units, long multiplier, Program.Layout way) {
    CreditCompiler.OfAccount draft = credits.account(index);
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

  private Optional<Window> closes(Rule rule, int index) {
    String place = "/rules/" + index;
    if (rule.paid() == Payment.AS_EARNED) {
      if (rule.closes().isPresent()) {
        problems.add("misplaced", place + "/closes", "closes needs \"paid\": \"atClose\"");
      }
      return Optional.empty();
    }
    Optional<Window> window = rule.closes().or(() -> lastWindow(rule));
    if (window
        .flatMap(each -> each.spanOn(LocalDate.EPOCH, LeapDay.MARCH_1))
        .filter(DateSpan::hasEnd)
        .isEmpty()) {
      problems.add(
          "wrong-window",
          place + (rule.closes().isPresent() ? "/closes" : "/paid"),
          "a rule that is paid at close needs a window that closes; say which: \"closes\": \"quarter\"");
    }
    return window;
  }

  /** The window of the last step that adds up. */
  private static Optional<Window> lastWindow(Rule rule) {
    Optional<Window> last = Optional.empty();
    for (Step step : rule.then()) {
      last = step.each().isPresent() ? step.each() : last;
    }
    return last;
  }
}
