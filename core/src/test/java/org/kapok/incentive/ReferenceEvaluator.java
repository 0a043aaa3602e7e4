package org.kapok.incentive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kapok.curve.Curve;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Fields;
import org.kapok.laws.Trial;
import org.kapok.participation.AttributeValue;
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

  /** An unbroken run: which one of its key, and its last window in which something was paid. */
  private record Streak(int number, DateSpan last) {}

  private static final Rule NO_RULE =
      Rule.builder().id(RuleId.of("none")).measure(Measure.pay(0)).build();

  private final IncentiveScheme scheme;
  private final Fields fields;
  private final Instant asOf;

  /** The running totals of curves and limits: by step, key and window. */
  private final Map<List<Object>, Ratio> totals = new HashMap<>();

  /** The unbroken runs under way: by step and key. */
  private final Map<List<Object>, Streak> streaks = new HashMap<>();

  /** What each rule has brought to an account that keeps one of them: by step, key and window. */
  private final Map<List<Object>, Map<RuleId, Ratio>> rivals = new HashMap<>();

  /** Which rule was the first there. */
  private final Map<List<Object>, RuleId> firsts = new HashMap<>();

  private final List<RefLine> lines = new ArrayList<>();
  private final List<Rule> order;
  private final List<Account> openingOrder;
  private Map<AccountId, List<Waiting>> waiting = Map.of();
  private Map<RuleId, List<RefLine>> paid = Map.of();
  private Optional<SubjectFacts> facts = Optional.empty();
  private Participation now;
  private Map<AccountId, Ratio> brought = Map.of();

  private ReferenceEvaluator(IncentiveScheme scheme, Instant asOf) {
    this.scheme = scheme;
    this.asOf = asOf;
    fields = new Fields(scheme);
    order = inRunningOrder();
    openingOrder =
        scheme.accounts().stream()
            .filter(this::waits)
            .sorted(Comparator.comparingInt(this::depth))
            .toList();
  }

  /** The lines of every subject, as a statement has them. */
  static List<RefLine> lines(Trial trial) {
    Map<SubjectId, Optional<SubjectFacts>> facts = facts(trial);
    List<RefLine> lines = new ArrayList<>();
    Map<SubjectId, List<Participation>> bySubject = new TreeMap<>();
    for (Participation each : inOrder(trial)) {
      bySubject.computeIfAbsent(each.subject(), subject -> new ArrayList<>()).add(each);
    }
    bySubject.forEach(
        (subject, participations) -> {
          boolean conflict = facts.containsKey(subject) && facts.get(subject).isEmpty();
          if (!conflict) {
            ReferenceEvaluator one = new ReferenceEvaluator(trial.scheme(), trial.asOf());
            one.facts = facts.getOrDefault(subject, Optional.empty());
            participations.forEach(one::score);
            lines.addAll(one.lines);
          }
        });
    return lines;
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

  private void score(Participation participation) {
    now = participation;
    if (!scheme.effective().contains(date())) {
      return;
    }
    boolean counts = holds(scheme.when());
    brought = new HashMap<>();
    waiting = new HashMap<>();
    paid = new HashMap<>();
    for (Rule rule : order) {
      if ((counts || rule.always()) && holds(rule.when())) {
        pay(rule);
      }
      openingOrder.stream().filter(account -> lastInto(account).equals(rule)).forEach(this::open);
    }
    for (Rule rule : scheme.rules()) {
      lines.addAll(paid.getOrDefault(rule.id(), List.of()));
    }
  }

  private LocalDate date() {
    return now.start().atZone(scheme.zone()).toLocalDate();
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
        && giver.into().stream().anyMatch(account -> reaches(account, from.account()));
  }

  private boolean reaches(AccountId from, AccountId to) {
    return from.equals(to) || account(from).into().stream().anyMatch(next -> reaches(next, to));
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
    return scheme.accounts().stream().filter(each -> each.into().contains(account.id()));
  }

  /** Inner accounts are opened first. */
  private int depth(Account account) {
    return inner(account).mapToInt(each -> depth(each) + 1).max().orElse(0);
  }

  /** The last of the rules that feed the account, directly or through others. */
  private Rule lastInto(Account account) {
    return order.stream()
        .filter(rule -> rule.into().stream().anyMatch(first -> reaches(first, account.id())))
        .reduce((earlier, later) -> later)
        .orElse(NO_RULE);
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
      return read(count.field()).map(Ratio.class::cast);
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
    through(account.then(), fromStep, account.id(), rule, trail);
    brought.merge(account.id(), trail.get(trail.size() - 1), Ratio::plus);
    note(rule, account, trail);
    account.into().forEach(next -> send(rule, account(next), trail));
  }

  private void note(Rule rule, Account account, List<Ratio> trail) {
    paid.computeIfAbsent(rule.id(), id -> new ArrayList<>())
        .add(
            new RefLine(
                Optional.of(now.id()),
                Optional.of(rule.id()),
                account.id(),
                trail,
                period(account.each()),
                pending(rule)));
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
        note(each.rule(), account, trail);
      }
    }
  }

  private Map<Waiting, Ratio> kept(Account account, Keep keep, List<Waiting> all) {
    Map<Waiting, Ratio> kept = new IdentityHashMap<>();
    Ratio greatest = all.stream().map(Waiting::credit).max(Comparator.naturalOrder()).orElseThrow();
    Step step = account.then().get(0);
    Optional<List<Object>> key = key(step, List.of(account.id(), 0), greatest);
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
      kept.put(first(all, each -> each.credit().equals(greatest)).orElseThrow(), greatest);
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
    return window.spanOn(date(), scheme.leapDay()).orElseThrow();
  }

  private Optional<Instant> pending(Rule rule) {
    if (rule.paid() == Payment.AS_EARNED) {
      return Optional.empty();
    }
    Window closing = rule.closes().orElseGet(() -> lastWindow(rule));
    Instant close = period(closing).endExclusive().atStartOfDay(scheme.zone()).toInstant();
    return close.isAfter(asOf) ? Optional.of(close) : Optional.empty();
  }

  private static Window lastWindow(Rule rule) {
    return rule.then().stream()
        .flatMap(step -> step.each().stream())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  // Steps

  private void through(List<Step> steps, int fromStep, Object owner, Rule rule, List<Ratio> trail) {
    for (int i = fromStep; i < steps.size(); i++) {
      trail.add(apply(steps.get(i), List.of(owner, i), rule, trail.get(trail.size() - 1)));
    }
  }

  private Ratio apply(Step step, List<Object> place, Rule rule, Ratio credit) {
    if (step.operation() instanceof Operation.Times times) {
      return holds(step.when()) ? credit.times(figure(times.factor())) : credit;
    }
    if (step.except().contains(rule.id())) {
      return credit;
    }
    boolean passes = step.exceptCounted().contains(rule.id());
    Optional<List<Object>> key = key(step, place, credit);
    if (key.isEmpty()) {
      return passes ? credit : Ratio.ZERO;
    }
    if (step.operation() instanceof Operation.Grow grow) {
      return grow(grow.curve(), key.get(), credit);
    }
    Ratio paidSoFar = totals.getOrDefault(key.get(), Ratio.ZERO);
    Ratio granted = passes ? credit : granted(step.operation(), credit, paidSoFar);
    totals.put(key.get(), paidSoFar.plus(granted));
    return granted;
  }

  /** Step, key and window; none outside an unbroken run. */
  private Optional<List<Object>> key(Step step, List<Object> place, Ratio credit) {
    List<Object> key = new ArrayList<>(place);
    step.by().forEach(field -> key.add(read(field)));
    if (step.each().orElseThrow() instanceof Window.Unbroken unbroken) {
      Optional<Streak> streak = streak(key, period(unbroken.of()), credit.signum() > 0);
      streak.ifPresent(run -> key.add(run.number()));
      return streak.map(run -> key);
    }
    Optional<DateSpan> window = step.each().orElseThrow().spanOn(date(), scheme.leapDay());
    key.add(window.isPresent() ? window.get() : now.id());
    return Optional.of(key);
  }

  /** The run of which the credit is a part, if it is part of one. */
  private Optional<Streak> streak(List<Object> key, DateSpan window, boolean pays) {
    Streak known = streaks.get(key);
    boolean unbroken =
        known != null && !window.startInclusive().isAfter(known.last().endExclusive());
    if (!pays) {
      return Optional.ofNullable(known).filter(run -> unbroken);
    }
    Streak streak =
        unbroken
            ? new Streak(known.number(), later(known.last(), window))
            : new Streak(known == null ? 1 : known.number() + 1, window);
    streaks.put(List.copyOf(key), streak);
    return Optional.of(streak);
  }

  /** Where clocks are put back past midnight, a day comes again after the next one. */
  private static DateSpan later(DateSpan a, DateSpan b) {
    return b.startInclusive().isAfter(a.startInclusive()) ? b : a;
  }

  private Ratio granted(Operation limit, Ratio credit, Ratio paidSoFar) {
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
    Ratio before = totals.get(key);
    Ratio after = before == null ? credit : before.plus(credit);
    totals.put(key, after);
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
    return fields.figure(figure, now, facts).orElseThrow();
  }

  private Optional<Object> read(String field) {
    return fields.read(field, now, facts);
  }

  // Conditions: empty is unknown

  private boolean holds(Optional<Condition> condition) {
    return condition.isEmpty() || test(condition.get()).orElse(false);
  }

  private Optional<Boolean> test(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return match(test);
    }
    if (condition instanceof Condition.Not not) {
      return test(not.condition()).map(result -> !result);
    }
    if (condition instanceof Condition.CountOf count) {
      return count(count.of(), count.atLeast());
    }
    if (condition instanceof Condition.Any any) {
      return count(any.conditions(), 1);
    }
    List<Condition> parts =
        condition instanceof Condition.All all
            ? all.conditions()
            : ((Condition.Together) condition).members();
    return count(parts, parts.size());
  }

  private Optional<Boolean> count(List<Condition> conditions, int needed) {
    int holding = 0;
    int failing = 0;
    for (Condition each : conditions) {
      Optional<Boolean> result = test(each);
      holding += result.isPresent() && result.get() ? 1 : 0;
      failing += result.isPresent() && !result.get() ? 1 : 0;
    }
    if (holding >= needed) {
      return Optional.of(true);
    }
    return conditions.size() - failing < needed ? Optional.of(false) : Optional.empty();
  }

  private Optional<Boolean> match(Condition.FieldTest test) {
    Optional<Object> value = read(test.field());
    if (test.match() instanceof Match.Exists exists) {
      return Optional.of(value.isPresent() == exists.exists());
    }
    FieldType type = fields.type(test.field());
    if (test.match() instanceof Match.Compare compare) {
      return within(compare, value, type);
    }
    return value.map(known -> matches(test.match(), known, type));
  }

  private static boolean matches(Match match, Object value, FieldType type) {
    if (match instanceof Match.Is is) {
      return value.equals(Fields.parsed(type, is.value()));
    }
    if (match instanceof Match.OneOf oneOf) {
      return oneOf.values().stream().anyMatch(each -> value.equals(Fields.parsed(type, each)));
    }
    if (match instanceof Match.Between between) {
      boolean fromOn = compare(value, between.from(), type) >= 0;
      boolean before = compare(value, between.until(), type) < 0;
      Object from = Fields.parsed(type, between.from());
      boolean overMidnight = from instanceof LocalTime && compare(from, between.until(), type) > 0;
      return overMidnight ? fromOn || before : fromOn && before;
    }
    throw new IllegalArgumentException("no match of one value: " + match);
  }

  /** Each bound is kept, or broken, or unknown; the value is within if both are kept. */
  private Optional<Boolean> within(Match.Compare compare, Optional<Object> value, FieldType type) {
    List<Optional<Boolean>> sides = new ArrayList<>();
    side(compare.atLeast(), value, type, sign -> sign >= 0).ifPresent(sides::add);
    side(compare.moreThan(), value, type, sign -> sign > 0).ifPresent(sides::add);
    side(compare.atMost(), value, type, sign -> sign <= 0).ifPresent(sides::add);
    side(compare.lessThan(), value, type, sign -> sign < 0).ifPresent(sides::add);
    if (sides.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    return sides.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
  }

  /** Whether the bound is kept, if there is that bound. */
  private Optional<Optional<Boolean>> side(
      Optional<AttributeValue> bound, Optional<Object> value, FieldType type, IntPredicate keeps) {
    return bound.map(
        written ->
            value.flatMap(
                known -> bound(written, type).map(other -> keeps.test(compare(known, other)))));
  }

  /** What is written, or the number of the field that is named in place of a number. */
  private Optional<Object> bound(AttributeValue written, FieldType type) {
    return type == FieldType.NUMBER && written instanceof AttributeValue.Text name
        ? read(name.text())
        : Optional.of(Fields.parsed(type, written));
  }

  private static int compare(Object value, AttributeValue bound, FieldType type) {
    return compare(value, Fields.parsed(type, bound));
  }

  private static int compare(Object value, Object other) {
    if (value instanceof Ratio number) {
      return number.compareTo((Ratio) other);
    }
    if (value instanceof LocalDate date) {
      return date.compareTo((LocalDate) other);
    }
    if (value instanceof LocalTime time) {
      return time.compareTo((LocalTime) other);
    }
    return ((Duration) value).compareTo((Duration) other);
  }
}
