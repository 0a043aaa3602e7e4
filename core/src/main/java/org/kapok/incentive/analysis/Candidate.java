package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * One thing that could be done at one time.
 *
 * @param activity the number of the activity
 * @param atMost how often it can be done altogether
 * @param cost what it costs
 * @param participation what it would be
 */
record Candidate(int activity, int atMost, Amount cost, Participation participation) {

  /** When it starts. */
  Instant start() {
    return participation.start();
  }

  /** All that can start from the beginning on and before the end, the earliest first. */
  static List<Candidate> of(
      SubjectId subject, List<Activity> activities, Instant begin, Instant end) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      int number = 0;
      for (Instant start : activity.starts().stream().sorted().toList()) {
        number++;
        if (!start.isBefore(begin) && start.isBefore(end)) {
          Participation one =
              Participation.builder()
                  .from(activity.participation())
                  .id(ParticipationId.of(activity.participation().id() + "#" + number))
                  .subject(subject)
                  .start(start)
                  .build();
          candidates.add(new Candidate(i, activity.atMost(), activity.cost(), one));
        }
      }
    }
    candidates.sort(
        Comparator.comparing(Candidate::start).thenComparing(each -> each.participation().id()));
    return candidates;
  }
}
