package org.kapok.evaluation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * A figure that is counted from participations (参与度指标): which of them, and what of them.
 *
 * <p>Example: {@code new ParticipationFigure("learners", Set.of("studySession"),
 * ParticipationFigure.Measure.SUBJECTS)}.
 *
 * @param figure its name
 * @param kinds the kinds of participation that count; all if empty
 * @param measure what is counted
 */
public record ParticipationFigure(String figure, Set<String> kinds, Measure measure) {

  /** What is counted of participations. */
  public enum Measure {
    /** How many there are: visits (人次). */
    PARTICIPATIONS,
    /** How many different subjects there are (人数). */
    SUBJECTS,
    /** How many subjects there are who came at least twice (回头人数). */
    RETURNING_SUBJECTS,
    /** On how many different dates one started (活跃天数). */
    DAYS,
    /** How long they took together, in whole minutes rounded down; unknown ones count 0. */
    MINUTES,
    /** How many have a rating. */
    RATINGS,
    /** The sum of the ratings; over {@link #RATINGS} it is their mean. */
    RATING_SUM
  }

  /** Copies the kinds. */
  public ParticipationFigure {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
  }

  /** Whether the participation counts. */
  public boolean counts(Participation participation) {
    return kinds.isEmpty() || kinds.contains(participation.kind());
  }

  /**
   * What is counted of the participations that count.
   *
   * @param zone in which dates are told
   */
  public Amount of(List<Participation> participations, ZoneId zone) {
    List<Participation> counted = participations.stream().filter(this::counts).toList();
    return switch (measure) {
      case PARTICIPATIONS -> Amount.of(counted.size());
      case SUBJECTS -> Amount.of(counted.stream().map(Participation::subject).distinct().count());
      case RETURNING_SUBJECTS -> Amount.of(returning(counted));
      case DAYS ->
          Amount.of(
              counted.stream()
                  .map(each -> each.start().atZone(zone).toLocalDate())
                  .distinct()
                  .count());
      case MINUTES ->
          Amount.of(
              counted.stream()
                  .flatMap(each -> each.duration().stream())
                  .reduce(Duration.ZERO, Duration::plus)
                  .toMinutes());
      case RATINGS -> Amount.of(counted.stream().filter(each -> each.rating().isPresent()).count());
      case RATING_SUM ->
          counted.stream()
              .flatMap(each -> each.rating().stream())
              .reduce(Amount.ZERO, Amount::plus);
    };
  }

  private static long returning(List<Participation> counted) {
    Map<SubjectId, Long> visits =
        counted.stream()
            .collect(Collectors.groupingBy(Participation::subject, Collectors.counting()));
    return visits.values().stream().filter(each -> each > 1).count();
  }
}
