package org.kapok.care;

import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * What makes a duty of care fall due (触发情形). Months are counted from the origin, so that no date
 * drifts; a day that a month lacks is its last day.
 *
 * <p>Example: {@code new CareTrigger.Age(80, Optional.of(3))}: on the eightieth birthday and each
 * quarter after it.
 */
public sealed interface CareTrigger {

  /**
   * Reaching an age.
   *
   * @param years the age, at least 1
   * @param thenEveryMonths every how many months after it again; once if empty
   */
  record Age(int years, Optional<Integer> thenEveryMonths) implements CareTrigger {
    /** Refuses an age or a number of months below 1. */
    public Age {
      requirePositive("years", years);
      thenEveryMonths.ifPresent(each -> requirePositive("thenEveryMonths", each));
    }
  }

  /**
   * Reaching so many years of standing (J7).
   *
   * @param years how many, at least 1
   * @param thenEveryMonths every how many months after it again; once if empty
   */
  record Standing(int years, Optional<Integer> thenEveryMonths) implements CareTrigger {
    /** Refuses a number of years or months below 1. */
    public Standing {
      requirePositive("years", years);
      thenEveryMonths.ifPresent(each -> requirePositive("thenEveryMonths", each));
    }
  }

  /**
   * The first day of a circumstance: falling ill, being widowed.
   *
   * @param circumstance which one
   */
  record Begins(Circumstance circumstance) implements CareTrigger {}

  /**
   * The first day after a circumstance: the discharge from hospital (出院).
   *
   * @param circumstance which one
   */
  record Ends(Circumstance circumstance) implements CareTrigger {}

  /**
   * The first day of a circumstance, and at intervals while it lasts: living alone.
   *
   * @param circumstance which one
   * @param everyMonths every how many months, at least 1
   */
  record During(Circumstance circumstance, int everyMonths) implements CareTrigger {
    /** Refuses a number of months below 1. */
    public During {
      requirePositive("everyMonths", everyMonths);
    }
  }

  /**
   * A festival (节日): the first day of each stretch of a calendar that the host gives, since many
   * festivals follow the moon.
   *
   * @param calendar the calendar's name
   */
  record Festival(String calendar) implements CareTrigger {
    /** Refuses a blank name. */
    public Festival {
      if (calendar.isBlank()) {
        throw new InvalidValueException("calendar must not be blank");
      }
    }
  }

  /**
   * At intervals from the first day of the programme, for everyone in the duty's group.
   *
   * @param months every how many months, at least 1
   */
  record Every(int months) implements CareTrigger {
    /** Refuses a number of months below 1. */
    public Every {
      requirePositive("months", months);
    }
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new InvalidValueException("{0} must be at least 1, was {1}", name, value);
    }
  }
}
