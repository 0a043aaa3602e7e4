package org.kapok.id;

/**
 * Identifies a programme of care (关爱制度). Opaque: Kapok compares it and never reads meaning into it.
 *
 * <p>Example: {@code CareProgrammeId.of("five-links")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record CareProgrammeId(String value) implements Comparable<CareProgrammeId> {

  /** Refuses what {@link #of(String)} refuses. */
  public CareProgrammeId {
    IdText.require("CareProgrammeId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static CareProgrammeId of(String value) {
    return new CareProgrammeId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(CareProgrammeId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
