package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/**
 * What could be done about a check-up, and how firm it is (以评促建): it judges again, with one thing
 * changed at a time.
 *
 * <p>Example: {@code CheckUpAnalysis.of(scheme, examinee, year, evidence).improvements(steps)}.
 */
public final class CheckUpAnalysis {
  private static final Comparator<Improvement> BEST_FIRST =
      Comparator.<Improvement, Boolean>comparing(Improvement::lifts)
          .thenComparing(each -> each.gain().orElse(Fraction.ZERO))
          .reversed()
          .thenComparing(each -> each.step().indicator());

  private final EvaluationScheme scheme;
  private final EvidenceRegister evidence;
  private final CheckUp base;

  private CheckUpAnalysis(EvaluationScheme scheme, EvidenceRegister evidence, CheckUp base) {
    this.scheme = scheme;
    this.evidence = evidence;
    this.base = base;
  }

  /**
   * The analysis of one check-up.
   *
   * @throws IllegalArgumentException if the scheme does not judge the period
   */
  public static CheckUpAnalysis of(
      EvaluationScheme scheme, Examinee examinee, DateSpan period, EvidenceRegister evidence) {
    EvidenceRegister own = evidence.about(examinee.subject());
    return new CheckUpAnalysis(scheme, own, Evaluator.of(scheme).checkUp(examinee, period, own));
  }

  /** The check-up itself. */
  public CheckUp checkUp() {
    return base;
  }

  /**
   * What each step alone would bring, the best first: those that lift the grade, then by the points
   * that they add; of equal ones by the id of the indicator.
   *
   * @throws IllegalArgumentException if a step is not of an indicator that was judged
   */
  public List<Improvement> improvements(Collection<ReachableStep> steps) {
    return steps.stream().map(this::improvement).sorted(BEST_FIRST).toList();
  }

  private Improvement improvement(ReachableStep step) {
    CheckUp after = new Assumption(scheme, base, evidence).after(step);
    Optional<Fraction> gain = after.points().flatMap(points -> base.points().map(points::minus));
    return new Improvement(step, gain, after.outcome(), after.grade(), rank(after) > rank(base));
  }

  private int rank(CheckUp checkUp) {
    List<String> grades = scheme.grades().stream().map(Grade::id).toList();
    return checkUp.grade().map(grades::indexOf).orElse(-1);
  }

  /**
   * The smallest multiple of the unit by which the indicator would have to change for another
   * grade; of two equally small ones the one that it would have to rise by. Every multiple is
   * tried, so that it holds for schemes that do not rise evenly too.
   *
   * @param unit above 0: how fine the search is
   * @param most how many units are tried each way, 1 to 10 000
   * @return empty if no change tried gives another grade
   * @throws IllegalArgumentException if it is not an indicator that was judged, or unit or most are
   *     out of range
   */
  public Optional<TippingStep> tippingStep(String indicator, Amount unit, int most) {
    if (unit.signum() <= 0 || most < 1 || most > 10_000) {
      throw new InvalidValueException(
          "unit must be above 0 and most from 1 to 10000, were {0} and {1}", unit, most);
    }
    Assumption assumption = new Assumption(scheme, base, evidence);
    return Stream.iterate(1, count -> count + 1)
        .limit(most)
        .flatMap(count -> Stream.of(count, -count))
        .map(count -> ReachableStep.by(indicator, unit.times(Amount.of(count))))
        .map(step -> new TippingStep(step, assumption.after(step).grade()))
        .filter(each -> !each.grade().equals(base.grade()))
        .findFirst();
  }

  /**
   * For each weighted item the nearest weight, in whole multiples of the unit away from its own, at
   * which the grade would be another; the others of its section are scaled in proportion and
   * rounded to six decimals. Items whose weight does not matter for the grade are not told.
   *
   * @param unit how fine the search is, above 0 and at most 1, such as 0.01
   * @throws IllegalArgumentException if the unit is out of range
   */
  public List<TippingWeight> tippingWeights(Amount unit) {
    if (unit.signum() <= 0 || unit.compareTo(Amount.ONE) > 0) {
      throw new InvalidValueException("unit must be above 0 and at most 1, was {0}", unit);
    }
    List<TippingWeight> tipping = new ArrayList<>();
    Section total = ProfiledScheme.total(scheme, profile());
    Stream.concat(Stream.of(total), SchemeItems.all(total.items()))
        .flatMap(each -> each instanceof Section section ? Stream.of(section) : Stream.empty())
        .filter(each -> each.combine() == Combination.WEIGHTED && each.items().size() > 1)
        .forEach(
            section ->
                section
                    .items()
                    .forEach(item -> tipping(section, item, unit).ifPresent(tipping::add)));
    return tipping;
  }

  private Optional<Profile> profile() {
    return base.profile()
        .flatMap(id -> scheme.profiles().stream().filter(each -> each.id().equals(id)).findFirst());
  }

  private Optional<TippingWeight> tipping(Section section, Item item, Amount unit) {
    Amount weight = item.weight().orElseThrow();
    Reweighting reweighting = new Reweighting(scheme, profile(), section);
    return Stream.iterate(1, count -> count + 1)
        .limit(Fraction.ONE.dividedBy(Fraction.of(unit)).toDecimal(0).intValueExact())
        .flatMap(count -> Stream.of(count, -count))
        .map(count -> weight.plus(unit.times(Amount.of(count))))
        .filter(each -> each.signum() > 0 && each.compareTo(Amount.ONE) < 0)
        .flatMap(each -> tipping(reweighting, item, each).stream())
        .filter(each -> !each.grade().equals(base.grade()))
        .findFirst();
  }

  private Optional<TippingWeight> tipping(Reweighting reweighting, Item item, Amount weight) {
    return reweighting
        .with(item.id(), weight)
        .map(
            scheme ->
                new TippingWeight(
                    item.id(),
                    item.weight().orElseThrow(),
                    weight,
                    Evaluator.of(scheme)
                        .checkUp(base.examinee(), base.period(), evidence)
                        .grade()));
  }
}
