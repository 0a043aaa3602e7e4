package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds and replaces items of a scheme, at any depth. */
final class SchemeItems {
  private SchemeItems() {}

  /** The item, if there is one. */
  static @Nullable Item find(EvaluationScheme scheme, String id) {
    return all(scheme.items()).filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** All items, each before its own. */
  static Stream<Item> all(List<Item> items) {
    return items.stream()
        .flatMap(
            each ->
                each instanceof Section section
                    ? Stream.concat(Stream.of(each), all(section.items()))
                    : Stream.of(each));
  }

  /** The items with one of them replaced. */
  static List<Item> replaced(List<Item> items, String id, UnaryOperator<Item> replacement) {
    List<Item> result = new ArrayList<>();
    for (Item each : items) {
      if (each.id().equals(id)) {
        result.add(replacement.apply(each));
      } else if (each instanceof Section section) {
        result.add(
            Section.builder()
                .from(section)
                .items(replaced(section.items(), id, replacement))
                .build());
      } else {
        result.add(each);
      }
    }
    return result;
  }
}
