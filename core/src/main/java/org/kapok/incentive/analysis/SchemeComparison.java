package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Two schemes, or two versions or programmes, on the same histories (方案比较): who would gain, who
 * would lose, by how much and by which rule, before anything is enacted. What is compared is all
 * that either scheme books as of the instant, pending amounts included, so that a mere change of
 * the day of payment is no loss. Accounts and rules are paired by their ids.
 *
 * <p>Every figure is exact, and the same histories give the same comparison in any order. Parts of
 * a population may be compared apart and {@linkplain #merge merged}.
 *
 * <p>Example: {@code SchemeComparison.of(scheme2024, scheme2025, history, asOf).account("points")
 * .largestLosses(10)}.
 *
 * @param before the first scheme
 * @param after the second scheme
 * @param asOf as of when both score, exclusive
 * @param subjects the subjects that both schemes can score, in order of their ids
 * @param differences what each rule brings each of them, by subject, account and rule; equal ones
 *     too
 * @param refused the subjects whose history one of the schemes refuses, in order of their ids
 */
public record SchemeComparison(
    ComparedScheme before,
    ComparedScheme after,
    Instant asOf,
    List<SubjectId> subjects,
    List<Difference> differences,
    List<RefusedSubject> refused) {

  /** Copies the lists. */
  public SchemeComparison {
    subjects = List.copyOf(subjects);
    differences = List.copyOf(differences);
    refused = List.copyOf(refused);
  }

  /**
   * Compares two schemes that need no calendar from the host.
   *
   * @throws IllegalArgumentException if one names a calendar without days
   * @see #of(Scorer, Scorer, History, Instant)
   */
  public static SchemeComparison of(
      IncentiveScheme before, IncentiveScheme after, History history, Instant asOf) {
    return of(Scorer.of(before), Scorer.of(after), history, asOf);
  }

  /**
   * Scores each subject's history by both and compares what comes out. A history that one of them
   * refuses is reported and does not hinder the others.
   *
   * @param asOf as of when both score, exclusive
   * @throws ArithmeticException if what a subject has over all periods does not fit in an amount
   */
  public static SchemeComparison of(Scorer before, Scorer after, History history, Instant asOf) {
    List<SubjectId> subjects = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    List<RefusedSubject> refused = new ArrayList<>();
    SubjectHistories.of(history)
        .forEach(
            (subject, own) -> {
              Outcome first = Outcome.of(before, subject, own, asOf);
              Outcome second = Outcome.of(after, subject, own, asOf);
              if (first.problems().isEmpty() && second.problems().isEmpty()) {
                subjects.add(subject);
                differences.addAll(Outcome.differences(subject, first, second));
              } else {
                refused.add(new RefusedSubject(subject, first.problems(), second.problems()));
              }
            });
    return new SchemeComparison(
        name(before, asOf), name(after, asOf), asOf, subjects, differences, refused);
  }

  private static ComparedScheme name(Scorer scorer, Instant asOf) {
    Statement nothing = scorer.score(History.EMPTY, asOf);
    return new ComparedScheme(nothing.scheme(), nothing.version());
  }

  /** The accounts in which any subject has anything by either scheme. */
  public SortedSet<AccountId> accounts() {
    SortedSet<AccountId> accounts = new TreeSet<>();
    differences.forEach(each -> accounts.add(each.account()));
    return Collections.unmodifiableSortedSet(accounts);
  }

  /**
   * How they differ in the account; all subjects unchanged if nobody has anything there.
   *
   * @throws ArithmeticException if a sum does not fit
   */
  public AccountComparison account(AccountId account) {
    Map<SubjectId, SubjectChange> bySubject = new LinkedHashMap<>();
    subjects.forEach(
        each -> bySubject.put(each, new SubjectChange(each, Amount.ZERO, Amount.ZERO)));
    Map<Optional<RuleId>, RuleChange> byRule = new TreeMap<>(Difference.OPENINGS_FIRST);
    for (Difference each : differences) {
      if (each.account().equals(account)) {
        bySubject.merge(each.subject(), subject(each), SchemeComparison::sum);
        byRule.merge(each.rule(), rule(each), SchemeComparison::sum);
      }
    }
    return new AccountComparison(
        account, List.copyOf(bySubject.values()), List.copyOf(byRule.values()));
  }

  /** How they differ in the account named so, as {@link #account(AccountId)}. */
  public AccountComparison account(String account) {
    return account(AccountId.of(account));
  }

  private static SubjectChange subject(Difference each) {
    return new SubjectChange(each.subject(), each.before(), each.after());
  }

  private static SubjectChange sum(SubjectChange a, SubjectChange b) {
    return new SubjectChange(a.subject(), a.before().plus(b.before()), a.after().plus(b.after()));
  }

  private static RuleChange rule(Difference each) {
    int sign = each.change().signum();
    return new RuleChange(
        each.rule(), each.before(), each.after(), sign > 0 ? 1 : 0, sign < 0 ? 1 : 0);
  }

  private static RuleChange sum(RuleChange a, RuleChange b) {
    return new RuleChange(
        a.rule(),
        a.before().plus(b.before()),
        a.after().plus(b.after()),
        a.gainers() + b.gainers(),
        a.losers() + b.losers());
  }

  /** The differences that are not 0, of the subject. */
  public List<Difference> of(SubjectId subject) {
    return differences.stream()
        .filter(each -> each.subject().equals(subject) && each.change().signum() != 0)
        .toList();
  }

  /**
   * This comparison and the other one together.
   *
   * @throws IllegalArgumentException if they are of different schemes, versions or instants, or
   *     share a subject
   */
  public SchemeComparison merge(SchemeComparison other) {
    if (!before.equals(other.before) || !after.equals(other.after) || !asOf.equals(other.asOf)) {
      throw new InvalidValueException(
          "comparisons must be of the same schemes and instant: {0} and {1} as of {2}, "
              + "and {3} and {4} as of {5}",
          before, after, asOf, other.before, other.after, other.asOf);
    }
    Set<SubjectId> both = new HashSet<>(all());
    both.retainAll(other.all());
    if (!both.isEmpty()) {
      throw new InvalidValueException(
          "comparisons must be of different subjects, both hold {0}", new TreeSet<>(both));
    }
    return new SchemeComparison(
        before,
        after,
        asOf,
        together(subjects, other.subjects).stream().sorted().toList(),
        together(differences, other.differences).stream().sorted().toList(),
        together(refused, other.refused).stream()
            .sorted(Comparator.comparing(RefusedSubject::subject))
            .toList());
  }

  private List<SubjectId> all() {
    return together(subjects, refused.stream().map(RefusedSubject::subject).toList());
  }

  private static <T> List<T> together(Collection<T> mine, Collection<T> others) {
    List<T> all = new ArrayList<>(mine);
    all.addAll(others);
    return all;
  }
}
