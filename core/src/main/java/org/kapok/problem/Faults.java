package org.kapok.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Gathers what is wrong with a value, so that all of it is told at once.
 *
 * <p>Example: {@code faults.requireAtLeast("/places", 1, places()); faults.refuse("course {0}",
 * id());}
 */
public final class Faults {
  private static final int MOST_HINTS = 100;

  private final List<Problem> problems = new ArrayList<>();
  private int hints;

  /** Nothing wrong so far. */
  public Faults() {}

  /**
   * Adds a fault.
   *
   * @param code a stable kebab-case code
   * @param place RFC 6901 pointer into the value
   * @param pattern the sentence, as by {@link Sentence#of}
   * @param arguments what stands in it
   */
  public void add(String code, String place, String pattern, Object... arguments) {
    problems.add(Problem.of(code, place, pattern, arguments));
  }

  /** Adds the problems of a part that stands at the place. */
  public void addAll(String place, List<Problem> ofPart) {
    ofPart.forEach(each -> problems.add(each.under(place)));
  }

  /** Adds {@code out-of-range} if the date lies outside the years 1 to 9999. */
  public void requireCalendar(String place, LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      add(
          "out-of-range",
          place,
          "{0} must lie in the years 1 to 9999, was {1}",
          place.substring(1),
          date);
    }
  }

  /** Adds {@code out-of-range} if the value is below the least one. */
  public void requireAtLeast(String place, long least, long value) {
    if (value < least) {
      add(
          "out-of-range",
          place,
          "{0} must be {1} or above, was {2}",
          place.substring(1),
          least,
          value);
    }
  }

  /**
   * {@code . Maybe "duration"?} when one of the known names is near, as by {@link Nearest#hint};
   * nothing after the first hundred, so that very many faults are told in reasonable time.
   *
   * @param name what is not known
   * @param known what is; told by {@link Object#toString()}
   */
  public Hint hint(Object name, Collection<?> known) {
    hints++;
    return hints > MOST_HINTS
        ? Hint.NONE
        : Nearest.hint(name.toString(), known.stream().map(Object::toString).toList());
  }

  /** Every fault found so far, in the order in which it was found. */
  public List<Problem> all() {
    return List.copyOf(problems);
  }

  /**
   * Refuses the value if anything is wrong with it.
   *
   * @param pattern what is refused, as by {@link Sentence#of}, such as {@code course {0}}
   * @param arguments what stands in it
   * @throws RefusedException with every fault
   */
  public void refuse(String pattern, Object... arguments) {
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of(pattern, arguments), problems);
    }
  }
}
