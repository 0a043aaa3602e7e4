package org.kapok.incentive.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which values a field can have, as far as it is known.
 *
 * @param missing whether it can have none
 * @param present whether it can have one
 * @param texts which codes or texts; any, if empty
 * @param numbers which numbers, seconds, days or times
 */
record Domain(boolean missing, boolean present, Optional<Set<String>> texts, Interval numbers) {
  static final Domain ANY = new Domain(true, true, Optional.empty(), Interval.ALL);
  static final Domain MISSING = new Domain(true, false, Optional.empty(), Interval.ALL);
  static final Domain PRESENT = new Domain(false, true, Optional.empty(), Interval.ALL);

  Domain {
    boolean none = texts.isPresent() && texts.get().isEmpty();
    present &= !none && !numbers.isEmpty();
  }

  static Domain texts(Set<String> texts) {
    return new Domain(false, true, Optional.of(Set.copyOf(texts)), Interval.ALL);
  }

  static Domain numbers(Interval numbers) {
    return new Domain(false, true, Optional.empty(), numbers);
  }

  Domain orMissing() {
    return new Domain(true, present, texts, numbers);
  }

  boolean isEmpty() {
    return !missing && !present;
  }

  Domain meet(Domain other) {
    Optional<Set<String>> both = texts.isPresent() ? texts : other.texts;
    if (texts.isPresent() && other.texts.isPresent()) {
      Set<String> shared = new TreeSet<>(texts.get());
      shared.retainAll(other.texts.get());
      both = Optional.of(shared);
    }
    return new Domain(
        missing && other.missing, present && other.present, both, numbers.meet(other.numbers));
  }

  /** What one of two allows. */
  Domain join(Domain other) {
    boolean none = missing || other.missing;
    if (!present || !other.present) {
      Domain having = present ? this : other;
      return new Domain(none, having.present, having.texts, having.numbers);
    }
    Optional<Set<String>> either = Optional.empty();
    if (texts.isPresent() && other.texts.isPresent()) {
      Set<String> all = new TreeSet<>(texts.get());
      all.addAll(other.texts.get());
      either = Optional.of(all);
    }
    return new Domain(none, true, either, numbers.hull(other.numbers));
  }

  /** Whether all that the other one allows is allowed here. */
  boolean contains(Domain other) {
    if (other.missing && !missing) {
      return false;
    }
    if (!other.present) {
      return true;
    }
    boolean codes =
        texts.isEmpty() || (other.texts.isPresent() && texts.get().containsAll(other.texts.get()));
    return present && codes && numbers.contains(other.numbers);
  }
}
