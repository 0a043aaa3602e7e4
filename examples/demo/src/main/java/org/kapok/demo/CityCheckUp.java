package org.kapok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kapok.demo.city.Guangzhou;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.CheckUpAnalysis;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;
import org.kapok.evaluation.Evidence;
import org.kapok.evaluation.EvidenceRegister;
import org.kapok.evaluation.Examinee;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Improvement;
import org.kapok.evaluation.ReachableStep;
import org.kapok.evaluation.YearComparison;
import org.kapok.json.KapokJson;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueKind;

/** The check-ups of Guangzhou's shared venues of two years (G15), from evidence that is made up. */
final class CityCheckUp {
  /** The year before. */
  static final int BEFORE = 2024;

  /** The year that is reported. */
  static final int YEAR = 2025;

  /** What the bureau holds possible within a year. */
  static final List<ReachableStep> STEPS =
      List.of(
          ReachableStep.by("reach", Amount.of(10)),
          ReachableStep.by("loyalty", Amount.of("0.1")),
          ReachableStep.by("activity", Amount.of(20)),
          ReachableStep.by("rating", Amount.of(5)),
          ReachableStep.by("experts", Amount.of(5)),
          ReachableStep.by("gained", Amount.of(5)),
          ReachableStep.by("recommended", Amount.of(10)));

  private static final Set<VenueKind> KINDS =
      Set.of(
          VenueKind.PARTY_SERVICE_CENTRE,
          VenueKind.CIVILIZATION_PRACTICE_CENTRE,
          VenueKind.ELDER_CARE_CENTRE);

  private static final Map<Integer, EvaluationScheme> SCHEMES =
      Map.of(BEFORE, read(BEFORE), YEAR, read(YEAR));

  private final List<Venue> venues;
  private final EvidenceRegister register;

  private CityCheckUp(List<Venue> venues) {
    this.venues = venues;
    List<Evidence> all = new ArrayList<>(new CheckUpEvidence(venues, BEFORE).all());
    all.addAll(new CheckUpEvidence(venues, YEAR).all());
    register = EvidenceRegister.of(all);
  }

  /** Of the venues that existing bodies share (G3). */
  static CityCheckUp make() {
    return new CityCheckUp(
        Guangzhou.network().venues().venues().stream()
            .filter(each -> KINDS.contains(each.kind()))
            .toList());
  }

  /** The scheme of one of the two years. */
  static EvaluationScheme scheme(int year) {
    return Objects.requireNonNull(SCHEMES.get(year), () -> "no scheme of " + year);
  }

  private static EvaluationScheme read(int year) {
    String name = "checkup-" + year + ".json";
    try (InputStream in = CityCheckUp.class.getResourceAsStream(name)) {
      byte[] json = Objects.requireNonNull(in, "the jar lacks " + name).readAllBytes();
      return KapokJson.read(new String(json, StandardCharsets.UTF_8), EvaluationScheme.class);
    } catch (IOException unreadableJar) {
      throw new UncheckedIOException(unreadableJar);
    }
  }

  /** The dates of a year. */
  static DateSpan period(int year) {
    return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  /** The venues that are judged. */
  List<Venue> venues() {
    return venues;
  }

  /** All evidence of both years. */
  EvidenceRegister register() {
    return register;
  }

  /** The check-ups of a year, in the order of the venues. */
  List<CheckUp> checkUps(int year) {
    Evaluator evaluator = Evaluator.of(scheme(year));
    return venues.stream()
        .map(each -> evaluator.checkUp(Examinee.of(each), period(year), register))
        .toList();
  }

  /** The analysis of a venue in the year that is reported. */
  CheckUpAnalysis analysis(Venue venue) {
    return CheckUpAnalysis.of(scheme(YEAR), Examinee.of(venue), period(YEAR), register);
  }

  /** What each step would bring the venue, the best first. */
  List<Improvement> improvements(Venue venue) {
    return analysis(venue).improvements(STEPS);
  }

  /** The venue's two years. */
  YearComparison comparison(Venue venue) {
    return YearComparison.of(
        scheme(BEFORE), scheme(YEAR), Examinee.of(venue), period(BEFORE), period(YEAR), register);
  }

  /** The places of the venues by their points, best first; those without points at the end. */
  static Comparator<CheckUp> bestFirst() {
    return Comparator.<CheckUp, Fraction>comparing(
            each -> each.points().orElse(Fraction.of(-1)), Comparator.reverseOrder())
        .thenComparing(each -> each.examinee().subject());
  }
}
