package org.kapok.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SchemeId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A published evaluation scheme (评价方案) as data: which figures it reads, how items are judged and
 * combined, which grades there are and what overrides them (G15). It is a plain readable tree;
 * {@link Evaluator} judges by it.
 *
 * <p>What cannot be computed is refused when the scheme is built, every fault at once: weights that
 * do not add up to one, an unknown figure, a grade that asks for an item that there is not.
 *
 * <p>Example:
 *
 * <pre>{@code
 * EvaluationScheme.builder()
 *     .id(SchemeId.of("visits-only"))
 *     .version("1")
 *     .putFigures("visits", EvidenceFigure.builder().build())
 *     .full(Amount.of(100))
 *     .addItems(
 *         Indicator.builder().id("use").figure("visits").full(Amount.of(100)).build())
 *     .addGrades(
 *         Grade.of("good", Requirement.points("total", Bounds.atLeast(Amount.of(60)))))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface EvaluationScheme permits ImmutableEvaluationScheme {

  /** The same in all versions. */
  SchemeId id();

  /** Which version this is, as published. */
  String version();

  /** What people read. */
  Optional<LocalizedText> label();

  /** Where it was published, and what else its readers should know. */
  Optional<LocalizedText> note();

  /** Which periods it judges: those that begin in this span. */
  @Value.Default
  default DateSpan effective() {
    return DateSpan.ALWAYS;
  }

  /** The figures that it reads, by name. */
  Map<String, EvidenceFigure> figures();

  /** The surveys that it reads; each is a figure too, under its id. */
  List<SurveyConstruct> surveys();

  /** The full marks of the whole. */
  Optional<Amount> full();

  /** What the whole makes of its items; their points are added up if left out. */
  @Value.Default
  default Combination combine() {
    return Combination.SUM;
  }

  /** Its sections and indicators, in order. */
  List<Item> items();

  /** From what was combined to the points of the whole, step by step. */
  List<Scaling> then();

  /** Who may be judged at all (参评条件); apart from vetoes, which override a grade. */
  Optional<Requirement> eligible();

  /** Its grades, from the lowest up; without any there are points only. */
  List<Grade> grades();

  /** What overrides the grade. */
  List<Veto> vetoes();

  /** How it differs for some subjects; the first that matches holds. */
  List<Profile> profiles();

  /** Who is compared with whom. */
  Optional<RankingRule> ranking();

  /** Worked cases that show what the scheme means. */
  List<EvaluationCase> cases();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The whole as one section, {@link Item#TOTAL}. */
  default Section total() {
    return Section.builder()
        .id(Item.TOTAL)
        .label(label())
        .full(full())
        .combine(combine())
        .items(items())
        .then(then())
        .build();
  }

  /** Whether the period has a start and an end, and starts on a day on which this is in force. */
  default boolean judges(DateSpan period) {
    return period.hasStart() && period.hasEnd() && effective().contains(period.startInclusive());
  }

  /** Refuses a scheme that cannot be computed. */
  @Value.Check
  default void check() {
    new SchemeCheck(this).faults().refuse("evaluation scheme {0}", id());
  }

  /** Starts a scheme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a scheme; the result depends on the order of what it lists, of no other calls. */
  final class Builder extends ImmutableEvaluationScheme.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
