package org.kapok.incentive;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.DayCalendar;

/** Turns a scheme into a program, or refuses it with every fault at once. */
final class SchemeCompiler {
  private static final long MOST_DELAY_MONTHS = 1200;

  private final IncentiveScheme scheme;
  private final Problems problems = new Problems();
  private final FieldTable fields;
  private final StepCompiler steps;
  private final AccountGraph graph;
  private final CreditCompiler credits;
  private final HonourCompiler honours;
  private final List<Program.Layout> layouts = new ArrayList<>();

  private SchemeCompiler(IncentiveScheme scheme, Map<String, DayCalendar> calendars, Finer finer) {
    this.scheme = scheme;
    graph = new AccountGraph(scheme.accounts(), scheme.rules(), problems);
    fields = new FieldTable(scheme, calendars, graph, problems);
    steps = new StepCompiler(fields, graph, finer, problems);
    credits = new CreditCompiler(scheme, fields, steps, graph, finer, problems);
    honours = new HonourCompiler(scheme, fields, graph, problems);
  }

  /**
   * The program of the scheme.
   *
   * @param calendars the days that the host gives, by calendar
   * @param finer how fine its units have to be at least
   * @throws RefusedException if it cannot be scored
   */
  static Program compile(IncentiveScheme scheme, Map<String, DayCalendar> calendars, Finer finer) {
    return new SchemeCompiler(scheme, calendars, finer).compile();
  }

  private Program compile() {
    if (scheme.version().isBlank()) {
      problems.add("blank", "/version", "version must not be blank");
    }
    CaseCheck cases = new CaseCheck(scheme, problems);
    cases.checkNames(graph);
    Optional<Matcher> when = scheme.when().map(each -> fields.conditions().compile(each, "/when"));
    List<Optional<Matcher>> conditionsOfRules = new ArrayList<>();
    for (int i = 0; i < scheme.rules().size(); i++) {
      String place = "/rules/" + i + "/when";
      conditionsOfRules.add(
          scheme.rules().get(i).when().map(each -> fields.conditions().compile(each, place)));
    }
    honours.check();
    if (!graph.isSound()) {
      checkStepsAlone();
      throw refused();
    }
    RuleOrder order = new RuleOrder(scheme.accounts(), scheme.rules(), graph);
    List<Program.OfRule> programs = new ArrayList<>();
    for (int rule : order.order()) {
      programs.add(program(rule, conditionsOfRules.get(rule), programs.size(), order));
    }
    List<Program.OfAccount> targets = accounts(order);
    fields.useDeclared();
    fields.held().resolve(account -> credits.account(account).units());
    Program.Honouring honouring =
        new Program.Honouring(
            honours.programs(account -> credits.account(account).units()),
            honours.slots(),
            honours.dates());
    List<AccountAmounts.HeldProgram> held = fields.held().programs();
    refuseFaults();
    Program program =
        new Program(
            scheme,
            when,
            new FieldValues(fields.used()),
            fields.readers(),
            fields.windows().used(),
            List.copyOf(steps.totals()),
            List.copyOf(steps.adding()),
            held,
            programs,
            targets,
            layouts,
            honouring,
            spending(),
            new SchemePlaces(scheme));
    cases.checkHistories(program);
    refuseFaults();
    return program;
  }

  private void refuseFaults() {
    if (!problems.isEmpty()) {
      throw refused();
    }
  }

  private RefusedException refused() {
    return new RefusedException(
        Sentence.of("scheme {0}, version {1},", scheme.id(), scheme.version()), problems.list());
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
    Optional<Program.Closing> closes = closes(rule, index);
    List<Program.Branch> branches = new ArrayList<>();
    Program.Layout start =
        new Program.Layout(
            index, Optional.of(rule.id()), -1, draft.measure().units(), List.of(), closes);
    Program.Path path = path(start, draft.steps());
    Program.Layout way = longer(start, draft.steps());
    for (AccountId account : rule.into()) {
      branches.add(branch(graph.account(account), draft.units(), draft.multiplier(), way));
    }
    return new Program.OfRule(
        index,
        rule.id(),
        rule.always(),
        when,
        draft.measure(),
        path,
        branches,
        closes,
        position,
        order.completedBy(index));
  }

  /** The way, gone on through the steps. */
  private static Program.Layout longer(Program.Layout way, List<StepProgram> further) {
    List<StepProgram> all = new ArrayList<>(way.steps());
    all.addAll(further);
    return new Program.Layout(
        way.rule(), way.id(), way.account(), way.measuredUnits(), all, way.closes());
  }

  /** The steps after the way, and where what they cut off goes. */
  private Program.Path path(Program.Layout way, List<StepProgram> further) {
    List<Optional<Program.Branch>> overflows = new ArrayList<>();
    for (int i = 0; i < further.size(); i++) {
      Program.Layout before = longer(way, further.subList(0, i));
      overflows.add(overflow(before, further.get(i)));
    }
    boolean none = overflows.stream().allMatch(Optional::isEmpty);
    return new Program.Path(further, none ? List.of() : overflows);
  }

  private Optional<Program.Branch> overflow(Program.Layout before, StepProgram step) {
    if (!(step instanceof StepProgram.Limit limit) || limit.overflow() < 0) {
      return Optional.empty();
    }
    Program.Layout way = longer(before, List.of(new StepProgram.Overflowed(limit)));
    return Optional.of(branch(limit.overflow(), limit.unitsOut, 1, way));
  }

  private Program.Branch branch(int index, long units, long multiplier, Program.Layout before) {
    CreditCompiler.OfAccount draft = credits.account(index);
    Program.Layout way =
        new Program.Layout(
            before.rule(),
            before.id(),
            index,
            before.measuredUnits(),
            before.steps(),
            before.closes());
    if (draft.keep().isPresent()) {
      way = longer(way, List.of(draft.keep().get()));
    }
    Program.Path path = path(way, draft.steps());
    Program.Layout layout = longer(way, draft.steps());
    int number = layouts.size();
    layouts.add(layout);
    List<Program.Branch> next = new ArrayList<>();
    for (AccountId account : scheme.accounts().get(index).into()) {
      next.add(branch(graph.account(account), draft.units(), 1, layout));
    }
    return new Program.Branch(
        index, multiplier * (draft.unitsIn() / units), path, draft.multiplier(), next, number);
  }

  private List<Program.OfAccount> accounts(RuleOrder order) {
    for (int i = 0; i < scheme.accounts().size(); i++) {
      credits.account(i); // so that all steps are known before it is asked which accounts pay gaps
    }
    List<Program.OfAccount> accounts = new ArrayList<>();
    for (int i = 0; i < scheme.accounts().size(); i++) {
      Account account = scheme.accounts().get(i);
      CreditCompiler.OfAccount draft = credits.account(i);
      int number = i;
      accounts.add(
          new Program.OfAccount(
              account.id(),
              fields.windows().program(account.each(), "/accounts/" + i + "/each"),
              Long.toString(draft.units()).length() - 1,
              order.waits(i),
              draft.keep(),
              steps.totals().stream().anyMatch(totals -> totals.gapAccount() == number),
              opening(i, draft, order),
              brought(i, draft.units())));
    }
    return accounts;
  }

  private Optional<Program.OpeningProgram> opening(
      int index, CreditCompiler.OfAccount draft, RuleOrder order) {
    if (draft.opening().isEmpty()) {
      return Optional.empty();
    }
    if (reachesWaiting(index, order)) {
      problems.add(
          "misplaced",
          "/accounts/" + index + "/opening",
          "an account that keeps one of several rules, or feeds one that does, has no "
              + "opening");
      return Optional.empty();
    }
    CreditCompiler.Opened opened = draft.opening().get();
    Program.Layout way =
        new Program.Layout(
            Program.NO_RULE, Optional.empty(), -1, opened.units(), List.of(), Optional.empty());
    return Optional.of(
        new Program.OpeningProgram(opened.amount(), branch(index, opened.units(), 1, way)));
  }

  private boolean reachesWaiting(int account, RuleOrder order) {
    return order.waits(account)
        || graph.passesTo(account).stream().anyMatch(next -> reachesWaiting(next, order));
  }

  /** The layout of an amount that is brought along. */
  private int brought(int account, long units) {
    layouts.add(
        new Program.Layout(
            Program.NO_RULE, Optional.empty(), account, units, List.of(), Optional.empty()));
    return layouts.size() - 1;
  }

  /** The layouts of what is spent for gaps: for each total by the opening, then by each rule. */
  private Map<Integer, int[]> spending() {
    Map<Integer, int[]> spending = new HashMap<>();
    for (StepProgram.TotalsLayout totals : steps.totals()) {
      if (totals.gapAccount() >= 0) {
        long units = credits.account(totals.gapAccount()).units();
        StepProgram spent = new StepProgram.Spent(totals.place(), units);
        int[] byRule = new int[scheme.rules().size() + 1];
        for (int i = 0; i < byRule.length; i++) {
          byRule[i] = layouts.size();
          int rule = i - 1;
          layouts.add(
              new Program.Layout(
                  rule,
                  rule < 0 ? Optional.empty() : Optional.of(scheme.rules().get(rule).id()),
                  totals.gapAccount(),
                  units,
                  List.of(spent),
                  Optional.empty()));
        }
        spending.put(totals.state(), byRule);
      }
    }
    return spending;
  }

  private Optional<Program.Closing> closes(Rule rule, int index) {
    String place = "/rules/" + index;
    if (rule.paid() == Payment.AS_EARNED) {
      requireAtClose(rule.closes().isPresent(), place + "/closes");
      requireAtClose(rule.delay().isPresent(), place + "/delay");
      requireAtClose(rule.payday().isPresent(), place + "/payday");
      return Optional.empty();
    }
    if (rule.delay().filter(SchemeCompiler::isNoDelay).isPresent()) {
      problems.add(
          "out-of-range",
          place + "/delay",
          "delay must be longer than nothing and at most 100 years, such as P1M, was {0}",
          rule.delay().get());
    }
    Optional<Window> window = rule.closes().or(() -> lastWindow(rule));
    String at = place + (rule.closes().isPresent() ? "/closes" : "/paid");
    fields
        .windows()
        .requireEnd(
            window.orElse(Window.LIFETIME),
            at,
            "a rule that is paid at close needs a window that closes; say which: "
                + "\"closes\": \"quarter\"");
    return window.map(
        each ->
            new Program.Closing(fields.windows().program(each, at), rule.delay(), rule.payday()));
  }

  private static boolean isNoDelay(Period delay) {
    return delay.isNegative()
        || delay.isZero()
        || delay.toTotalMonths() > MOST_DELAY_MONTHS
        || LocalDate.EPOCH.plus(delay).isAfter(LocalDate.EPOCH.plusMonths(MOST_DELAY_MONTHS));
  }

  private void requireAtClose(boolean stands, String place) {
    if (stands) {
      String word = place.substring(place.lastIndexOf('/') + 1);
      problems.add("misplaced", place, "{0} needs \"paid\": \"atClose\"", word);
    }
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
