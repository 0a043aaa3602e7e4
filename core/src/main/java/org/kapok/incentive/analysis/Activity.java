package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.List;
import org.kapok.participation.Participation;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * Something that a subject could still do, as the caller knows it.
 *
 * @param participation what it would be; its id is the stem of the ids of a path, its subject and
 *     start are replaced
 * @param cost what doing it once costs the subject, in any unit that the caller likes; 0 or above
 * @param atMost how often it can be done altogether; 1 or above
 * @param starts when it can be done, each once
 */
public record Activity(Participation participation, Amount cost, int atMost, List<Instant> starts) {

  /**
   * Copies the starts.
   *
   * @throws IllegalArgumentException if the cost is below 0 or it can be done less than once
   */
  public Activity {
    starts = List.copyOf(starts);
    if (cost.signum() < 0 || atMost < 1) {
      throw new InvalidValueException(
          "an activity must cost 0 or above and be possible 1 time or more, was {0} and "
              + "{1} ({2})",
          cost, atMost, participation.id());
    }
  }
}
