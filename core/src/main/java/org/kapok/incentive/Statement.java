package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.text.Extensions;

/**
 * An explained score (积分明细): every line, the totals that the lines add up to, and why each rule
 * that paid nothing did not. It covers one subject or many.
 *
 * <p>Lines stand by subject, then in the order in which they were scored: by start and id of the
 * participation, then by rule as declared. Totals stand by subject, account, period and rule.
 */
@Value.Immutable
public sealed interface Statement permits ImmutableStatement {

  /** By which scheme. */
  SchemeId scheme();

  /** By which version of it. */
  String version();

  /** As of when; participations that start at or after this instant do not count. */
  Instant asOf();

  /** Every line. */
  List<Line> lines();

  /** What the lines add up to, exactly. */
  List<Total> totals();

  /** Why rules paid nothing, by subject, then by rule as declared. */
  List<Unpaid> unpaid();

  /** How each subject stands with each honour of its type, by subject and honour. */
  List<Standing> standings();

  /** What was not scored because it stands in several versions at one revision. */
  List<Conflict> conflicts();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses totals that are not those of the lines. */
  @Value.Check
  default void check() {
    List<Total> sums = Totals.of(lines());
    if (!sums.equals(totals())) {
      throw new InvalidValueException(
          "the totals of a statement must be those of its lines, {0}, were {1}", sums, totals());
    }
  }

  /** What is credited to the account, all subjects, periods and rules together. */
  default Amount credited(AccountId account) {
    return credited(account, Optional.empty(), Optional.empty());
  }

  /** What is credited to the account named so, as {@link #credited(AccountId)}. */
  default Amount credited(String account) {
    return credited(AccountId.of(account));
  }

  /**
   * What is credited to the account.
   *
   * @param on in the period of the account that holds this date only
   * @param rule by this rule only
   * @throws ArithmeticException if the sum over many subjects does not fit
   */
  default Amount credited(AccountId account, Optional<LocalDate> on, Optional<RuleId> rule) {
    return Totals.sum(totals(), account, on, rule, Total::credited);
  }

  /**
   * What is pending for the account, as {@link #credited(AccountId, Optional, Optional)}.
   *
   * @throws ArithmeticException if the sum over many subjects does not fit
   */
  default Amount pending(AccountId account, Optional<LocalDate> on, Optional<RuleId> rule) {
    return Totals.sum(totals(), account, on, rule, Total::pending);
  }

  /** All subjects that have a line, a rule that paid nothing, or a conflict. */
  default Set<SubjectId> subjects() {
    Set<SubjectId> subjects = new TreeSet<>();
    lines().forEach(line -> subjects.add(line.subject()));
    unpaid().forEach(each -> subjects.add(each.subject()));
    standings().forEach(each -> subjects.add(each.subject()));
    conflicts().forEach(each -> subjects.add(each.subject()));
    return subjects;
  }

  /** The part of this statement that is about the subject. */
  default Statement of(SubjectId subject) {
    return builder()
        .from(this)
        .lines(lines().stream().filter(line -> line.subject().equals(subject)).toList())
        .totals(totals().stream().filter(total -> total.subject().equals(subject)).toList())
        .unpaid(unpaid().stream().filter(each -> each.subject().equals(subject)).toList())
        .standings(standings().stream().filter(each -> each.subject().equals(subject)).toList())
        .conflicts(conflicts().stream().filter(each -> each.subject().equals(subject)).toList())
        .build();
  }

  /**
   * This statement and the other one together.
   *
   * @throws IllegalArgumentException if they are of different schemes, versions or instants, or
   *     share a subject
   */
  default Statement merge(Statement other) {
    if (!scheme().equals(other.scheme())
        || !version().equals(other.version())
        || !asOf().equals(other.asOf())) {
      throw new InvalidValueException(
          "statements must be of one scheme, version and instant: {0} {1} as of {2} and "
              + "{3} {4} as of {5}",
          scheme(), version(), asOf(), other.scheme(), other.version(), other.asOf());
    }
    Set<SubjectId> both = subjects();
    both.retainAll(other.subjects());
    if (!both.isEmpty()) {
      throw new InvalidValueException(
          "statements must be of different subjects, both hold {0}", both);
    }
    return builder()
        .from(this)
        .lines(bySubject(lines(), other.lines(), Comparator.comparing(Line::subject)))
        .totals(bySubject(totals(), other.totals(), Comparator.naturalOrder()))
        .unpaid(bySubject(unpaid(), other.unpaid(), Comparator.comparing(Unpaid::subject)))
        .standings(bySubject(standings(), other.standings(), Comparator.naturalOrder()))
        .conflicts(bySubject(conflicts(), other.conflicts(), Comparator.naturalOrder()))
        .build();
  }

  /**
   * This statement and the next stretch of time together, as {@link Scorer#scoreOn} gives it: as if
   * all had been scored at once. What is due by then is no longer pending.
   *
   * @throws IllegalArgumentException if the other one is of another scheme, or as of an earlier
   *     instant
   */
  default Statement continuedBy(Statement next) {
    if (!scheme().equals(next.scheme()) || next.asOf().isBefore(asOf())) {
      throw new InvalidValueException(
          "a statement must be continued by one of the same scheme and a later instant: "
              + "{0} as of {1} by {2} as of {3}",
          scheme(), asOf(), next.scheme(), next.asOf());
    }
    List<Line> before = lines().stream().map(line -> line.as(next.asOf())).toList();
    List<Line> all = bySubject(before, next.lines(), Comparator.comparing(Line::subject));
    return builder()
        .from(next)
        .lines(all)
        .totals(Totals.of(all))
        .unpaid(UnpaidRules.joined(this, next))
        .standings(continued(next))
        .conflicts(
            bySubject(conflicts(), next.conflicts(), Comparator.naturalOrder()).stream()
                .distinct()
                .toList())
        .build();
  }

  private List<Standing> continued(Statement next) {
    Map<List<Object>, Standing> all = new HashMap<>();
    standings().forEach(each -> all.put(key(each), each));
    next.standings()
        .forEach(
            each -> all.merge(key(each), each, (earlier, later) -> earlier.continuedBy(later)));
    return all.values().stream().sorted().toList();
  }

  private static List<Object> key(Standing standing) {
    return List.of(standing.subject(), standing.honour());
  }

  /** How the subject stands with the honour; empty if the honour is not for it, or unknown. */
  default Optional<Standing> standing(SubjectId subject, HonourId honour) {
    return standings().stream()
        .filter(each -> each.subject().equals(subject) && each.honour().equals(honour))
        .findFirst();
  }

  private static <T> List<T> bySubject(List<T> mine, List<T> others, Comparator<T> comparator) {
    List<T> all = new ArrayList<>(mine);
    all.addAll(others);
    Collections.sort(all, comparator);
    return all;
  }

  /** Starts a statement. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a statement. */
  final class Builder extends ImmutableStatement.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
