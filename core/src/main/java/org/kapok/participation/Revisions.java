package org.kapok.participation;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands at the highest known revision of one thing: one content, or several that conflict.
 *
 * @param revision the highest revision known
 * @param contents at least one
 */
record Revisions<T>(long revision, Set<T> contents) {

  /** Adds a content to a map that is still being filled, whose sets nobody else holds. */
  static <K, T> void add(Map<K, Revisions<T>> filling, K key, long revision, T content) {
    Revisions<T> known = filling.get(key);
    if (known == null || revision > known.revision) {
      filling.put(key, new Revisions<>(revision, new LinkedHashSet<>(Set.of(content))));
    } else if (revision == known.revision) {
      known.contents.add(content);
    }
  }

  /** The content, unless several conflict. */
  Optional<T> only() {
    return contents.size() == 1 ? Optional.of(contents.iterator().next()) : Optional.empty();
  }
}
