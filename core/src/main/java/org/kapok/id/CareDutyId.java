package org.kapok.id;

/**
 * Identifies one duty of a programme of care (关爱事项). Opaque: Kapok compares it and never reads
 * meaning into it.
 *
 * <p>Example: {@code CareDutyId.of("visit-in-hospital")}.
 *
 * @param value the text given by the host; see {@link #of(String)} for what is refused
 */
public record CareDutyId(String value) implements Comparable<CareDutyId> {

  /** Refuses what {@link #of(String)} refuses. */
  public CareDutyId {
    IdText.require("CareDutyId", value);
  }

  /**
   * Makes an id from the host's text.
   *
   * @throws IllegalArgumentException if the text is empty, longer than 256 characters, starts or
   *     ends with white space, or holds a control character or half of a surrogate pair
   */
  public static CareDutyId of(String value) {
    return new CareDutyId(value);
  }

  /** Orders by Unicode code point, the same on every machine. */
  @Override
  public int compareTo(CareDutyId other) {
    return IdText.compare(value, other.value);
  }

  /** The text itself. */
  @Override
  public String toString() {
    return value;
  }
}
