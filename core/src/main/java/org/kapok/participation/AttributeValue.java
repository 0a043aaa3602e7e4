package org.kapok.participation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.kapok.quantity.Amount;

/**
 * A value that a scheme's own field can hold, as plain as JSON has it. What a text means (a code, a
 * date, a time, a duration) is declared by the scheme's field.
 *
 * <p>Example: {@code AttributeValue.of("full")}.
 */
public sealed interface AttributeValue {

  /** A text: a code, an open text, or an ISO 8601 date, time or duration. */
  record Text(String text) implements AttributeValue {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A number. */
  record Decimal(Amount number) implements AttributeValue {
    @Override
    public String toString() {
      return number.toString();
    }
  }

  /** Yes or no. */
  record Flag(boolean flag) implements AttributeValue {
    private static final Flag YES = new Flag(true);
    private static final Flag NO = new Flag(false);

    @Override
    public String toString() {
      return Boolean.toString(flag);
    }
  }

  /** A text or code. */
  static AttributeValue of(String text) {
    return new Text(text);
  }

  /** A number. */
  static AttributeValue of(Amount number) {
    return new Decimal(number);
  }

  /** A whole number. */
  static AttributeValue of(long number) {
    return new Decimal(Amount.of(number));
  }

  /** Yes or no. */
  static AttributeValue of(boolean flag) {
    return flag ? Flag.YES : Flag.NO;
  }

  /** A date, as ISO 8601 text. */
  static AttributeValue of(LocalDate date) {
    return new Text(date.toString());
  }

  /** A time of day, as ISO 8601 text. */
  static AttributeValue of(LocalTime time) {
    return new Text(time.toString());
  }

  /** A duration, as ISO 8601 text. */
  static AttributeValue of(Duration duration) {
    return new Text(duration.toString());
  }
}
