package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.quantity.DateSpan;

/**
 * Why a subject's points differ between two periods (同比分析), in three parts that add up to the
 * change exactly:
 *
 * <ul>
 *   <li>the <em>scheme</em>: by how much the earlier period's evidence is worth more under the
 *       later scheme;
 *   <li>the <em>evidence</em>: by how much what could be judged in one period only adds to it;
 *   <li>the <em>performance</em>: what is left, that is, the change under the later scheme of what
 *       could be judged in both.
 * </ul>
 *
 * <p>A part is empty if points that it needs are withheld.
 *
 * <p>Example: {@code YearComparison.of(schemeOf2024, schemeOf2025, examinee, year2024, year2025,
 * evidence)}.
 *
 * @param before the earlier check-up, under its own scheme
 * @param after the later one, under its own scheme
 * @param recomputed the earlier one, under the later scheme
 * @param onlyBefore the figures that could be read in the earlier period only
 * @param onlyAfter the figures that could be read in the later period only
 * @param change the whole change of the points
 * @param scheme what is due to the scheme
 * @param evidence what is due to what could be judged
 * @param performance what is due to the subject
 * @param items how each item changed under the later scheme, from the top down
 */
public record YearComparison(
    CheckUp before,
    CheckUp after,
    CheckUp recomputed,
    Set<String> onlyBefore,
    Set<String> onlyAfter,
    Optional<Fraction> change,
    Optional<Fraction> scheme,
    Optional<Fraction> evidence,
    Optional<Fraction> performance,
    List<ItemChange> items) {

  /**
   * How one item changed.
   *
   * @param item its id
   * @param before its points in the earlier period, under the later scheme; empty if it is missing
   * @param after its points in the later period; empty if it is missing
   */
  public record ItemChange(String item, Optional<Fraction> before, Optional<Fraction> after) {

    /** By how much it changed; empty if it is missing in one of them. */
    public Optional<Fraction> change() {
      return difference(after, before);
    }
  }

  /**
   * Compares two periods.
   *
   * @param earlier the scheme of the earlier period
   * @param later the scheme of the later period; its effective span does not matter for the earlier
   * @param evidence of both
   * @throws IllegalArgumentException if a scheme does not judge its own period
   */
  public static YearComparison of(
      EvaluationScheme earlier,
      EvaluationScheme later,
      Examinee examinee,
      DateSpan before,
      DateSpan after,
      EvidenceRegister evidence) {
    EvidenceRegister pieces = evidence.about(examinee.subject());
    EvaluationScheme lasting =
        EvaluationScheme.builder().from(later).effective(DateSpan.ALWAYS).build();
    CheckUp first = Evaluator.of(earlier).checkUp(examinee, before, pieces);
    CheckUp second = Evaluator.of(later).checkUp(examinee, after, pieces);
    CheckUp recomputed = Evaluator.of(lasting).checkUp(examinee, before, pieces);
    Set<String> missingBefore = missing(recomputed);
    Set<String> missingAfter = missing(second);
    Set<String> missing = new HashSet<>(missingBefore);
    missing.addAll(missingAfter);
    EvidenceRegister common =
        EvidenceRegister.of(
            pieces.pieces().stream().filter(each -> !missing.contains(each.figure())).toList());
    Optional<Fraction> performance =
        difference(
            Evaluator.of(lasting).checkUp(examinee, after, common).points(),
            Evaluator.of(lasting).checkUp(examinee, before, common).points());
    Optional<Fraction> change = difference(second.points(), first.points());
    Optional<Fraction> scheme = difference(recomputed.points(), first.points());
    Optional<Fraction> rest = difference(difference(change, scheme), performance);
    return new YearComparison(
        first,
        second,
        recomputed,
        without(missingAfter, missingBefore),
        without(missingBefore, missingAfter),
        change,
        scheme,
        rest,
        performance,
        items(recomputed, second));
  }

  private static Set<String> missing(CheckUp checkUp) {
    Set<String> figures = new HashSet<>();
    checkUp.gaps().forEach(line -> line.gaps().forEach(gap -> figures.add(gap.figure())));
    return figures;
  }

  private static Set<String> without(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private static Optional<Fraction> difference(Optional<Fraction> one, Optional<Fraction> other) {
    return one.flatMap(value -> other.map(value::minus));
  }

  private static List<ItemChange> items(CheckUp before, CheckUp after) {
    List<ItemChange> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    after
        .total()
        .all()
        .filter(line -> seen.add(line.item()))
        .forEach(
            line ->
                items.add(
                    new ItemChange(
                        line.item(), before.line(line.item()).flatMap(Line::value), line.value())));
    return items;
  }
}
