package org.kapok.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.SchemeId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** Checks that one can go on from a checkpoint. */
final class CheckpointCheck {
  private CheckpointCheck() {}

  /**
   * Checks checkpoint, history and instant.
   *
   * @throws IllegalArgumentException if the checkpoint does not belong here
   * @throws RefusedException if the history holds what is older, every fault at once
   */
  static void check(
      Checkpoint checkpoint, SchemeId scheme, Versions versions, History newer, Instant asOf) {
    checkVersions(checkpoint, scheme, versions);
    if (asOf.isBefore(checkpoint.until())) {
      throw new InvalidValueException(
          "asOf must not lie before the checkpoint, {0}, was {1}", checkpoint.until(), asOf);
    }
    List<Problem> problems = new ArrayList<>();
    for (Participation each : newer.allParticipations()) {
      if (each.start().isBefore(checkpoint.until())) {
        problems.add(tooOld(each, checkpoint.until()));
      }
    }
    for (Conflict conflict : newer.conflicts()) {
      if (conflict.participation().isEmpty() && isKnown(checkpoint, conflict)) {
        problems.add(
            Problem.of(
                "conflict",
                "/facts",
                "the facts of {0} stand in several versions; resolve them with a higher "
                    + "revision",
                conflict.subject()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("history"), problems);
    }
  }

  private static boolean isKnown(Checkpoint checkpoint, Conflict conflict) {
    return checkpoint.subjects().stream()
        .anyMatch(state -> state.subject().equals(conflict.subject()));
  }

  private static Problem tooOld(Participation participation, Instant until) {
    return Problem.of(
        "before-checkpoint",
        "/start",
        "started at {0}, before the checkpoint of {1}: rescore from {2} (participation " + "{3})",
        participation.start(),
        until,
        participation.start(),
        participation.id());
  }

  private static void checkVersions(Checkpoint checkpoint, SchemeId scheme, Versions versions) {
    List<String> names = versions.names();
    int known = checkpoint.versions().size();
    boolean same =
        checkpoint.scheme().equals(scheme)
            && known <= names.size()
            && checkpoint.versions().equals(names.subList(0, known));
    if (!same) {
      throw new InvalidValueException(
          "the checkpoint must be of the scheme {0} and of its first versions of {1}, "
              + "was of {2}, {3}",
          scheme, names, checkpoint.scheme(), checkpoint.versions());
    }
    for (int i = known; i < names.size(); i++) {
      Instant start = versions.startOf(versions.programs().get(i).effective().startInclusive());
      if (start.isBefore(checkpoint.until())) {
        throw new InvalidValueException(
            "version {0} is in force before the checkpoint of {1}: rescore from {2}",
            names.get(i), checkpoint.until(), start);
      }
    }
  }
}
