package org.kapok.network;

import java.util.Optional;

/**
 * That a field of an object has another value.
 *
 * <p>Example: {@code capacity} from {@code 12} to {@code 20}.
 *
 * @param field the field, as documents name it; with the way to it, if it lies deeper
 * @param before the value before, as text; empty if there was none, or it is personal data
 * @param after the value after, likewise
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {
  /** The change back. */
  public FieldChange mirrored() {
    return new FieldChange(field, /* before= */ after, /* after= */ before);
  }
}
