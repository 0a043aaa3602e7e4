package org.kapok.incentive.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.Scored;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;

/** Scores on from one moment of a path to the next. */
final class PathScoring {
  private final Scorer scorer;
  private final List<SubjectFacts> facts;
  private final SubjectId subject;
  private final Target target;
  private final List<Goal.Need> needs;
  private final Instant end;
  private int times;

  PathScoring(
      Scorer scorer,
      List<SubjectFacts> facts,
      SubjectId subject,
      Target target,
      List<Goal.Need> needs,
      Instant end) {
    this.scorer = scorer;
    this.facts = List.copyOf(facts);
    this.subject = subject;
    this.target = target;
    this.needs = needs;
    this.end = end;
  }

  /**
   * A moment of a path.
   *
   * @param checkpoint where scoring stands
   * @param position where the subject stands
   */
  record Moment(Checkpoint checkpoint, Goal.Position position) {}

  /** How often was scored. */
  int times() {
    return times;
  }

  /** What comes of all that started before the instant. */
  Moment begin(History past, Instant begin) {
    Goal.Position nothing =
        new Goal.Position(needs.stream().map(need -> Amount.ZERO).toList(), Optional.empty());
    return on(new Moment(scorer.start(), nothing), past, begin);
  }

  /** What comes of these participations, before the instant. */
  Moment on(Moment from, List<Participation> steps, Instant until) {
    return on(from, History.of(facts, steps), until);
  }

  /** Where the subject stands at the deadline after these participations. */
  Goal.Position atEnd(Moment from, List<Participation> steps) {
    return on(from, steps, end).position();
  }

  private Moment on(Moment from, History newer, Instant until) {
    times++;
    Scored scored = scorer.scoreOn(from.checkpoint(), newer, until);
    Statement statement = scored.statement();
    List<Amount> held = new ArrayList<>();
    for (int i = 0; i < needs.size(); i++) {
      held.add(from.position().held().get(i).plus(needs.get(i).held(statement)));
    }
    Optional<Standing> standing =
        target instanceof Target.Level level
            ? statement.standing(subject, level.honour()).or(from.position()::standing)
            : Optional.empty();
    return new Moment(scored.checkpoint(), new Goal.Position(List.copyOf(held), standing));
  }
}
