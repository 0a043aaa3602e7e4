package org.kapok.order;

import java.time.LocalDate;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.NeedId;
import org.kapok.id.ProjectId;
import org.kapok.problem.InvalidValueException;

/**
 * How a need came up (需求来源).
 *
 * <p>Example: {@code new Origin.CareDue(programme, duty, occasion)} for a visit that the care
 * calendar says is due (J3).
 */
public sealed interface Origin {
  /** The person asked. */
  Origin ASKED = new Asked();

  /** The person asked for it (个人点单). */
  record Asked() implements Origin {}

  /**
   * A duty of care is due (关爱事项到期, J3).
   *
   * @param programme of which programme
   * @param duty which duty
   * @param occasion the day of the occasion that set it off
   */
  record CareDue(CareProgrammeId programme, CareDutyId duty, LocalDate occasion)
      implements Origin {}

  /**
   * It comes again and again (周期服务).
   *
   * @param pattern the first need, which the others repeat
   * @param number which repetition, from 0
   */
  record Repeated(NeedId pattern, int number) implements Origin {
    /**
     * Refuses a negative number.
     *
     * @throws IllegalArgumentException if so
     */
    public Repeated {
      if (number < 0) {
        throw new InvalidValueException(
            "Repeated.number must be 0 or above, was {0} (pattern {1})", number, pattern);
      }
    }
  }

  /**
   * A project brought it up (项目).
   *
   * @param project which
   */
  record OfProject(ProjectId project) implements Origin {}
}
