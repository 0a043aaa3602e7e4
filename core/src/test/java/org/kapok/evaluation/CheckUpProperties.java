package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.EvidenceId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Rounding;

/** What holds of every check-up, whatever the scheme and the evidence. */
class CheckUpProperties {
  private static final List<String> FIGURES = List.of("a", "b", "c", "d", "e");

  private static Arbitrary<Amount> amounts() {
    return Arbitraries.integers().between(0, 1000).map(each -> Amount.of(each + ".25"));
  }

  private static Arbitrary<Scaling> steps() {
    Arbitrary<Scaling> rising =
        Arbitraries.of(
            new Scaling.Along(new Rate(Amount.of(7), Amount.of(3))),
            new Scaling.Along(new Rounded(Rate.ONE, Rounding.HALF_UP, Amount.of("0.5"))),
            new Scaling.Along(Every.of(13, 2)),
            new Scaling.Along(
                new Table(
                    List.of(
                        new Table.Row(Amount.of(100), Amount.of(3)),
                        new Table.Row(Amount.of(400), Amount.of(8))))),
            new Scaling.Max(Amount.of(300)),
            new Scaling.Min(Amount.of(2)));
    Arbitrary<Scaling> falling =
        Arbitraries.of(
            new Scaling.Less(Amount.of(50), new Rate(Amount.ONE, Amount.of(11))),
            new Scaling.Line(
                List.of(
                    new Scaling.Line.Point(Amount.ZERO, Amount.of(9)),
                    new Scaling.Line.Point(Amount.of(70), Amount.of(-4)),
                    new Scaling.Line.Point(Amount.of(900), Amount.of(31)))));
    return Arbitraries.frequencyOf(Tuple.of(4, rising), Tuple.of(1, falling));
  }

  private static Arbitrary<Series> series() {
    return Combinators.combine(
            Arbitraries.of(Series.Each.QUARTER, Series.Each.HALF_YEAR, Series.Each.PART),
            Arbitraries.of(Series.Take.MEAN, Series.Take.SUM, Series.Take.BEST, Series.Take.WORST),
            Arbitraries.integers().between(0, 1),
            Arbitraries.of(MissingPolicy.EXCLUDE, MissingPolicy.ZERO, MissingPolicy.FULL))
        .as(
            (each, take, drop, missing) ->
                Series.builder().each(each).take(take).dropLowest(drop).missing(missing).build());
  }

  /** Items of full marks 100, so that each may be left out. */
  private static Arbitrary<Item> indicators() {
    return Combinators.combine(
            Arbitraries.of(FIGURES),
            Arbitraries.of(FIGURES).optional(0.3),
            steps().list().ofMaxSize(3),
            series().optional(0.3),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(MissingPolicy.class)),
                Tuple.of(9, Arbitraries.of(MissingPolicy.EXCLUDE, MissingPolicy.FULL))))
        .as(
            (figure, over, then, series, missing) ->
                Indicator.builder()
                    .id("indicator")
                    .figure(figure)
                    .over(over)
                    .then(then)
                    .series(series)
                    .full(Amount.of(100))
                    .missing(missing)
                    .build());
  }

  private static Arbitrary<Item> items(int depth) {
    if (depth == 0) {
      return indicators();
    }
    Arbitrary<Item> sections =
        Combinators.combine(
                items(depth - 1).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.of(
                    Combination.SUM, Combination.MEAN, Combination.BEST, Combination.WEIGHTED),
                steps().list().ofMaxSize(1),
                series().optional(0.1))
            .as(
                (items, combine, then, series) ->
                    Section.builder()
                        .id("section")
                        .combine(combine)
                        .items(combine == Combination.WEIGHTED ? weighed(items) : items)
                        .then(scaled(then, combine))
                        .series(series)
                        .full(Amount.of(100))
                        .missing(MissingPolicy.EXCLUDE)
                        .build());
    return Arbitraries.frequencyOf(Tuple.of(1, indicators()), Tuple.of(2, sections));
  }

  /** A sum of full marks is brought to 100 again by a step. */
  private static List<Scaling> scaled(List<Scaling> then, Combination combine) {
    List<Scaling> steps = new ArrayList<>(then);
    if (combine == Combination.SUM) {
      steps.add(new Scaling.Along(new Rate(Amount.ONE, Amount.of(3))));
    }
    return steps;
  }

  private static List<Item> weighed(List<Item> items) {
    List<String> weights =
        List.of(List.of("1"), List.of("0.3", "0.7"), List.of("0.2", "0.3", "0.5"))
            .get(items.size() - 1);
    List<Item> weighed = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Amount weight = Amount.of(weights.get(i));
      weighed.add(
          items.get(i) instanceof Section section
              ? Section.builder().from(section).weight(weight).build()
              : Indicator.builder().from((Indicator) items.get(i)).weight(weight).build());
    }
    return weighed;
  }

  @Provide
  Arbitrary<EvaluationScheme> schemes() {
    return items(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            items ->
                Yearly.scheme("a")
                    .putFigures("b", figure(Series.Take.SUM).otherwise(Amount.of(200)).build())
                    .putFigures("c", figure(Series.Take.LATEST).build())
                    .putFigures("d", figure(Series.Take.SUM).otherwise(Amount.ONE).build())
                    .putFigures("e", figure(Series.Take.BEST).otherwise(Amount.ZERO).build())
                    .items(numbered(items, "item"))
                    .build());
  }

  private static EvidenceFigure.Builder figure(Series.Take take) {
    return EvidenceFigure.builder().take(take).addSources("monitoring", "register");
  }

  private static List<Item> numbered(List<Item> items, String id) {
    List<Item> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String own = id + "-" + i;
      numbered.add(
          items.get(i) instanceof Section section
              ? Section.builder()
                  .from(section)
                  .id(own)
                  .items(numbered(section.items(), own))
                  .build()
              : Indicator.builder().from((Indicator) items.get(i)).id(own).build());
    }
    return numbered;
  }

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    Arbitrary<Evidence> piece =
        Combinators.combine(
                Arbitraries.of(FIGURES),
                Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.just(0)),
                    Tuple.of(1, Arbitraries.integers().between(1, 12))),
                Arbitraries.of("", "", "one", "two"),
                Arbitraries.of("monitoring", "monitoring", "register"),
                amounts(),
                Arbitraries.integers().between(0, 40))
            .as(CheckUpProperties::piece);
    return piece.list().ofMinSize(5).ofMaxSize(30);
  }

  private static Evidence piece(
      String figure, int month, String part, String source, Amount value, int number) {
    EvidenceId id = EvidenceId.of(figure + month + part + source + number / 30);
    Evidence.Builder piece = Yearly.given(figure, "1").id(id).source(source).value(value);
    if (month > 0) {
      piece.period(Yearly.month(month));
    }
    return part.isEmpty() ? piece.build() : piece.part(part).build();
  }

  private static CheckUp checkUp(EvaluationScheme scheme, List<Evidence> evidence) {
    return Evaluator.of(scheme).checkUp(Yearly.VENUE, Yearly.YEAR, EvidenceRegister.of(evidence));
  }

  @Property(tries = 100)
  void everyLineAddsUpExactly(
      @ForAll("schemes") EvaluationScheme scheme, @ForAll("evidence") List<Evidence> evidence) {
    CheckUp checkUp = checkUp(scheme, evidence);
    tell(checkUp);
    assertThat(checkUp.total().all()).allSatisfy(CheckUpProperties::addsUp);
  }

  /** The laws would say little of schemes and evidence that give no result. */
  private static void tell(CheckUp checkUp) {
    Statistics.label("outcome").collect(checkUp.outcome());
    Statistics.label("outcome")
        .coverage(coverage -> coverage.check(Outcome.POINTS_ONLY).percentage(each -> each > 15));
  }

  private static void addsUp(Line line) {
    if (line.value().isEmpty()) {
      assertThat(line.contribution()).isEqualTo(Fraction.ZERO);
      return;
    }
    Fraction raw = line.raw().orElseThrow();
    Fraction changed = Fraction.sum(line.changes().stream().map(Change::by).toList());
    assertThat(raw.plus(changed)).isEqualTo(line.value().get());
    assertThat(line.weight().times(line.value().get())).isEqualTo(line.contribution());
    boolean stated =
        line.treatment()
            .filter(each -> each == MissingPolicy.ZERO || each == MissingPolicy.FULL)
            .isPresent();
    if (!line.lines().isEmpty() && !stated) {
      assertThat(Fraction.sum(line.lines().stream().map(Line::contribution).toList()))
          .isEqualTo(raw);
    }
  }

  @Property(tries = 100)
  void whatIsMissingIsTold(
      @ForAll("schemes") EvaluationScheme scheme, @ForAll("evidence") List<Evidence> evidence) {
    assertThat(checkUp(scheme, evidence).total().all())
        .allSatisfy(
            line -> {
              boolean hasReason =
                  line.value().isPresent()
                      || !line.gaps().isEmpty()
                      || line.lines().stream().anyMatch(each -> each.value().isEmpty());
              assertThat(hasReason).isTrue();
              if (!line.gaps().isEmpty()) {
                assertThat(line.treatment()).isPresent();
              }
            });
  }

  @Property(tries = 100)
  void theOrderOfEvidenceChangesNothing(
      @ForAll("schemes") EvaluationScheme scheme,
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(evidence);
    shuffled.addAll(evidence);
    Collections.shuffle(shuffled, random);
    assertThat(checkUp(scheme, shuffled)).isEqualTo(checkUp(scheme, evidence));
  }

  @Property(tries = 100)
  void equalEvidenceGivesEqualResults(
      @ForAll("schemes") EvaluationScheme scheme, @ForAll("evidence") List<Evidence> evidence) {
    EvaluationSubject other = EvaluationSubject.of(VenueId.of("v-2"));
    List<Evidence> copied = new ArrayList<>();
    evidence.forEach(each -> copied.add(Evidence.builder().from(each).subject(other).build()));
    CheckUp ofOther =
        Evaluator.of(scheme).checkUp(Examinee.of(other), Yearly.YEAR, EvidenceRegister.of(copied));
    assertThat(ofOther.total()).isEqualTo(checkUp(scheme, evidence).total());
  }

  @Property(tries = 100)
  void noEvidenceContradictsTheProvenRange(
      @ForAll("schemes") EvaluationScheme scheme, @ForAll("evidence") List<Evidence> evidence) {
    CheckUp checkUp = checkUp(scheme, evidence);
    Ranges ranges = new Ranges(scheme, Map.of());
    for (Item item : scheme.items()) {
      Range range = ranges.of(item);
      checkUp
          .line(item.id())
          .flatMap(Line::value)
          .ifPresent(
              value -> {
                range.least().ifPresent(least -> assertThat(value).isGreaterThanOrEqualTo(least));
                range.most().ifPresent(most -> assertThat(value).isLessThanOrEqualTo(most));
              });
    }
  }

  @Property(tries = 100)
  void moreNeverLowersWhatRises(
      @ForAll("schemes") EvaluationScheme scheme,
      @ForAll("evidence") List<Evidence> evidence,
      @ForAll("raises") Amount raise) {
    if (!rises(scheme.total())) {
      return;
    }
    List<Evidence> raised = new ArrayList<>();
    for (Evidence each : evidence) {
      Amount value = each.value().orElseThrow().plus(raise);
      raised.add(Evidence.builder().from(each).value(value).build());
    }
    CheckUp before = checkUp(scheme, evidence);
    CheckUp after = checkUp(scheme, raised);
    assertThat(after.points().isPresent()).isEqualTo(before.points().isPresent());
    before
        .points()
        .ifPresent(
            points -> assertThat(after.points().orElseThrow()).isGreaterThanOrEqualTo(points));
  }

  @Provide
  Arbitrary<Amount> raises() {
    return amounts();
  }

  private static boolean rises(Item item) {
    boolean steps =
        item.then().stream()
            .noneMatch(each -> each instanceof Scaling.Less || each instanceof Scaling.Line);
    return item instanceof Section section
        ? steps && section.items().stream().allMatch(CheckUpProperties::rises)
        : steps && ((Indicator) item).over().isEmpty();
  }
}
