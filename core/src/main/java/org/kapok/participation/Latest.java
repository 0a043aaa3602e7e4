package org.kapok.participation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of many things the contents of the highest known revision: of most one, of those in dispute
 * several.
 */
final class Latest<K extends Comparable<? super K>, T> {
  private final Function<T, K> key;
  private final List<T> all;

  /** The places of what is outdone, repeated, or in dispute. */
  private final BitSet dropped = new BitSet();

  private final TreeMap<K, Revisions<T>> disputed = new TreeMap<>();

  /**
   * What stands of all of these, of any revision and with repetitions.
   *
   * @param all nobody changes it
   * @param hashes of their keys
   */
  Latest(Function<T, K> key, ToLongFunction<T> revision, List<T> all, int[] hashes) {
    this.key = key;
    this.all = all;
    Map<K, List<Integer>> repeated = new HashMap<>();
    for (int place : Repeats.places(hashes)) {
      repeated.computeIfAbsent(key.apply(all.get(place)), id -> new ArrayList<>()).add(place);
    }
    repeated.values().removeIf(places -> places.size() == 1);
    repeated.forEach((id, places) -> settle(id, places, revision));
  }

  private void settle(K id, List<Integer> places, ToLongFunction<T> revision) {
    places.forEach(dropped::set);
    Revisions<T> revisions = Revisions.of(places.stream().map(all::get).toList(), revision);
    if (revisions.contents().size() > 1) {
      disputed.put(id, revisions);
    } else {
      T only = revisions.contents().iterator().next();
      places.stream().filter(place -> all.get(place) == only).findFirst().ifPresent(dropped::clear);
    }
  }

  /** What stands of these and the others, and may have to be settled. */
  List<T> with(Latest<K, T> other) {
    return Stream.concat(contents(), other.contents()).toList();
  }

  /** Of how many things something is known. */
  int size() {
    return all.size() - dropped.cardinality() + disputed.size();
  }

  /** The places of what does not stand alone: outdone, repeated, or in dispute. */
  BitSet dropped() {
    return dropped;
  }

  /** The content of each thing that has only one; in no order. */
  List<T> settled() {
    return dropped.isEmpty() ? all : settledStream().toList();
  }

  private Stream<T> settledStream() {
    return IntStream.range(0, all.size()).filter(place -> !dropped.get(place)).mapToObj(all::get);
  }

  /** What has several contents at its highest revision. */
  Map<K, Revisions<T>> disputed() {
    return disputed;
  }

  /** Every content, in no order; several of one thing as they came in. */
  Stream<T> contents() {
    return Stream.concat(
        settledStream(), disputed.values().stream().flatMap(each -> each.contents().stream()));
  }

  /** Every content, by thing; several of one thing as they came in. */
  List<T> sorted() {
    return contents().sorted(Comparator.comparing(key)).toList();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Latest<?, ?> other
        && size() == other.size()
        && disputed.equals(other.disputed)
        && new HashSet<>(settled()).equals(new HashSet<>(other.settled()));
  }

  @Override
  public int hashCode() {
    return new HashSet<>(settled()).hashCode() * 31 + disputed.hashCode();
  }
}
