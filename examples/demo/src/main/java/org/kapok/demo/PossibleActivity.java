package org.kapok.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.CaseParticipation;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.WorkedCase;
import org.kapok.incentive.analysis.Activity;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * Something that a member could still do, as people write it: {@code {"id": "saturday", "cost":
 * 4.5, "activity": {"kind": "service", "at": "2025-01-04T09:00", "duration": "PT4H", "times": 26,
 * "everyDays": 7}}}.
 *
 * @param id how it is called, and the stem of the ids of what is done
 * @param cost what doing it once costs, in any unit
 * @param atMost how often it can be done; as often as it takes place, if left out
 * @param activity what it is and when it takes place, as a worked case writes it
 */
public record PossibleActivity(
    String id, Amount cost, Optional<Integer> atMost, CaseParticipation activity) {

  /**
   * Refuses what is impossible.
   *
   * @throws IllegalArgumentException if the id is none, the cost is below 0, or it can be done less
   *     than once
   */
  public PossibleActivity {
    ParticipationId.of(id);
    if (cost.signum() < 0) {
      throw new IllegalArgumentException("cost must be 0 or above, was " + cost);
    }
    if (atMost.orElse(1) < 1) {
      throw new IllegalArgumentException("atMost must be 1 or above, was " + atMost.get());
    }
  }

  /** The activity with the instants at which it takes place, in the zone of the scorer. */
  Activity activity(Scorer scorer) {
    WorkedCase once = WorkedCase.builder().id(id).addHistory(activity).build();
    List<Participation> all = scorer.history(once).participations();
    List<Instant> starts = all.stream().map(Participation::start).distinct().toList();
    Participation one = Participation.builder().from(all.get(0)).id(ParticipationId.of(id)).build();
    return new Activity(one, cost, atMost.orElse(starts.size()), starts);
  }
}
