package org.kapok.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.id.MemberId;
import org.kapok.id.StationId;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/** What does not fit together in a batch of secondments. */
final class BatchCheck {
  private final SecondmentBatch batch;
  private final Faults faults = new Faults();

  private BatchCheck(SecondmentBatch batch) {
    this.batch = batch;
  }

  static List<Problem> problems(SecondmentBatch batch) {
    BatchCheck check = new BatchCheck(batch);
    check.requireDistinctStations();
    check.requireCapacity();
    List<Secondment> secondments = batch.secondments();
    Set<String> stations =
        batch.stations().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    for (int i = 0; i < secondments.size(); i++) {
      check.check(secondments.get(i), "/secondments/" + i, stations);
    }
    check.requireOneStationAtATime();
    return check.faults.all();
  }

  private void requireDistinctStations() {
    Set<StationId> seen = new HashSet<>();
    List<Station> stations = batch.stations();
    for (int i = 0; i < stations.size(); i++) {
      if (!seen.add(stations.get(i).id())) {
        faults.add(
            "duplicate-id",
            "/stations/" + i + "/id",
            "an id stands twice: {0}",
            stations.get(i).id());
      }
    }
  }

  private void requireCapacity() {
    List<Station> stations = batch.stations();
    for (int i = 0; i < stations.size(); i++) {
      Station station = stations.get(i);
      String place = "/stations/" + i + "/capacity";
      Occupancy.firstAbove(station.capacity(), batch.at(station.id()))
          .ifPresent(
              above ->
                  faults.add(
                      "over-capacity",
                      place,
                      "more advisers serve at a station than it has room for: {0} {1} > {2} ({3})",
                      station.id(),
                      above.serving(),
                      station.capacity(),
                      above.on()));
    }
  }

  private void check(Secondment secondment, String place, Set<String> stations) {
    if (!stations.contains(secondment.station().value())) {
      faults.add(
          "unknown-station",
          place + "/station",
          "the station is none of the batch: {0}{1}",
          secondment.station(),
          faults.hint(secondment.station(), stations));
    }
    if (!batch.policy().permits(secondment.term())) {
      faults.add(
          "wrong-term",
          place + "/term",
          "a term has none of the permitted lengths in years: {0} {1}, {2}",
          secondment.member(),
          secondment.term(),
          new TreeSet<>(batch.policy().termYears()));
    }
    checkAssessments(secondment, place);
    boolean removed =
        secondment.ended().filter(end -> end.reason() == SecondmentEndReason.REMOVED).isPresent();
    if (removed && !batch.policy().measure(secondment).equals(Optional.of(Measure.REMOVAL))) {
      faults.add(
          "removal-without-ground",
          place + "/ended",
          "a removal is not called for by any assessment: {0}",
          secondment.member());
    }
  }

  private void checkAssessments(Secondment secondment, String place) {
    List<Assessment> made = secondment.assessments();
    for (int i = 0; i < made.size(); i++) {
      Assessment each = made.get(i);
      if (!isPeriod(secondment, each)) {
        faults.add(
            "wrong-period",
            place + "/assessments/" + i,
            "an assessment is of no year or term that was served: {0} {1} ({2})",
            secondment.member(),
            each.kind(),
            each.periodEnd());
      }
    }
  }

  private boolean isPeriod(Secondment secondment, Assessment assessment) {
    LocalDate end = assessment.periodEnd();
    if (end.isAfter(secondment.until())) {
      return false;
    }
    LocalDate start = secondment.term().startInclusive();
    int years = end.getYear() - start.getYear();
    return assessment.kind() == AssessmentKind.TERM
        ? end.equals(secondment.term().endExclusive())
        : years > 0 && batch.policy().anniversaries().anniversary(start, years).equals(end);
  }

  private void requireOneStationAtATime() {
    List<Secondment> all = batch.secondments();
    Map<MemberId, List<Secondment>> earlier = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Secondment each = all.get(i);
      List<Secondment> known = earlier.computeIfAbsent(each.member(), member -> new ArrayList<>());
      if (known.stream().anyMatch(each::overlaps)) {
        faults.add(
            "two-stations",
            "/secondments/" + i + "/member",
            "one person serves at two stations at a time: {0} ({1})",
            each.member(),
            each.term().startInclusive());
      }
      known.add(each);
    }
  }
}
