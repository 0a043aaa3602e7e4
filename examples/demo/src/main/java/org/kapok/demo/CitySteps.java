package org.kapok.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.Improvement;
import org.kapok.venue.Venue;

/** What to do next: which steps lift the grade of how many venues, and of which (以评促建). */
final class CitySteps {
  private static final int SHOWN = 10;

  private final CityCheckUp city;
  private final CheckUpWords words;
  private final List<CheckUp> now;

  CitySteps(CityCheckUp city, CheckUpWords words, List<CheckUp> now) {
    this.city = city;
    this.words = words;
    this.now = now;
  }

  List<ReportBlock> blocks() {
    List<List<Improvement>> byVenue = city.venues().stream().map(city::improvements).toList();
    return List.of(steps(byVenue), nearest(byVenue));
  }

  private ReportBlock steps(List<List<Improvement>> byVenue) {
    List<List<String>> rows =
        CityCheckUp.STEPS.stream()
            .map(
                step ->
                    byVenue.stream()
                        .flatMap(List::stream)
                        .filter(each -> each.step().equals(step))
                        .toList())
            .sorted(Comparator.comparing(CitySteps::lifted).reversed())
            .map(this::row)
            .toList();
    return new ReportBlock.Table(
        List.of(
            words.say("Step", "改进"),
            words.say(">Venues that it lifts", ">可提升等级的阵地"),
            words.say(">Mean gain", ">平均加分")),
        rows);
  }

  private static long lifted(List<Improvement> ofStep) {
    return ofStep.stream().filter(Improvement::lifts).count();
  }

  private List<String> row(List<Improvement> ofStep) {
    return List.of(
        words.step(ofStep.get(0).step()),
        String.valueOf(lifted(ofStep)),
        CheckUpWords.signed(
            CityCheckUpReport.meanOf(
                ofStep.stream().flatMap(each -> each.gain().stream()).toList())));
  }

  private ReportBlock nearest(List<List<Improvement>> byVenue) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < byVenue.size() && rows.size() < SHOWN; i++) {
      Improvement best = byVenue.get(i).get(0);
      Venue venue = city.venues().get(i);
      if (best.lifts()) {
        rows.add(
            List.of(
                words.name(venue),
                words.step(best.step()),
                CheckUpWords.signed(best.gain()),
                words.ending(now.get(i)) + " → " + words.grade(best.grade())));
      }
    }
    return new ReportBlock.Table(
        List.of(
            words.say("Venue", "阵地"),
            words.say("Step", "改进"),
            words.say(">Gain", ">加分"),
            words.say("Grade", "等级")),
        rows);
  }
}
