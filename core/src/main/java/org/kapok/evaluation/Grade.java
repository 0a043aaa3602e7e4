package org.kapok.evaluation;

import java.time.Period;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * A grade (等级). Of those whose requirement is met, the highest is given.
 *
 * <p>Example: {@code {"id": "4", "when": {"all": [{"points": "total", "atLeast": 780}, {"shares":
 * "total", "atLeast": 0.8}]}, "lasts": "P3Y", "keep": {"points": "total", "atLeast": 700}}}.
 *
 * @param id its id, the only one in the scheme
 * @param label what people read
 * @param when what it asks for; if left out, everybody has at least this grade
 * @param lasts for how long it is held from the end of the period judged; if left out, until the
 *     next check-up
 * @param keep what suffices to keep it at a check-up while it lasts; if left out, nothing is asked
 */
public record Grade(
    String id,
    Optional<LocalizedText> label,
    Optional<Requirement> when,
    Optional<Period> lasts,
    Optional<Requirement> keep) {

  /**
   * Refuses a blank id, and a period that does not lead into the future.
   *
   * @throws IllegalArgumentException if so
   */
  public Grade {
    if (id.isBlank()) {
      throw new InvalidValueException("id of a grade must not be blank");
    }
    if (lasts.filter(each -> each.isZero() || each.isNegative()).isPresent()) {
      throw new InvalidValueException(
          "lasts must be a period above nothing, was {0} (grade {1})", lasts.get(), id);
    }
    if (keep.isPresent() && lasts.isEmpty()) {
      throw new InvalidValueException(
          "keep needs lasts: only a grade that lasts can be kept (grade {0})", id);
    }
  }

  /** A grade with a requirement and no more. */
  public static Grade of(String id, Requirement when) {
    return new Grade(id, Optional.empty(), Optional.of(when), Optional.empty(), Optional.empty());
  }

  /** The grade that everybody has at least. */
  public static Grade base(String id) {
    return new Grade(id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
