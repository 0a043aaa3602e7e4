package org.kapok.evaluation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.EvidenceId;
import org.kapok.id.ParticipationId;
import org.kapok.id.VenueId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.DateSpan;

/**
 * Counts figures of venues from what is recorded of participations (数据监测). A venue that is watched
 * and had no visitor has the figure 0; of one that is not named nothing is said.
 *
 * <p>What is in conflict in the history is not counted; where there is any, the evidence is {@link
 * EvidenceQuality#DOUBTFUL} and says of how many.
 *
 * <p>Example: {@code new ParticipationEvidence(figures, zone).of(history, venues, year)}.
 *
 * @param figures what is counted
 * @param zone in which dates are told
 */
public record ParticipationEvidence(List<ParticipationFigure> figures, ZoneId zone) {
  /** The source of what is counted here. */
  public static final String SOURCE = "monitoring";

  /** Copies the figures. */
  public ParticipationEvidence {
    figures = List.copyOf(figures);
  }

  /**
   * The evidence of each venue in the period, figure by figure.
   *
   * @param history what is known; participations without a venue are passed over
   * @param venues the venues that are watched
   * @param period the dates on which what counts has started
   */
  public List<Evidence> of(History history, Collection<VenueId> venues, DateSpan period) {
    Map<VenueId, List<Participation>> counted = byVenue(history.participations(), period);
    Map<VenueId, List<Participation>> disputed = byVenue(disputed(history), period);
    List<Evidence> evidence = new ArrayList<>();
    for (VenueId venue : venues) {
      for (ParticipationFigure figure : figures) {
        evidence.add(
            evidence(
                figure,
                venue,
                period,
                counted.getOrDefault(venue, List.of()),
                doubts(figure, disputed.getOrDefault(venue, List.of()))));
      }
    }
    return evidence;
  }

  private Map<VenueId, List<Participation>> byVenue(
      Collection<Participation> participations, DateSpan period) {
    Map<VenueId, List<Participation>> byVenue = new HashMap<>();
    for (Participation each : participations) {
      if (each.venue().isPresent() && period.contains(each.start().atZone(zone).toLocalDate())) {
        byVenue.computeIfAbsent(each.venue().get(), venue -> new ArrayList<>()).add(each);
      }
    }
    return byVenue;
  }

  private static List<Participation> disputed(History history) {
    Set<ParticipationId> ids = new HashSet<>();
    history.conflicts().stream().map(Conflict::participation).forEach(id -> id.ifPresent(ids::add));
    return ids.isEmpty()
        ? List.of()
        : history.allParticipations().stream().filter(each -> ids.contains(each.id())).toList();
  }

  private static long doubts(ParticipationFigure figure, List<Participation> disputed) {
    return disputed.stream().filter(figure::counts).map(Participation::id).distinct().count();
  }

  private Evidence evidence(
      ParticipationFigure figure,
      VenueId venue,
      DateSpan period,
      List<Participation> counted,
      long doubts) {
    Evidence.Builder evidence =
        Evidence.builder()
            .id(EvidenceId.of(String.join(":", figure.figure(), venue.value(), period.toString())))
            .figure(figure.figure())
            .subject(EvaluationSubject.of(venue))
            .period(period)
            .source(SOURCE)
            .value(figure.of(counted, zone))
            .sample(Sample.of(counted.stream().filter(figure::counts).count()));
    if (doubts > 0) {
      evidence
          .quality(EvidenceQuality.DOUBTFUL)
          .note(
              Optional.of(
                  String.format(
                      Locale.ROOT, "not counted, as their records disagree: %d", doubts)));
    }
    return evidence.build();
  }
}
