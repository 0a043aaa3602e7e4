package org.kapok.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.problem.Problem;

/**
 * An object of a city and where it stands.
 *
 * @param key what tells it from others of its part
 * @param place RFC 6901 pointer to it
 * @param value the object
 */
record Located<T>(String key, String place, T value) {

  /** The objects of a list. */
  static <T> List<Located<T>> in(String place, List<T> all, Function<T, ?> key) {
    List<Located<T>> located = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      located.add(new Located<>(key.apply(all.get(i)).toString(), place + "/" + i, all.get(i)));
    }
    return located;
  }

  /** The objects of the lists that located owners have, each under the key of its owner. */
  static <O, T> List<Located<T>> of(
      List<Located<O>> owners, String path, Function<O, List<T>> parts, Function<T, ?> key) {
    List<Located<T>> located = new ArrayList<>();
    for (Located<O> owner : owners) {
      for (Located<T> each : in(owner.place() + path, parts.apply(owner.value()), key)) {
        located.add(
            new Located<>(
                Problem.escaped(owner.key()) + "/" + each.key(), each.place(), each.value()));
      }
    }
    return located;
  }

  /** One key of several. */
  static String key(Object... parts) {
    return Stream.of(parts)
        .map(each -> Problem.escaped(each.toString()))
        .collect(Collectors.joining("/"));
  }
}
