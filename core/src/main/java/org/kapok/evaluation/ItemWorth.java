package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Amount;

/**
 * What the scores of one item are worth.
 *
 * @param answered how many answered it
 * @param rated how many have a score of it, answered or put in for a missing one
 * @param mean the mean worth; nothing if nobody is rated
 */
record ItemWorth(SurveyItem item, SurveyForm form, long answered, long rated, Fraction mean) {
  private static final Fraction HUNDRED = Fraction.of(100);

  static ItemWorth of(SurveyItem item, SurveyForm form, List<SurveyResponse> responses) {
    ItemWorth scale = new ItemWorth(item, form, 0, 0, Fraction.ZERO);
    long answered = 0;
    long rated = 0;
    Fraction sum = Fraction.ZERO;
    for (SurveyResponse each : responses) {
      answered += each.scores().containsKey(item.id()) ? each.count() : 0;
      Optional<Fraction> worth = scale.worth(each);
      if (worth.isPresent()) {
        rated += each.count();
        sum = sum.plus(worth.get().times(Fraction.of(each.count())));
      }
    }
    return new ItemWorth(
        item,
        form,
        answered,
        rated,
        rated == 0 ? Fraction.ZERO : sum.dividedBy(Fraction.of(rated)));
  }

  private Optional<Fraction> worth(SurveyResponse response) {
    return Optional.ofNullable(response.scores().get(item.id()))
        .or(item::ifMissing)
        .map(item::counted)
        .map(this::worth);
  }

  /** How far the response's worth is from the mean, per response rated; 0 if it has none. */
  Fraction deviation(SurveyResponse response) {
    return worth(response)
        .map(worth -> worth.minus(mean).dividedBy(Fraction.of(rated)))
        .orElse(Fraction.ZERO);
  }

  Fraction least() {
    return worth(item.least());
  }

  Fraction most() {
    return worth(item.most());
  }

  private Fraction worth(Amount score) {
    if (form instanceof SurveyForm.Share share) {
      return score.compareTo(share.atLeast()) >= 0 ? HUNDRED : Fraction.ZERO;
    }
    if (form instanceof SurveyForm.Net net) {
      Fraction low = score.compareTo(net.lowTo()) <= 0 ? HUNDRED : Fraction.ZERO;
      return (score.compareTo(net.highFrom()) >= 0 ? HUNDRED : Fraction.ZERO).minus(low);
    }
    if (form instanceof SurveyForm.Index) {
      Amount length = item.most().minus(item.least());
      return Fraction.of(score.minus(item.least())).times(HUNDRED).dividedBy(Fraction.of(length));
    }
    return Fraction.of(score);
  }
}
