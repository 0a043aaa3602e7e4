package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;

/** A scheme as it is for the subjects of one profile, or without one. */
final class ProfiledScheme {
  private final Profile profile;

  private ProfiledScheme(Profile profile) {
    this.profile = profile;
  }

  /** The whole as it is under the profile; as it stands without one. */
  static Section total(EvaluationScheme scheme, Optional<Profile> profile) {
    Section total = scheme.total();
    return profile.map(each -> new ProfiledScheme(each).of(total)).orElse(total);
  }

  private Section of(Section section) {
    List<Item> items =
        section.items().stream()
            .filter(each -> !profile.without().contains(each.id()))
            .map(this::of)
            .toList();
    return Section.builder()
        .from(section)
        .items(items)
        .weight(Optional.ofNullable(profile.weights().get(section.id())).or(section::weight))
        .full(Optional.ofNullable(profile.full().get(section.id())).or(section::full))
        .then(profile.then().getOrDefault(section.id(), section.then()))
        .build();
  }

  private Item of(Item item) {
    if (item instanceof Section section) {
      return of(section);
    }
    Indicator indicator = (Indicator) item;
    return Indicator.builder()
        .from(indicator)
        .weight(Optional.ofNullable(profile.weights().get(item.id())).or(item::weight))
        .full(Optional.ofNullable(profile.full().get(item.id())).or(item::full))
        .then(profile.then().getOrDefault(item.id(), item.then()))
        .build();
  }
}
