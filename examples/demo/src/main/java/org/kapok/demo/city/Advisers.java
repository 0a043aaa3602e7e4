package org.kapok.demo.city;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kapok.id.BatchId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.StationId;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.Assessment;
import org.kapok.talent.AssessmentGrade;
import org.kapok.talent.AssessmentKind;
import org.kapok.talent.Measure;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.SecondmentPolicy;
import org.kapok.talent.Station;

/** Advisers in batches, with their assessments. */
final class Advisers {
  private static final int TO_A_STATION = 4;

  private static final SecondmentPolicy POLICY =
      SecondmentPolicy.builder()
          .addTermYears(2)
          .putMeasures(
              AssessmentGrade.NOT_COMPETENT,
              List.of(Measure.REMINDER, Measure.TALK, Measure.REMOVAL))
          .build();

  private Advisers() {}

  /**
   * A batch with the assessments of periods that have ended, but for its last two advisers.
   *
   * @param id the batch's
   * @param start of all terms
   * @param people who was sent
   * @param hosts where to, four to each
   */
  static SecondmentBatch batch(
      String id, LocalDate start, List<MemberId> people, List<OrganizationId> hosts) {
    SecondmentBatch.Builder batch =
        SecondmentBatch.builder()
            .id(BatchId.of(id))
            .name(MadeUp.text(start.getYear() + "年批次", "Batch of " + start.getYear()))
            .policy(POLICY);
    for (int i = 0; i < people.size(); i++) {
      StationId station =
          StationId.of(String.format(Locale.ROOT, "%s-s%02d", id, i / TO_A_STATION));
      if (i % TO_A_STATION == 0) {
        batch.addStations(new Station(station, hosts.get(i / TO_A_STATION), TO_A_STATION));
      }
      Draw draw = Draw.START.at(7000).at(id.hashCode()).at(i);
      batch.addSecondments(secondment(people.get(i), station, start, i < people.size() - 2, draw));
    }
    return batch.build();
  }

  private static Secondment secondment(
      MemberId member, StationId station, LocalDate start, boolean assessed, Draw draw) {
    Secondment.Builder secondment =
        Secondment.builder()
            .member(member)
            .station(station)
            .term(DateSpan.of(start, start.plusYears(2)));
    for (int year = 1; year <= 2; year++) {
      LocalDate end = start.plusYears(year);
      if (assessed && end.isBefore(MadeUp.TODAY)) {
        secondment.addAssessments(assessment(AssessmentKind.YEARLY, end, draw.at(year)));
      }
    }
    if (assessed && start.plusYears(2).isBefore(MadeUp.TODAY)) {
      secondment.addAssessments(assessment(AssessmentKind.TERM, start.plusYears(2), draw.at(3)));
    }
    return secondment.build();
  }

  private static Assessment assessment(AssessmentKind kind, LocalDate end, Draw draw) {
    int drawn = draw.below(20);
    AssessmentGrade grade = AssessmentGrade.COMPETENT;
    if (drawn < 5) {
      grade = AssessmentGrade.EXCELLENT;
    } else if (drawn == 19) {
      grade = AssessmentGrade.NOT_COMPETENT;
    } else if (drawn > 16) {
      grade = AssessmentGrade.BASICALLY_COMPETENT;
    }
    return new Assessment(kind, end, grade, end.plusDays(20));
  }
}
