package org.kapok.evaluation;

import java.math.RoundingMode;
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
  private static final Exact HUNDRED = Exact.of(100);

  private final SurveyConstruct construct;
  private final SurveyAnswers answers;
  private final List<SurveyResponse> counted;
  private final long size;
  private final List<ItemWorth> items;

  SurveyEstimation(SurveyConstruct construct, SurveyAnswers answers) {
    this.construct = construct;
    this.answers = answers;
    counted = answers.responses().stream().filter(this::counts).toList();
    size = counted.stream().mapToLong(SurveyResponse::count).sum();
    items =
        construct.items().stream()
            .map(item -> ItemWorth.of(item, construct.form(), counted))
            .toList();
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
      Exact figure = figure();
      result.figure(figure.rounded(construct.decimals())).interval(interval(figure));
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
        .map(asked -> Exact.of(answers.size()).times(HUNDRED).dividedBy(Exact.of(asked)))
        .map(rate -> rate.rounded(construct.decimals()));
  }

  private ItemResult itemResult(ItemWorth each, boolean isShown) {
    return new ItemResult(
        each.item().id(),
        each.answered(),
        isShown ? Optional.of(each.mean().rounded(construct.decimals())) : Optional.empty());
  }

  private Exact figure() {
    Exact sum = Exact.ZERO;
    for (ItemWorth each : items) {
      sum = sum.plus(each.mean().times(share(each)));
    }
    return sum;
  }

  private Exact share(ItemWorth each) {
    Exact all = Exact.ZERO;
    for (SurveyItem item : construct.items()) {
      all = all.plus(Exact.of(item.weight()));
    }
    return Exact.of(each.item().weight()).dividedBy(all);
  }

  private Optional<SurveyInterval> interval(Exact figure) {
    if (construct.form() instanceof SurveyForm.Share && items.size() == 1) {
      return Optional.of(wilson(figure.dividedBy(HUNDRED), items.get(0).rated()));
    }
    return fewest() < 2 ? Optional.empty() : Optional.of(student(figure));
  }

  private SurveyInterval wilson(Exact share, long rated) {
    Exact z = Exact.of(construct.confidence().normal());
    Exact n = Exact.of(rated);
    Exact square = z.times(z);
    Exact shrink = Exact.ONE.plus(square.dividedBy(n));
    Exact middle = share.plus(square.dividedBy(n.plus(n)));
    Exact variance = share.times(Exact.ONE.minus(share)).dividedBy(n);
    Exact spread = variance.plus(square.dividedBy(n.times(n).times(Exact.of(4))));
    return around(
        middle.dividedBy(shrink).times(HUNDRED),
        z.times(spread.root()).dividedBy(shrink).times(HUNDRED),
        SurveyInterval.Method.WILSON);
  }

  /** Linearised: what each response adds to the figure, as if the numbers of answers were given. */
  private SurveyInterval student(Exact figure) {
    Exact squares = Exact.ZERO;
    for (SurveyResponse response : counted) {
      Exact added = Exact.ZERO;
      for (ItemWorth each : items) {
        added = added.plus(each.deviation(response).times(share(each)));
      }
      squares = squares.plus(added.times(added).times(Exact.of(response.count())));
    }
    Exact n = Exact.of(size);
    Exact variance = squares.times(n).dividedBy(n.minus(Exact.ONE));
    Exact t = Exact.of(construct.confidence().student(fewest() - 1));
    return around(figure, t.times(variance.root()), SurveyInterval.Method.STUDENT);
  }

  private long fewest() {
    return items.stream().mapToLong(ItemWorth::rated).min().orElse(0);
  }

  private SurveyInterval around(Exact middle, Exact half, SurveyInterval.Method method) {
    ItemWorth first = items.get(0);
    return new SurveyInterval(
        middle
            .minus(half)
            .limited(first.least(), first.most())
            .rounded(construct.decimals(), RoundingMode.FLOOR),
        middle
            .plus(half)
            .limited(first.least(), first.most())
            .rounded(construct.decimals(), RoundingMode.CEILING),
        construct.confidence(),
        method);
  }
}
