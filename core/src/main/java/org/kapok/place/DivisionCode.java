package org.kapok.place;

import java.util.Optional;
import org.kapok.problem.Hint;
import org.kapok.problem.InvalidValueException;

/**
 * The code of an administrative division (行政区划代码, GB/T 2260): two digits each for province,
 * prefecture and county, {@code 00} for none. A code of this form is well-formed, whether or not
 * there is such a division; that is a question to {@link Divisions}, since divisions change from
 * year to year and the counties of most cities are not carried in Kapok.
 *
 * <p>Example: {@code DivisionCode.of("440104").parent()} is {@code 440100}, the city of Guangzhou.
 *
 * @param value six digits
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
  /** The whole country. */
  public static final DivisionCode CHINA = new DivisionCode("100000");

  private static final int DIGITS = 6;

  /** Refuses what {@link #of(String)} refuses. */
  public DivisionCode {
    if (value.length() != DIGITS || !value.chars().allMatch(each -> each >= '0' && each <= '9')) {
      throw new InvalidValueException(
          "DivisionCode must have 6 digits, was \"{0}\"{1}", value, hint(value));
    }
    if (value.charAt(0) == '0' || value.charAt(0) == '9') {
      throw new InvalidValueException(
          "DivisionCode must start with a region from 1 to 8, was \"{0}\"", value);
    }
    if (value.startsWith("00", 2) && !value.endsWith("00")) {
      throw new InvalidValueException(
          "DivisionCode must name the prefecture of a county, was \"{0}\"", value);
    }
    if (value.startsWith("10") && !value.endsWith("0000")) {
      throw new InvalidValueException(
          "DivisionCode must not name parts of province 10, which is the whole country, "
              + "was \"{0}\"",
          value);
    }
  }

  private static Hint hint(String value) {
    if (!value.matches("[1-8][0-9]|[1-8][0-9]{3}|[1-8][0-9]{8}|[1-8][0-9]{11}")) {
      return Hint.NONE;
    }
    String six = value.length() > DIGITS ? value.substring(0, DIGITS) : value;
    return new Hint(Optional.of(six + "0".repeat(DIGITS - six.length())));
  }

  /**
   * The code of these six digits.
   *
   * @throws IllegalArgumentException if these are not six ASCII digits, the first from 1 to 8, or a
   *     county stands without a prefecture, as in {@code 440001}
   */
  public static DivisionCode of(String value) {
    return new DivisionCode(value);
  }

  /** At which level the division stands. */
  public DivisionLevel level() {
    if (value.startsWith("10")) {
      return DivisionLevel.COUNTRY;
    }
    if (value.endsWith("0000")) {
      return DivisionLevel.PROVINCE;
    }
    return value.endsWith("00") ? DivisionLevel.PREFECTURE : DivisionLevel.COUNTY;
  }

  /** The division one level above; the country has none. */
  public Optional<DivisionCode> parent() {
    return switch (level()) {
      case COUNTRY -> Optional.empty();
      case PROVINCE -> Optional.of(CHINA);
      case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
      case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
    };
  }

  /** Whether the other one is this division or lies within it. */
  public boolean contains(DivisionCode other) {
    return switch (level()) {
      case COUNTRY -> true;
      case PROVINCE -> other.value.startsWith(value.substring(0, 2));
      case PREFECTURE -> other.value.startsWith(value.substring(0, 4));
      case COUNTY -> equals(other);
    };
  }

  /** Orders by the digits, so that a division stands before its parts. */
  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  /** The six digits. */
  @Override
  public String toString() {
    return value;
  }
}
