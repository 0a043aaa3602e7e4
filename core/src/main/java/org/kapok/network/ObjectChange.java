package org.kapok.network;

import java.util.List;
import java.util.Optional;

/**
 * That an object of a city was added, removed or changed.
 *
 * <p>Example: the venue {@code base} at {@code /venues/venues/0} before and {@code
 * /venues/venues/3} after, with another {@code name}.
 *
 * @param part of which part, such as {@code venues}, {@code facilities}
 * @param key what tells the object from the others of the part, such as its id; where that takes
 *     several, they are joined by a slash, each escaped as in a pointer
 * @param before RFC 6901 pointer to it in the version before; empty if it was added
 * @param after RFC 6901 pointer to it in the version after; empty if it was removed
 * @param fields what changed of it, in the order of its fields; none if added or removed
 */
public record ObjectChange(
    String part,
    String key,
    Optional<String> before,
    Optional<String> after,
    List<FieldChange> fields) {
  /** Copies the fields. */
  public ObjectChange {
    fields = List.copyOf(fields);
  }

  /** Whether the object is new. */
  public boolean isAdded() {
    return before.isEmpty();
  }

  /** Whether the object is gone. */
  public boolean isRemoved() {
    return after.isEmpty();
  }

  /** The change back. */
  public ObjectChange mirrored() {
    return new ObjectChange(
        part,
        key,
        /* before= */ after,
        /* after= */ before,
        fields.stream().map(FieldChange::mirrored).toList());
  }
}
