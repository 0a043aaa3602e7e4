package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kapok.curve.Curve;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Conditions;
import org.kapok.laws.Fields;
import org.kapok.laws.Occasion;
import org.kapok.laws.Spans;
import org.kapok.laws.Trial;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/**
 * Scores as the language is described, one sentence after another: fractions, dates and plain maps,
 * nothing resolved beforehand and no code of the engine. Slow, and meant to be read.
 */
final class ReferenceEvaluator {

  /**
   * One line.
   *
   * @param values what was measured, then what left each step on the way
   */
  record RefLine(
      Optional<ParticipationId> participation,
      Optional<RuleId> rule,
      LocalDate date,
      AccountId account,
      List<Ratio> values,
      DateSpan period,
      Optional<Instant> pendingUntil) {
    Ratio amount() {
      return values.get(values.size() - 1);
    }
  }

  /** A credit that waits at an account: by which rule, and what happened to it before. */
  private record Waiting(Rule rule, List<Ratio> before) {
    Ratio credit() {
      return before.get(before.size() - 1);
    }
  }

  /** By which an account is opened. */
  private static final Rule OPENING =
      Rule.builder().id(RuleId.of("opening")).measure(Measure.pay(0)).build();

  private final IncentiveScheme scheme;
  private final Fields fields;
  private final Spans spans;
  private final Instant asOf;

  /** The running totals of curves: by step, key and window. */
  private final Map<List<Object>, Ratio> grown = new HashMap<>();

  private final ReferenceTotals limited = new ReferenceTotals();
  private final ReferenceRuns runs;
  private final ReferenceBookings booked = new ReferenceBookings();
  private final ReferenceHonours honours;

  /** What each rule has brought to an account that keeps one of them: by step, key and window. */
  private final Map<List<Object>, Map<RuleId, Ratio>> rivals = new HashMap<>();

  /** Which rule was the first there. */
  private final Map<List<Object>, RuleId> firsts = new HashMap<>();

  private final List<RefLine> lines = new ArrayList<>();
  private final List<Rule> order;
  private final List<Account> openingOrder;
  private Map<AccountId, List<Waiting>> waiting = Map.of();
  private Map<RuleId, List<RefLine>> paid = Map.of();
  private final SubjectId subject;
  private final Optional<SubjectFacts> facts;
  private Occasion now;
  private int occasions;
  private List<ReferenceOpenings.Event> openings = List.of();
  private Optional<LocalDate> firstReview = Optional.empty();
  private Optional<LocalDate> reviewed = Optional.empty();
  private boolean levelsBrought;
  private Map<AccountId, Ratio> brought = Map.of();

  private ReferenceEvaluator(
      IncentiveScheme scheme, Instant asOf, SubjectId subject, Optional<SubjectFacts> facts) {
    this.scheme = scheme;
    this.asOf = asOf;
    this.subject = subject;
    this.facts = facts;
    runs = new ReferenceRuns(scheme.leapDay());
    honours = new ReferenceHonours(scheme, date -> occasion(date, Optional.empty()));
    now = occasion(LocalDate.EPOCH, Optional.empty());
    fields = new Fields(scheme);
    spans = new Spans(fields);
    order = inRunningOrder();
    openingOrder =
        scheme.accounts().stream()
            .filter(this::waits)
            .sorted(Comparator.comparingInt(this::depth))
            .toList();
  }

  /** The lines of every subject, as a statement has them. */
  static List<RefLine> lines(Trial trial) {
    return lines(trial, inOrder -> inOrder);
  }

  /** The lines of every subject, its participations processed in another order. */
  static List<RefLine> lines(Trial trial, UnaryOperator<List<Participation>> reordered) {
    return all(trial, reordered).stream().flatMap(each -> each.lines.stream()).toList();
  }

  /** How every subject stands with every honour, by both. */
  static Map<List<Object>, ReferenceHonours.State> standings(Trial trial) {
    Map<List<Object>, ReferenceHonours.State> standings = new HashMap<>();
    for (ReferenceEvaluator each : all(trial, inOrder -> inOrder)) {
      for (Honour honour : trial.scheme().honours()) {
        if (honour.of().isEmpty() || honour.of().contains(each.subject.type())) {
          standings.put(List.of(each.subject, honour.id()), each.honours.state(honour.id()));
        }
      }
    }
    return standings;
  }

  private static List<ReferenceEvaluator> all(
      Trial trial, UnaryOperator<List<Participation>> reordered) {
    Map<SubjectId, Optional<SubjectFacts>> facts = facts(trial);
    List<ReferenceEvaluator> all = new ArrayList<>();
    Map<SubjectId, List<Participation>> bySubject = new TreeMap<>();
    facts.keySet().forEach(subject -> bySubject.put(subject, new ArrayList<>()));
    for (Participation each : inOrder(trial)) {
      bySubject.computeIfAbsent(each.subject(), subject -> new ArrayList<>()).add(each);
    }
    bySubject.forEach(
        (subject, participations) -> {
          boolean conflict = facts.containsKey(subject) && facts.get(subject).isEmpty();
          if (!conflict) {
            Optional<SubjectFacts> known = facts.getOrDefault(subject, Optional.empty());
            ReferenceEvaluator each =
                new ReferenceEvaluator(trial.scheme(), trial.asOf(), subject, known);
            each.scored(reordered.apply(participations));
            all.add(each);
          }
        });
    return all;
  }

  /** Of each subject's facts the highest revision; nothing if it stands in several versions. */
  private static Map<SubjectId, Optional<SubjectFacts>> facts(Trial trial) {
    Map<SubjectId, Set<SubjectFacts>> highest = new HashMap<>();
    for (SubjectFacts each : trial.facts()) {
      long top =
          trial.facts().stream()
              .filter(other -> other.subject().equals(each.subject()))
              .mapToLong(SubjectFacts::revision)
              .max()
              .orElseThrow();
      if (each.revision() == top) {
        highest.computeIfAbsent(each.subject(), subject -> new HashSet<>()).add(each);
      }
    }
    Map<SubjectId, Optional<SubjectFacts>> facts = new HashMap<>();
    highest.forEach(
        (subject, versions) ->
            facts.put(
                subject,
                versions.size() > 1 ? Optional.empty() : Optional.of(versions.iterator().next())));
    return facts;
  }

  /**
   * Highest revision, conflicts and cancelled ones dropped, before the instant, by start, then by
   * the code points of the id.
   */
  private static List<Participation> inOrder(Trial trial) {
    Map<ParticipationId, Set<Participation>> byId = new HashMap<>();
    for (Participation each : trial.participations()) {
      byId.computeIfAbsent(each.id(), id -> new HashSet<>()).add(each);
    }
    List<Participation> result = new ArrayList<>();
    for (Set<Participation> versions : byId.values()) {
      long top = versions.stream().mapToLong(Participation::revision).max().orElseThrow();
      versions.removeIf(each -> each.revision() < top);
      Participation one = versions.iterator().next();
      if (versions.size() == 1 && !one.cancelled() && one.start().isBefore(trial.asOf())) {
        result.add(one);
      }
    }
    Comparator<Participation> byCodePoints =
        (a, b) ->
            java.util.Arrays.compare(
                a.id().value().codePoints().toArray(), b.id().value().codePoints().toArray());
    result.sort(Comparator.comparing(Participation::start).thenComparing(byCodePoints));
    return result;
  }

  private void scored(List<Participation> participations) {
    List<LocalDate> dates = participations.stream().map(fields::date).toList();
    ReferenceOpenings all = new ReferenceOpenings(scheme, asOf, now, dates);
    openings = new ArrayList<>(all.events());
    firstReview = all.firstReview();
    for (Participation each : participations) {
      goOn(fields.date(each));
      score(each);
    }
    goOn(all.lastDate());
  }

  /** Goes through all dates up to this one. */
  private void goOn(LocalDate until) {
    Optional<LocalDate> next = next();
    while (next.isPresent() && !next.get().isAfter(until)) {
      LocalDate date = next.get();
      if (reviewed.isPresent()) {
        honours.close(date);
      }
      while (!openings.isEmpty() && openings.get(0).date().equals(date)) {
        open(openings.remove(0));
      }
      if (broughtOn().equals(next) && !levelsBrought) {
        levelsBrought = true;
        honours.bring(ReferenceOpenings.brought(scheme, facts).get().levels(), date);
      }
      if (firstReview.isPresent() && !date.isBefore(firstReview.get())) {
        honours.look(date, Optional.empty());
        reviewed = next;
      }
      next = next();
    }
  }

  private Optional<LocalDate> broughtOn() {
    return ReferenceOpenings.brought(scheme, facts).map(Opening::on);
  }

  /** The next date on which accounts open or honours are looked at: every one, once begun. */
  private Optional<LocalDate> next() {
    Optional<LocalDate> opening = openings.stream().findFirst().map(ReferenceOpenings.Event::date);
    Optional<LocalDate> review =
        scheme.honours().isEmpty()
            ? Optional.empty()
            : reviewed.map(date -> date.plusDays(1)).or(() -> firstReview);
    return Stream.concat(opening.stream(), review.stream()).min(Comparator.naturalOrder());
  }

  private Occasion occasion(LocalDate date, Optional<Participation> participation) {
    List<HonourId> ids = scheme.honours().stream().map(Honour::id).toList();
    return new Occasion(subject, date, participation, facts, booked.until(honours, ids));
  }

  private void begin(LocalDate date, Optional<Participation> participation) {
    occasions++;
    now = occasion(date, participation);
    brought = new HashMap<>();
    waiting = new HashMap<>();
    paid = new HashMap<>();
  }

  private void open(ReferenceOpenings.Event event) {
    begin(event.date(), Optional.empty());
    List<Ratio> trail = List.of(ReferenceOpenings.amount(event, fields, now));
    if (event.brought().isPresent()) {
      book(OPENING, event.account(), trail);
    } else {
      send(OPENING, event.account(), trail);
    }
    lines.addAll(paid.getOrDefault(OPENING.id(), List.of()));
  }

  private void score(Participation participation) {
    if (!scheme.effective().contains(fields.date(participation))) {
      return;
    }
    begin(fields.date(participation), Optional.of(participation));
    boolean counts = holds(scheme.when());
    for (Rule rule : order) {
      if ((counts || rule.always()) && holds(rule.when())) {
        pay(rule);
      }
      openingOrder.stream().filter(account -> lastInto(account).equals(rule)).forEach(this::open);
    }
    for (Rule rule : scheme.rules()) {
      lines.addAll(paid.getOrDefault(rule.id(), List.of()));
    }
    honours.look(now.date(), Optional.of(participation.id()));
  }

  /** As declared; what counts an account's credits waits for all that can bring it some. */
  private List<Rule> inRunningOrder() {
    List<Rule> waiting = new ArrayList<>(scheme.rules());
    List<Rule> order = new ArrayList<>();
    while (!waiting.isEmpty()) {
      Rule next =
          waiting.stream()
              .filter(rule -> waiting.stream().noneMatch(other -> feeds(other, rule)))
              .findFirst()
              .orElseThrow();
      waiting.remove(next);
      order.add(next);
    }
    return order;
  }

  private boolean feeds(Rule giver, Rule reader) {
    return reader.measure() instanceof Measure.From from
        && fedBy(giver).anyMatch(account -> reaches(account, from.account()));
  }

  private boolean reaches(AccountId from, AccountId to) {
    return from.equals(to) || fedBy(account(from)).anyMatch(next -> reaches(next, to));
  }

  private static Stream<AccountId> fedBy(Rule rule) {
    return Stream.concat(rule.into().stream(), overflows(rule.then()));
  }

  private static Stream<AccountId> fedBy(Account account) {
    return Stream.concat(account.into().stream(), overflows(account.then()));
  }

  private static Stream<AccountId> overflows(List<Step> steps) {
    return steps.stream().flatMap(step -> step.overflow().stream());
  }

  /** An account waits if it keeps one of several rules, or is fed by an account that waits. */
  private boolean waits(Account account) {
    return keep(account).isPresent() || inner(account).anyMatch(this::waits);
  }

  private static Optional<Keep> keep(Account account) {
    return account.then().stream()
        .map(Step::operation)
        .filter(Operation.KeepOne.class::isInstance)
        .map(operation -> ((Operation.KeepOne) operation).keep())
        .findFirst();
  }

  private Stream<Account> inner(Account account) {
    return scheme.accounts().stream().filter(each -> fedBy(each).anyMatch(account.id()::equals));
  }

  /** Inner accounts are opened first. */
  private int depth(Account account) {
    return inner(account).mapToInt(each -> depth(each) + 1).max().orElse(0);
  }

  /** The last of the rules that feed the account, directly or through others. */
  private Rule lastInto(Account account) {
    return order.stream()
        .filter(rule -> fedBy(rule).anyMatch(first -> reaches(first, account.id())))
        .reduce((earlier, later) -> later)
        .orElse(OPENING);
  }

  private Account account(AccountId id) {
    return scheme.accounts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  // What a rule pays

  private void pay(Rule rule) {
    Optional<Ratio> measured = measure(rule.measure());
    if (measured.isPresent()) {
      List<Ratio> trail = new ArrayList<>(List.of(measured.get()));
      through(rule.then(), 0, rule.id(), rule, trail);
      rule.into().forEach(account -> send(rule, account(account), trail));
    }
  }

  private Optional<Ratio> measure(Measure measure) {
    if (measure instanceof Measure.Pay pay) {
      return Optional.of(Ratio.of(pay.amount()));
    }
    if (measure instanceof Measure.Count count) {
      return fields.ratio(count.field(), now);
    }
    return Optional.ofNullable(brought.get(((Measure.From) measure).account()));
  }

  private void send(Rule rule, Account account, List<Ratio> before) {
    if (waits(account)) {
      waiting
          .computeIfAbsent(account.id(), id -> new ArrayList<>())
          .add(new Waiting(rule, List.copyOf(before)));
    } else {
      credit(rule, account, 0, before);
    }
  }

  private void credit(Rule rule, Account account, int fromStep, List<Ratio> before) {
    List<Ratio> trail = new ArrayList<>(before);
    List<List<Object>> counting = through(account.then(), fromStep, account.id(), rule, trail);
    Ratio amount = trail.get(trail.size() - 1);
    counting.forEach(key -> limited.add(key, now.date(), amount));
    brought.merge(account.id(), amount, Ratio::plus);
    book(rule, account, trail);
    account.into().forEach(next -> send(rule, account(next), trail));
  }

  private void book(Rule rule, Account account, List<Ratio> trail) {
    booked.add(account.id(), now.date(), trail.get(trail.size() - 1));
    note(rule, account, trail, pending(rule));
  }

  private void note(Rule rule, Account account, List<Ratio> trail, Optional<Instant> until) {
    paid.computeIfAbsent(rule.id(), id -> new ArrayList<>())
        .add(
            new RefLine(
                now.participation().map(Participation::id),
                Optional.of(rule.id()).filter(id -> !rule.equals(OPENING)),
                now.date(),
                account.id(),
                List.copyOf(trail),
                period(account.each()),
                until));
  }

  /** Pays for so many windows without a credit. */
  private void spend(Rule rule, AccountId account, int windows) {
    Ratio spent = Ratio.of(-windows);
    booked.add(account, now.date(), spent);
    note(rule, account(account), List.of(Ratio.ZERO, spent), Optional.empty());
  }

  // Accounts that wait

  /** Credits what reached the account, in the order in which the rules ran. */
  private void open(Account account) {
    List<Waiting> all = new ArrayList<>(waiting.getOrDefault(account.id(), List.of()));
    all.sort(Comparator.comparingInt(each -> order.indexOf(each.rule())));
    Optional<Keep> keep = keep(account);
    if (all.isEmpty()) {
      return;
    }
    if (keep.isEmpty()) {
      all.forEach(each -> credit(each.rule(), account, 0, each.before()));
      return;
    }
    Map<Waiting, Ratio> kept = kept(account, keep.get(), all);
    for (Waiting each : all) {
      List<Ratio> trail = new ArrayList<>(each.before());
      if (kept.containsKey(each)) {
        trail.add(kept.get(each));
        credit(each.rule(), account, 1, trail);
      } else {
        account.then().forEach(step -> trail.add(Ratio.ZERO));
        note(each.rule(), account, trail, pending(each.rule()));
      }
    }
  }

  private Map<Waiting, Ratio> kept(Account account, Keep keep, List<Waiting> all) {
    Map<Waiting, Ratio> kept = new IdentityHashMap<>();
    Ratio greatest = all.stream().map(Waiting::credit).max(Comparator.naturalOrder()).orElseThrow();
    Waiting best = first(all, each -> each.credit().equals(greatest)).orElseThrow();
    Step step = account.then().get(0);
    Optional<List<Object>> key = key(step, List.of(account.id(), 0), best.rule(), greatest);
    if (key.isEmpty()) {
      return kept; // no unbroken run is under way, and outside one nothing is worth anything
    }
    if (keep == Keep.FIRST) {
      for (Waiting each : all) {
        if (each.credit().signum() > 0) {
          firsts.putIfAbsent(key.get(), each.rule().id());
        }
        if (each.rule().id().equals(firsts.get(key.get()))) {
          kept.put(each, each.credit());
        }
      }
    } else if (step.each().equals(Optional.of(Window.PARTICIPATION))) {
      kept.put(best, greatest);
    } else {
      keepGrowthOfGreatest(all, rivals.computeIfAbsent(key.get(), k -> new HashMap<>()), kept);
    }
    return kept;
  }

  /** Of equal totals that of the rule that runs first is the greatest. */
  private void keepGrowthOfGreatest(
      List<Waiting> all, Map<RuleId, Ratio> byRule, Map<Waiting, Ratio> kept) {
    Ratio before = byRule.values().stream().max(Comparator.naturalOrder()).orElse(Ratio.ZERO);
    all.forEach(each -> byRule.merge(each.rule().id(), each.credit(), Ratio::plus));
    Ratio after = byRule.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    Rule holder =
        first(order, rule -> Optional.of(after).equals(Optional.ofNullable(byRule.get(rule.id()))))
            .orElseThrow();
    Optional<Waiting> here = first(all, each -> each.rule().equals(holder));
    if (here.isPresent()) {
      kept.put(here.get(), after.minus(before));
    } else if (after.compareTo(before) < 0) {
      kept.put(all.get(0), after.minus(before));
    }
  }

  private static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  private DateSpan period(Window window) {
    return spans.of(window, now).orElseThrow();
  }

  private Optional<Instant> pending(Rule rule) {
    if (rule.paid() == Payment.AS_EARNED) {
      return Optional.empty();
    }
    Window closing = rule.closes().orElseGet(() -> lastWindow(rule));
    LocalDate close = period(closing).endExclusive();
    LocalDate delayed = rule.delay().map(close::plus).orElse(close);
    LocalDate posting = rule.payday().map(day -> onOrAfter(delayed, day)).orElse(delayed);
    Instant posted = posting.atStartOfDay(scheme.zone()).toInstant();
    return posted.isAfter(asOf) ? Optional.of(posted) : Optional.empty();
  }

  private LocalDate onOrAfter(LocalDate date, MonthDay day) {
    LocalDate thisYear = scheme.leapDay().dateIn(date.getYear(), day);
    return thisYear.isBefore(date) ? scheme.leapDay().dateIn(date.getYear() + 1, day) : thisYear;
  }

  private static Window lastWindow(Rule rule) {
    return rule.then().stream()
        .flatMap(step -> step.each().stream())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  // Steps

  /**
   * Adds to the trail what leaves each step.
   *
   * @return the keys of the limits that count what the account is finally paid
   */
  private List<List<Object>> through(
      List<Step> steps, int fromStep, Object owner, Rule rule, List<Ratio> trail) {
    List<List<Object>> counting = new ArrayList<>();
    for (int i = fromStep; i < steps.size(); i++) {
      trail.add(apply(steps.get(i), List.of(owner, i), rule, trail, counting));
    }
    return counting;
  }

  private Ratio apply(
      Step step, List<Object> place, Rule rule, List<Ratio> trail, List<List<Object>> counting) {
    Ratio credit = trail.get(trail.size() - 1);
    if (step.operation() instanceof Operation.Times times) {
      return holds(step.when()) ? credit.times(figure(times.factor())) : credit;
    }
    if (step.except().contains(rule.id())) {
      return credit;
    }
    Optional<List<Object>> key = key(step, place, rule, credit);
    if (step.operation() instanceof Operation.Grow grow) {
      return key.map(known -> grow(grow.curve(), known, credit)).orElse(Ratio.ZERO);
    }
    if (step.exceptCounted().contains(rule.id())) {
      key.ifPresent(known -> count(step, known, credit, counting));
      return credit;
    }
    Ratio granted =
        key.map(known -> granted(step, credit, limited.soFar(step, known, now.date())))
            .orElse(Ratio.ZERO);
    key.ifPresent(known -> count(step, known, granted, counting));
    Ratio cut = credit.minus(granted);
    if (step.overflow().isPresent() && cut.signum() > 0) {
      List<Ratio> aside = new ArrayList<>(trail);
      aside.add(cut);
      send(rule, account(step.overflow().get()), aside);
    }
    return granted;
  }

  private void count(Step step, List<Object> key, Ratio granted, List<List<Object>> counting) {
    if (step.countsPaid()) {
      counting.add(key);
    } else {
      limited.add(key, now.date(), granted);
    }
  }

  /** Step, key and window; none outside an unbroken run. */
  private Optional<List<Object>> key(Step step, List<Object> place, Rule rule, Ratio credit) {
    List<Object> key = new ArrayList<>(place);
    step.by().forEach(field -> key.add(fields.read(field, now)));
    Window window = step.each().orElseThrow();
    if (window instanceof Window.Unbroken unbroken) {
      Optional<ReferenceRuns.Streak> streak = streak(unbroken, key, rule, credit.signum() > 0);
      streak.ifPresent(run -> key.add(run.number()));
      return streak.map(run -> key);
    }
    if (window instanceof Window.EachParticipation) {
      key.add(occasions);
    } else if (!(window instanceof Window.Rolling)) {
      key.add(period(window));
    }
    return Optional.of(key);
  }

  private Optional<ReferenceRuns.Streak> streak(
      Window.Unbroken window, List<Object> key, Rule rule, boolean pays) {
    ReferenceRuns.Found found =
        runs.find(List.copyOf(key), window, period(window.of()), pays, run -> units(window, run));
    if (found.spent() > 0) {
      spend(rule, ((Gaps.PaidFrom) window.gaps()).account(), found.spent());
    }
    return found.streak();
  }

  /** How many units the account held when the run's last window ended, and still holds. */
  private Ratio units(Window.Unbroken window, ReferenceRuns.Streak run) {
    AccountId account = ((Gaps.PaidFrom) window.gaps()).account();
    Ratio then = booked.before(account, run.last().endExclusive());
    Ratio still = booked.now(account);
    return then.compareTo(still) < 0 ? then : still;
  }

  private Ratio granted(Step step, Ratio credit, Ratio paidSoFar) {
    Operation limit = step.operation();
    if (limit instanceof Operation.Max max) {
      return atMost(credit, figure(max.bound()).minus(paidSoFar));
    }
    if (limit instanceof Operation.SoftMax soft) {
      boolean open = paidSoFar.compareTo(figure(soft.bound())) < 0;
      return open || credit.signum() < 0 ? credit : Ratio.ZERO;
    }
    return greater(credit, figure(((Operation.Min) limit).bound()).minus(paidSoFar));
  }

  private Ratio grow(Curve curve, List<Object> key, Ratio credit) {
    Ratio before = grown.get(key);
    Ratio after = before == null ? credit : before.plus(credit);
    grown.put(key, after);
    Ratio worth = curve.valueAt(after);
    return before == null ? worth : worth.minus(curve.valueAt(before));
  }

  private static Ratio atMost(Ratio credit, Ratio headroom) {
    if (credit.signum() <= 0) {
      return credit;
    }
    Ratio lesser = credit.compareTo(headroom) < 0 ? credit : headroom;
    return greater(Ratio.ZERO, lesser);
  }

  private static Ratio greater(Ratio a, Ratio b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private Ratio figure(Figure figure) {
    return fields.figure(figure, now).orElseThrow();
  }

  private boolean holds(Optional<Condition> condition) {
    return new Conditions(fields, now).holds(condition);
  }
}
