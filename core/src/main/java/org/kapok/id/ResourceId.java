package org.kapok.id;

/**
 * Identifies a resource (资源), an entry of the list of resources. Opaque: Kapok compares it and
 * never reads meaning into it.
 *
 * <p>Example: {@code ResourceId.of("r-canteen")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record ResourceId(String value) implements Comparable<ResourceId> {

  /** Refuses what {@link #of(String)} refuses. */
  public ResourceId {
    IdText.require("ResourceId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static ResourceId of(String value) {
    return new ResourceId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(ResourceId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
