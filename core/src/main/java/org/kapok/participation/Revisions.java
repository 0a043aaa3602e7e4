package org.kapok.participation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What stands at the highest known revision of one thing: one content, or several that conflict.
 *
 * @param revision the highest revision known
 * @param contents at least one
 */
record Revisions<T>(long revision, Set<T> contents) {

  /** The content, unless several conflict. */
  Optional<T> only() {
    return contents.size() == 1 ? Optional.of(contents.iterator().next()) : Optional.empty();
  }

  Revisions<T> merge(Revisions<T> other) {
    if (revision != other.revision) {
      return revision > other.revision ? this : other;
    }
    if (contents.containsAll(other.contents)) {
      return this;
    }
    Set<T> union = new LinkedHashSet<>(contents);
    union.addAll(other.contents);
    return new Revisions<>(revision, union);
  }
}
