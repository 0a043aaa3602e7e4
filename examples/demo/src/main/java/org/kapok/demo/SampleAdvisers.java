package org.kapok.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kapok.id.BatchId;
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
import org.kapok.text.LocalizedText;

/** Advisers in batches, as many as the two cities name: three with 157 people, two with 35. */
final class SampleAdvisers {
  private static final int FIRST = 3001;
  private static final int TO_A_STATION = 4;

  private static final SecondmentPolicy POLICY =
      SecondmentPolicy.builder()
          .addTermYears(2)
          .putMeasures(
              AssessmentGrade.NOT_COMPETENT,
              List.of(Measure.REMINDER, Measure.TALK, Measure.REMOVAL))
          .build();

  private SampleAdvisers() {}

  /** All batches, with the assessments of periods that have ended but for the last two. */
  static List<SecondmentBatch> batches() {
    return List.of(
        batch("g6-1", FIRST, 52, LocalDate.of(2021, 9, 1)),
        batch("g6-2", FIRST + 52, 52, LocalDate.of(2023, 9, 1)),
        batch("g6-3", FIRST + 104, 53, LocalDate.of(2024, 9, 1)),
        batch("j6-1", FIRST + 157, 17, LocalDate.of(2023, 3, 1)),
        batch("j6-2", FIRST + 174, 18, LocalDate.of(2025, 3, 1)));
  }

  /** The batches whose ids start so: {@code g6} of Guangzhou, {@code j6} of Jiayuguan. */
  static List<SecondmentBatch> of(SampleCity city, String prefix) {
    return city.talent().batches().stream()
        .filter(each -> each.id().value().startsWith(prefix))
        .toList();
  }

  private static SecondmentBatch batch(String id, int first, int people, LocalDate start) {
    SecondmentBatch.Builder batch =
        SecondmentBatch.builder()
            .id(BatchId.of(id))
            .name(LocalizedText.of("zh", "批次 " + id, "en", "Batch " + id))
            .policy(POLICY);
    for (int i = 0; i < people; i++) {
      StationId station =
          StationId.of(String.format(Locale.ROOT, "%s-s%02d", id, i / TO_A_STATION));
      if (i % TO_A_STATION == 0) {
        batch.addStations(new Station(station, SampleOrganizations.ENTERPRISE, TO_A_STATION));
      }
      batch.addSecondments(secondment(first + i, station, start, i < people - 2));
    }
    return batch.build();
  }

  private static Secondment secondment(
      int number, StationId station, LocalDate start, boolean assessed) {
    Secondment.Builder secondment =
        Secondment.builder()
            .member(SampleTalent.member(number))
            .station(station)
            .term(DateSpan.of(start, start.plusYears(2)));
    for (int year = 1; year <= 2; year++) {
      LocalDate end = start.plusYears(year);
      if (assessed && end.isBefore(SampleCity.TODAY)) {
        secondment.addAssessments(assessment(AssessmentKind.YEARLY, number, end));
      }
    }
    if (assessed && start.plusYears(2).isBefore(SampleCity.TODAY)) {
      secondment.addAssessments(assessment(AssessmentKind.TERM, number, start.plusYears(2)));
    }
    return secondment.build();
  }

  private static Assessment assessment(AssessmentKind kind, int number, LocalDate end) {
    int drawn = Draw.START.at(number).at(end.getYear()).below(20);
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
