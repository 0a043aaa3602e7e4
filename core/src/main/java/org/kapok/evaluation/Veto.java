package org.kapok.evaluation;

import java.util.Optional;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.LocalizedText;

/**
 * What overrides the grade, whatever the points (一票否决).
 *
 * <p>Example: {@code {"id": "accident", "when": {"figure": "accidents", "moreThan": 0}, "grade":
 * "fail"}}.
 *
 * @param id its id, the only one in the scheme
 * @param label what people read
 * @param when what calls for it; what is not known does not
 * @param grade the highest grade that is left; if left out, there is none
 */
public record Veto(
    String id, Optional<LocalizedText> label, Requirement when, Optional<String> grade) {

  /**
   * Refuses a blank id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Veto {
    if (id.isBlank()) {
      throw new InvalidValueException("id of a veto must not be blank");
    }
  }
}
