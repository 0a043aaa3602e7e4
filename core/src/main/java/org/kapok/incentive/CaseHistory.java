package org.kapok.incentive;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.History;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/** Writes out the history that a worked case writes in short. */
final class CaseHistory {
  private CaseHistory() {}

  static History of(WorkedCase workedCase, SchemeId scheme, ZoneId zone) {
    SubjectId subject = subject(workedCase);
    SubjectFacts facts = facts(workedCase, scheme);
    List<Participation> participations = new ArrayList<>();
    for (int i = 0; i < workedCase.history().size(); i++) {
      CaseParticipation each = workedCase.history().get(i);
      for (int copy = 0; copy < each.times(); copy++) {
        participations.add(participation(each, subject, i, copy, zone));
      }
    }
    return History.of(List.of(facts), participations);
  }

  private static SubjectId subject(WorkedCase workedCase) {
    return SubjectId.of(workedCase.subjectType(), "case " + workedCase.id());
  }

  /** The facts of the case's subject. */
  static SubjectFacts facts(WorkedCase workedCase, SchemeId scheme) {
    return SubjectFacts.builder()
        .subject(subject(workedCase))
        .birthDate(workedCase.birthDate())
        .joined(workedCase.joined())
        .attributes(workedCase.attributes())
        .openings(
            workedCase.opening().stream()
                .map(
                    opening ->
                        new Opening(scheme, opening.on(), opening.amounts(), opening.levels()))
                .toList())
        .build();
  }

  /** The first participation of an entry. */
  static Participation first(WorkedCase workedCase, int entry, ZoneId zone) {
    CaseParticipation written = workedCase.history().get(entry);
    return participation(written, subject(workedCase), entry, 0, zone);
  }

  private static Participation participation(
      CaseParticipation each, SubjectId subject, int entry, int copy, ZoneId zone) {
    long days = Math.multiplyExact((long) copy, (long) each.everyDays());
    return Participation.builder()
        .id(ParticipationId.of(id(entry, copy)))
        .subject(subject)
        .kind(each.kind())
        .start(each.at().plusDays(days).atZone(zone).toInstant())
        .duration(each.duration())
        .venue(each.venue())
        .venueFunction(each.venueFunction())
        .activity(each.activity())
        .route(each.route())
        .order(each.order())
        .theme(each.theme())
        .mode(each.mode())
        .role(each.role())
        .rating(each.rating())
        .quantities(each.quantities())
        .attributes(each.attributes())
        .build();
  }

  /**
   * Ids in the order in which the case is written, so that it also decides between equal starts.
   */
  private static String id(int entry, int copy) {
    return padded(entry) + "-" + padded(copy);
  }

  private static String padded(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
  }
}
