package org.kapok.incentive;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.kapok.curve.Curve;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
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
      ParticipationId participation,
      RuleId rule,
      AccountId account,
      List<Ratio> values,
      DateSpan period,
      Optional<Instant> pendingUntil) {
    Ratio amount() {
      return values.get(values.size() - 1);
    }
  }

  private final IncentiveScheme scheme;
  private final Fields fields;
  private final Instant asOf;

  /** The running totals of curves and limits: by step, key and window. */
  private final Map<List<Object>, Ratio> totals = new HashMap<>();

  private final List<RefLine> lines = new ArrayList<>();
  private Optional<SubjectFacts> facts = Optional.empty();
  private Participation now;
  private Map<AccountId, Ratio> brought = Map.of();

  private ReferenceEvaluator(IncentiveScheme scheme, Instant asOf) {
    this.scheme = scheme;
    this.asOf = asOf;
    fields = new Fields(scheme);
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
    Map<Rule, List<RefLine>> byRule = new HashMap<>();
    for (Rule rule : inRunningOrder()) {
      if ((counts || rule.always()) && holds(rule.when())) {
        byRule.put(rule, pay(rule));
      }
    }
    for (Rule rule : scheme.rules()) {
      lines.addAll(byRule.getOrDefault(rule, List.of()));
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

  private Account account(AccountId id) {
    return scheme.accounts().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  // What a rule pays

  private List<RefLine> pay(Rule rule) {
    Optional<Ratio> measured = measure(rule.measure());
    if (measured.isEmpty()) {
      return List.of();
    }
    List<Ratio> trail = new ArrayList<>(List.of(measured.get()));
    through(rule.then(), rule.id(), trail);
    List<RefLine> paid = new ArrayList<>();
    for (AccountId account : rule.into()) {
      credit(rule, account(account), trail, paid);
    }
    return paid;
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

  private void credit(Rule rule, Account account, List<Ratio> before, List<RefLine> paid) {
    List<Ratio> trail = new ArrayList<>(before);
    through(account.then(), account.id(), trail);
    Ratio amount = trail.get(trail.size() - 1);
    brought.merge(account.id(), amount, Ratio::plus);
    paid.add(
        new RefLine(
            now.id(), rule.id(), account.id(), trail, period(account.each()), pending(rule)));
    for (AccountId next : account.into()) {
      credit(rule, account(next), trail, paid);
    }
  }

  private DateSpan period(Window window) {
    return window.spanOn(date(), scheme.leapDay()).orElseThrow();
  }

  private Optional<Instant> pending(Rule rule) {
    if (rule.paid() == Payment.AS_EARNED) {
      return Optional.empty();
    }
    Window last = null;
    for (Step step : rule.then()) {
      last = step.each().orElse(last);
    }
    Instant close = period(last).endExclusive().atStartOfDay(scheme.zone()).toInstant();
    return close.isAfter(asOf) ? Optional.of(close) : Optional.empty();
  }

  // Steps

  private void through(List<Step> steps, Object owner, List<Ratio> trail) {
    for (int i = 0; i < steps.size(); i++) {
      trail.add(apply(steps.get(i), List.of(owner, i), trail.get(trail.size() - 1)));
    }
  }

  private Ratio apply(Step step, List<Object> place, Ratio credit) {
    if (step.operation() instanceof Operation.Times times) {
      return credit.times(figure(times.factor()));
    }
    List<Object> key = new ArrayList<>(place);
    Optional<DateSpan> window = step.each().orElseThrow().spanOn(date(), scheme.leapDay());
    key.add(window.isPresent() ? window.get() : now.id());
    step.by().forEach(field -> key.add(read(field)));
    if (step.operation() instanceof Operation.Grow grow) {
      return grow(grow.curve(), key, credit);
    }
    Ratio paid = totals.getOrDefault(key, Ratio.ZERO);
    Ratio granted =
        step.operation() instanceof Operation.Max max
            ? atMost(credit, figure(max.bound()).minus(paid))
            : greater(credit, figure(((Operation.Min) step.operation()).bound()).minus(paid));
    totals.put(key, paid.plus(granted));
    return granted;
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
    return figure instanceof Figure.Fixed fixed
        ? Ratio.of(fixed.amount())
        : (Ratio) read(((Figure.Named) figure).field()).orElseThrow();
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
    Match.Compare compare = (Match.Compare) match;
    BiPredicate<Optional<AttributeValue>, Integer> beyond =
        (bound, sign) ->
            bound.isEmpty() || Integer.signum(compare(value, bound.get(), type)) == sign;
    boolean low = compare.atLeast().isEmpty() || compare(value, compare.atLeast().get(), type) >= 0;
    boolean high = compare.atMost().isEmpty() || compare(value, compare.atMost().get(), type) <= 0;
    return low && high && beyond.test(compare.moreThan(), 1) && beyond.test(compare.lessThan(), -1);
  }

  private static int compare(Object value, AttributeValue bound, FieldType type) {
    Object other = Fields.parsed(type, bound);
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
