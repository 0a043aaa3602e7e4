package org.kapok.participation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What stands at the highest known revision of one thing: one content, or several that conflict.
 *
 * @param revision the highest revision known
 * @param contents at least one
 */
record Revisions<T>(long revision, Set<T> contents) {

  /** What stands of these, at least one, of any revision and with repetitions. */
  static <T> Revisions<T> of(List<T> all, ToLongFunction<T> revision) {
    long highest = all.stream().mapToLong(revision).max().orElseThrow();
    Set<T> contents = new LinkedHashSet<>();
    all.stream().filter(each -> revision.applyAsLong(each) == highest).forEach(contents::add);
    return new Revisions<>(highest, contents);
  }
}
