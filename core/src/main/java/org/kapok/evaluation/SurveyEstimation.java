package org.kapok.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kapok.evaluation.SurveyResult.ItemResult;
import org.kapok.evaluation.SurveyResult.Withheld;
import org.kapok.quantity.Amount;

/**
 * Computes the figure of a construct from answers. Sums are exact; only roots are not, and they
 * have 34 digits.
 */
final class SurveyEstimation {
  private static final Fraction HUNDRED = Fraction.of(100);

  private final SurveyConstruct construct;
  private final SurveyAnswers answers;
  private final List<SurveyResponse> counted;
  private final long size;
  private final List<ItemWorth> items;
  private final Fraction weights;

  SurveyEstimation(SurveyConstruct construct, SurveyAnswers answers) {
    this.construct = construct;
    this.answers = answers;
    counted = answers.responses().stream().filter(this::counts).toList();
    size = counted.stream().mapToLong(SurveyResponse::count).sum();
    items =
        construct.items().stream()
            .map(item -> ItemWorth.of(item, construct.form(), counted))
            .toList();
    weights =
        Fraction.sum(construct.items().stream().map(item -> Fraction.of(item.weight())).toList());
  }

  private boolean counts(SurveyResponse response) {
    return response.scores().size() >= construct.minimumAnswered()
        && construct.items().stream()
            .allMatch(item -> !item.required() || response.scores().containsKey(item.id()));
  }

  SurveyResult result() {
    Optional<Withheld> withheld = withheld();
    SurveyResult.Builder result =
        SurveyResult.builder()
            .construct(construct.id())
            .responses(answers.size())
            .counted(size)
            .responseRate(responseRate())
            .withheld(withheld)
            .items(items.stream().map(each -> itemResult(each, withheld.isEmpty())).toList());
    if (withheld.isEmpty()) {
      Fraction figure = figure();
      result.figure(rounded(figure)).interval(interval(figure));
    }
    return result.build();
  }

  private Optional<Withheld> withheld() {
    if (size < construct.minimumSample()) {
      return Optional.of(Withheld.SAMPLE_TOO_SMALL);
    }
    return items.stream().anyMatch(each -> each.rated() == 0)
        ? Optional.of(Withheld.ITEM_NOT_ANSWERED)
        : Optional.empty();
  }

  private Optional<Amount> responseRate() {
    return answers
        .invited()
        .filter(asked -> asked > 0)
        .map(asked -> Fraction.of(answers.size()).times(HUNDRED).dividedBy(Fraction.of(asked)))
        .map(rate -> rounded(rate));
  }

  private ItemResult itemResult(ItemWorth each, boolean isShown) {
    return new ItemResult(
        each.item().id(),
        each.answered(),
        isShown ? Optional.of(rounded(each.mean())) : Optional.empty());
  }

  private Fraction figure() {
    return Fraction.sum(items.stream().map(each -> each.mean().times(share(each))).toList());
  }

  private Fraction share(ItemWorth each) {
    return Fraction.of(each.item().weight()).dividedBy(weights);
  }

  private Optional<SurveyInterval> interval(Fraction figure) {
    if (construct.form() instanceof SurveyForm.Share && items.size() == 1) {
      return Optional.of(wilson(figure.dividedBy(HUNDRED), items.get(0).rated()));
    }
    return fewest() < 2 ? Optional.empty() : Optional.of(student(figure));
  }

  private SurveyInterval wilson(Fraction share, long rated) {
    Fraction z = Fraction.of(construct.confidence().normal());
    Fraction n = Fraction.of(rated);
    Fraction square = z.times(z);
    Fraction shrink = Fraction.ONE.plus(square.dividedBy(n));
    Fraction middle = share.plus(square.dividedBy(n.plus(n)));
    Fraction variance = share.times(Fraction.ONE.minus(share)).dividedBy(n);
    Fraction spread = variance.plus(square.dividedBy(n.times(n).times(Fraction.of(4))));
    return around(
        middle.dividedBy(shrink).times(HUNDRED),
        z.times(root(spread)).dividedBy(shrink).times(HUNDRED),
        SurveyInterval.Method.WILSON);
  }

  /** Linearised: what each response adds to the figure, as if the numbers of answers were given. */
  private SurveyInterval student(Fraction figure) {
    Fraction squares = Fraction.ZERO;
    for (SurveyResponse response : counted) {
      Fraction added = Fraction.ZERO;
      for (ItemWorth each : items) {
        added = added.plus(each.deviation(response).times(share(each)));
      }
      squares = squares.plus(added.times(added).times(Fraction.of(response.count())));
    }
    Fraction n = Fraction.of(size);
    Fraction variance = squares.times(n).dividedBy(n.minus(Fraction.ONE));
    Fraction t = Fraction.of(construct.confidence().student(fewest() - 1));
    return around(figure, t.times(root(variance)), SurveyInterval.Method.STUDENT);
  }

  private long fewest() {
    return items.stream().mapToLong(ItemWorth::rated).min().orElse(0);
  }

  private SurveyInterval around(Fraction middle, Fraction half, SurveyInterval.Method method) {
    ItemWorth first = items.get(0);
    return new SurveyInterval(
        rounded(middle.minus(half).max(first.least()), RoundingMode.FLOOR),
        rounded(middle.plus(half).min(first.most()), RoundingMode.CEILING),
        construct.confidence(),
        method);
  }

  private static Fraction root(Fraction square) {
    return Fraction.of(decimal(square).sqrt(MathContext.DECIMAL128));
  }

  private static BigDecimal decimal(Fraction fraction) {
    return new BigDecimal(fraction.numerator())
        .divide(new BigDecimal(fraction.denominator()), MathContext.DECIMAL128);
  }

  private Amount rounded(Fraction figure) {
    return rounded(figure, RoundingMode.HALF_UP);
  }

  private Amount rounded(Fraction figure, RoundingMode mode) {
    return Amount.of(
        new BigDecimal(figure.numerator())
            .divide(new BigDecimal(figure.denominator()), construct.decimals(), mode));
  }
}
