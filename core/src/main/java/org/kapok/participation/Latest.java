package org.kapok.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Of many things the contents of the highest known revision: of most one, of those in dispute
 * several.
 */
final class Latest<K extends Comparable<? super K>, T> {
  private final Function<T, K> key;
  private final ToLongFunction<T> revision;
  private final List<T> settled;
  private final TreeMap<K, Revisions<T>> disputed = new TreeMap<>();

  /** What stands of all of these, of any revision and with repetitions. */
  Latest(Function<T, K> key, ToLongFunction<T> revision, Collection<? extends T> all) {
    this.key = key;
    this.revision = revision;
    settled = new ArrayList<>(all.size());
    int[] hashes = new int[all.size()];
    int size = 0;
    for (T each : all) {
      hashes[size++] = key.apply(each).hashCode();
    }
    Repeats repeats = new Repeats(hashes);
    Map<K, T> firsts = new HashMap<>();
    Map<K, Revisions<T>> repeated = new HashMap<>();
    int number = 0;
    for (T each : all) {
      if (repeats.isPossible(hashes[number++])) {
        merge(each, firsts, repeated);
      } else {
        settled.add(each);
      }
    }
    settled.addAll(firsts.values());
    repeated.forEach(this::settle);
  }

  private void merge(T each, Map<K, T> firsts, Map<K, Revisions<T>> repeated) {
    K id = key.apply(each);
    if (repeated.containsKey(id)) {
      Revisions.add(repeated, id, revision.applyAsLong(each), each);
      return;
    }
    T first = firsts.putIfAbsent(id, each);
    if (first != null) {
      firsts.remove(id);
      Revisions.add(repeated, id, revision.applyAsLong(first), first);
      Revisions.add(repeated, id, revision.applyAsLong(each), each);
    }
  }

  private void settle(K id, Revisions<T> revisions) {
    revisions.only().ifPresentOrElse(settled::add, () -> disputed.put(id, revisions));
  }

  /** What stands of these and the others. */
  Latest<K, T> merge(Latest<K, T> other) {
    return new Latest<>(key, revision, Stream.concat(contents(), other.contents()).toList());
  }

  /** Of how many things something is known. */
  int size() {
    return settled.size() + disputed.size();
  }

  /** The content of each thing that has only one; in no order. */
  List<T> settled() {
    return settled;
  }

  /** What has several contents at its highest revision. */
  Map<K, Revisions<T>> disputed() {
    return disputed;
  }

  /** Every content, in no order; several of one thing as they came in. */
  Stream<T> contents() {
    return Stream.concat(
        settled.stream(), disputed.values().stream().flatMap(each -> each.contents().stream()));
  }

  /** Every content, by thing; several of one thing as they came in. */
  List<T> sorted() {
    return contents().sorted(Comparator.comparing(key)).toList();
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Latest<?, ?> other
        && settled.size() == other.settled.size()
        && disputed.equals(other.disputed)
        && new HashSet<>(settled).equals(new HashSet<>(other.settled));
  }

  @Override
  public int hashCode() {
    return new HashSet<>(settled).hashCode() * 31 + disputed.hashCode();
  }
}
