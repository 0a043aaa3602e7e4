package org.kapok.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.id.SchemeId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

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
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "asOf must not lie before the checkpoint, %s, was %s",
              checkpoint.until(),
              asOf));
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
            new Problem(
                "conflict",
                "/facts",
                "the facts of "
                    + conflict.subject()
                    + " stand in several versions; resolve them with a higher revision"));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException("history", problems);
    }
  }

  private static boolean isKnown(Checkpoint checkpoint, Conflict conflict) {
    return checkpoint.subjects().stream()
        .anyMatch(state -> state.subject().equals(conflict.subject()));
  }

  private static Problem tooOld(Participation participation, Instant until) {
    return new Problem(
        "before-checkpoint",
        "/start",
        String.format(
            Locale.ROOT,
            "started at %s, before the checkpoint of %s: rescore from %s (participation %s)",
            participation.start(),
            until,
            participation.start(),
            participation.id()));
  }

  private static void checkVersions(Checkpoint checkpoint, SchemeId scheme, Versions versions) {
    List<String> names = versions.names();
    int known = checkpoint.versions().size();
    boolean same =
        checkpoint.scheme().equals(scheme)
            && known <= names.size()
            && checkpoint.versions().equals(names.subList(0, known));
    if (!same) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "the checkpoint must be of the scheme %s and of its first versions of %s, was of %s, %s",
              scheme,
              names,
              checkpoint.scheme(),
              checkpoint.versions()));
    }
    for (int i = known; i < names.size(); i++) {
      Instant start = versions.startOf(versions.programs().get(i).effective().startInclusive());
      if (start.isBefore(checkpoint.until())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "version %s is in force before the checkpoint of %s: rescore from %s",
                names.get(i),
                checkpoint.until(),
                start));
      }
    }
  }
}
