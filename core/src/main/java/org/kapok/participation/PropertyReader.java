package org.kapok.participation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads one property of participations after another into codes: a short loop for each property
 * waits less for memory than a long one for all.
 */
final class PropertyReader {
  /** The properties of their own that participations have, beside quantities and attributes. */
  private static final Map<String, Function<Participation, @Nullable Object>> RARE =
      Map.of(
          "venue", each -> orNull(each.venue()),
          "activity", each -> orNull(each.activity()),
          "route", each -> orNull(each.route()),
          "order", each -> orNull(each.order()),
          "mode", each -> orNull(each.mode()),
          "role", each -> orNull(each.role()));

  private PropertyReader() {}

  private static @Nullable Object orNull(Optional<?> value) {
    return value.isPresent() ? value.get() : null;
  }

  /**
   * Reads the property of participations of an array.
   *
   * @param name of the property, or of a quantity or attribute
   * @param cells takes the code of the first of them at {@code place}, and so on
   * @param width how far one code stands from the next
   */
  static void read(
      String name,
      Participation[] all,
      int from,
      int to,
      Dictionary of,
      int[] cells,
      int place,
      int width) {
    int at = place;
    switch (name) {
      case "kind" -> {
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(all[i].kind());
        }
      }
      case "duration" -> {
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(all[i].duration().orElse(null));
        }
      }
      case "venueFunction" -> {
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(all[i].venueFunction().orElse(null));
        }
      }
      case "theme" -> {
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(all[i].theme().orElse(null));
        }
      }
      case "rating" -> {
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(all[i].rating().orElse(null));
        }
      }
      default -> {
        Function<Participation, @Nullable Object> rare = RARE.get(name);
        for (int i = from; i < to; i++, at += width) {
          cells[at] = of.code(rare == null ? own(name, all[i]) : rare.apply(all[i]));
        }
      }
    }
  }

  private static @Nullable Object own(String name, Participation of) {
    Object quantity = of.quantities().get(name);
    return quantity != null ? quantity : of.attributes().get(name);
  }
}
