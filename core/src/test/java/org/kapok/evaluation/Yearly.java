package org.kapok.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.kapok.id.EvidenceId;
import org.kapok.id.SchemeId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Small parts of schemes and evidence for the tests: one venue, the year 2025. */
final class Yearly {
  static final Examinee VENUE = Examinee.of(VenueId.of("v-1"));
  static final DateSpan YEAR = year(2025);

  private Yearly() {}

  static DateSpan year(int year) {
    return DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }

  static DateSpan month(int month) {
    LocalDate first = LocalDate.of(2025, month, 1);
    return DateSpan.of(first, first.plusMonths(1));
  }

  static EvaluationScheme.Builder scheme(String... figures) {
    EvaluationScheme.Builder scheme =
        EvaluationScheme.builder().id(SchemeId.of("test")).version("1");
    Arrays.stream(figures)
        .forEach(each -> scheme.putFigures(each, EvidenceFigure.builder().build()));
    return scheme;
  }

  static Indicator.Builder indicator(String figure) {
    return Indicator.builder().id(figure + " indicator").figure(figure);
  }

  static Evidence.Builder given(String figure, String value) {
    return Evidence.builder()
        .id(EvidenceId.of(figure))
        .figure(figure)
        .subject(VENUE.subject())
        .period(YEAR)
        .source("monitoring")
        .value(Amount.of(value));
  }

  static Evidence of(String figure, DateSpan period, String value) {
    return given(figure, value).id(EvidenceId.of(figure + " " + period)).period(period).build();
  }

  static Evidence ofPart(String figure, String part, String value) {
    return given(figure, value).id(EvidenceId.of(figure + " " + part)).part(part).build();
  }

  static Evidence of(String figure, String value) {
    return given(figure, value).build();
  }

  static CheckUp checkUp(EvaluationScheme scheme, Evidence... evidence) {
    return Evaluator.of(scheme).checkUp(VENUE, YEAR, EvidenceRegister.of(Arrays.asList(evidence)));
  }

  static Optional<Fraction> points(EvaluationScheme scheme, Evidence... evidence) {
    return checkUp(scheme, evidence).points();
  }

  static Optional<Fraction> worth(long numerator, long denominator) {
    return Optional.of(Fraction.of(numerator, denominator));
  }

  static Optional<Fraction> worth(long whole) {
    return worth(whole, 1);
  }
}
