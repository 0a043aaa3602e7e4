package org.kapok.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.quantity.Amount;

/**
 * A scheme with another weight of one item of a section, the others of the section scaled in
 * proportion. The last of them takes what rounding to six decimals leaves, so that all still add up
 * to exactly one.
 */
final class Reweighting {
  private final EvaluationScheme scheme;
  private final Optional<Profile> profile;
  private final Section section;

  /**
   * Of a section.
   *
   * @param profile the profile under which it is as it is
   * @param section weighted, with at least two items
   */
  Reweighting(EvaluationScheme scheme, Optional<Profile> profile, Section section) {
    this.scheme = scheme;
    this.profile = profile;
    this.section = section;
  }

  /**
   * The scheme in which the item has this weight, above 0 and below 1; empty if another weight
   * would be rounded to nothing.
   */
  Optional<EvaluationScheme> with(String item, Amount weight) {
    SortedMap<String, Amount> weights = weights(item, weight);
    return weights.values().stream().allMatch(each -> each.signum() > 0)
        ? Optional.of(with(weights))
        : Optional.empty();
  }

  private EvaluationScheme with(SortedMap<String, Amount> weights) {
    EvaluationScheme.Builder changed = EvaluationScheme.builder().from(scheme);
    if (profile.isPresent()) {
      return changed
          .profiles(
              scheme.profiles().stream()
                  .map(each -> each.equals(profile.get()) ? reweighted(each, weights) : each)
                  .toList())
          .build();
    }
    List<Item> items = scheme.items();
    for (Map.Entry<String, Amount> each : weights.entrySet()) {
      items = SchemeItems.replaced(items, each.getKey(), one -> reweighted(one, each.getValue()));
    }
    return changed.items(items).build();
  }

  private SortedMap<String, Amount> weights(String item, Amount weight) {
    SortedMap<String, Amount> weights = new TreeMap<>(Map.of(item, weight));
    List<Item> others = section.items().stream().filter(each -> !each.id().equals(item)).toList();
    Fraction sum =
        Fraction.sum(
            others.stream().map(each -> Fraction.of(each.weight().orElseThrow())).toList());
    Amount left = Amount.ONE.minus(weight);
    Fraction factor = Fraction.of(left).dividedBy(sum);
    for (Item each : others.subList(0, others.size() - 1)) {
      Fraction scaled = Fraction.of(each.weight().orElseThrow()).times(factor);
      Amount rounded = Amount.of(scaled.toDecimal(Amount.MAXIMUM_SCALE));
      weights.put(each.id(), rounded);
      left = left.minus(rounded);
    }
    weights.put(others.get(others.size() - 1).id(), left);
    return weights;
  }

  private static Item reweighted(Item item, Amount weight) {
    return item instanceof Section section
        ? Section.builder().from(section).weight(weight).build()
        : Indicator.builder().from((Indicator) item).weight(weight).build();
  }

  private static Profile reweighted(Profile profile, SortedMap<String, Amount> weights) {
    SortedMap<String, Amount> all = new TreeMap<>(profile.weights());
    all.putAll(weights);
    return new Profile(
        profile.id(),
        profile.label(),
        profile.when(),
        profile.without(),
        all,
        profile.full(),
        profile.then());
  }
}
