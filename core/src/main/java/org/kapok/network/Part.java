package org.kapok.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a city as it is compared: its objects, and the fields that they have beside their key.
 *
 * @param name what it is called
 * @param objects its objects in a city
 * @param fields their fields
 */
record Part<T>(
    String name, Function<CityNetwork, List<Located<T>>> objects, List<Field<T>> fields) {

  /**
   * A field.
   *
   * @param name as documents name it
   * @param value reads it
   * @param ordered whether the order of what it holds means something
   * @param shown whether its value may be told
   */
  record Field<T>(String name, Function<T, ?> value, boolean ordered, boolean shown) {

    /** The change from one object to the other; empty if the field means the same. */
    Optional<FieldChange> change(T before, T after) {
      Object old = value.apply(before);
      Object now = value.apply(after);
      if (old.equals(now) || (!ordered && counted(old).equals(counted(now)))) {
        return Optional.empty();
      }
      return Optional.of(new FieldChange(name, text(old), text(now)));
    }

    private static Map<Object, Integer> counted(Object list) {
      Map<Object, Integer> counts = new HashMap<>();
      ((Collection<?>) list).forEach(each -> counts.merge(each, 1, Integer::sum));
      return counts;
    }

    private Optional<String> text(Object value) {
      if (!shown) {
        return Optional.empty();
      }
      return value instanceof Optional<?> optional
          ? optional.map(Object::toString)
          : Optional.of(value.toString());
    }
  }

  static <T> Part<T> of(String name, Function<CityNetwork, List<Located<T>>> objects) {
    return new Part<>(name, objects, List.of());
  }

  /** With one more field. */
  Part<T> field(String field, Function<T, ?> value) {
    return with(new Field<>(field, value, true, true));
  }

  /** With one more field, a list whose order means nothing. */
  Part<T> unordered(String field, Function<T, ? extends Collection<?>> value) {
    return with(new Field<>(field, value, false, true));
  }

  /** With one more field, whose values are personal data. */
  Part<T> hidden(String field, Function<T, ?> value) {
    return with(new Field<>(field, value, true, false));
  }

  private Part<T> with(Field<T> field) {
    return new Part<>(name, objects, Stream.concat(fields.stream(), Stream.of(field)).toList());
  }

  /** What changed in this part, in no order. */
  List<ObjectChange> changes(CityNetwork before, CityNetwork after) {
    List<ObjectChange> changes = new ArrayList<>();
    Map<String, Located<T>> old = byKey(before);
    byKey(after)
        .forEach(
            (key, now) -> {
              Located<T> was = old.remove(key);
              if (was == null) {
                changes.add(change(key, Optional.empty(), Optional.of(now), List.of()));
              } else if (!was.value().equals(now.value())) {
                List<FieldChange> changed = changes(was.value(), now.value());
                if (!changed.isEmpty()) {
                  changes.add(change(key, Optional.of(was), Optional.of(now), changed));
                }
              }
            });
    old.forEach(
        (key, was) -> changes.add(change(key, Optional.of(was), Optional.empty(), List.of())));
    return changes;
  }

  /** The objects by key; of those that share one, each but the first under a number. */
  private Map<String, Located<T>> byKey(CityNetwork city) {
    Map<String, Located<T>> byKey = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Located<T> each : objects.apply(city)) {
      int number = seen.merge(each.key(), 1, Integer::sum);
      byKey.put(number == 1 ? each.key() : each.key() + "#" + number, each);
    }
    return byKey;
  }

  private List<FieldChange> changes(T before, T after) {
    return fields.stream().flatMap(each -> each.change(before, after).stream()).toList();
  }

  private ObjectChange change(
      String key, Optional<Located<T>> was, Optional<Located<T>> now, List<FieldChange> changed) {
    return new ObjectChange(name, key, was.map(Located::place), now.map(Located::place), changed);
  }
}
