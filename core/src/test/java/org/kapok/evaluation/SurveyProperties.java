package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.quantity.Amount;

/** Laws of every construct. */
class SurveyProperties {

  @Property(tries = 300)
  void theOrderOfTheResponsesDoesNotMatter(
      @ForAll("constructs") SurveyConstruct construct,
      @ForAll("responses") List<SurveyResponse> responses,
      @ForAll Random random) {
    List<SurveyResponse> shuffled = new ArrayList<>(responses);
    Collections.shuffle(shuffled, random);

    assertThat(construct.resultOf(SurveyAnswers.of(shuffled)))
        .isEqualTo(construct.resultOf(SurveyAnswers.of(responses)));
  }

  @Property(tries = 300)
  void equalResponsesMayBeCountedOneByOne(@ForAll("responses") List<SurveyResponse> responses) {
    List<SurveyResponse> single = new ArrayList<>();
    responses.forEach(
        each ->
            single.addAll(
                Collections.nCopies((int) each.count(), SurveyResponse.of(each.scores()))));

    assertThat(SurveyAnswers.of(single)).isEqualTo(SurveyAnswers.of(responses));
  }

  @Property(tries = 300)
  void onlyTheProportionOfTheWeightsMatters(
      @ForAll("constructs") SurveyConstruct construct,
      @ForAll("responses") List<SurveyResponse> responses,
      @ForAll @IntRange(min = 2, max = 40) int factor) {
    List<SurveyItem> heavier =
        construct.items().stream()
            .<SurveyItem>map(
                item ->
                    SurveyItem.builder()
                        .from(item)
                        .weight(item.weight().times(Amount.of(factor)))
                        .build())
            .toList();
    SurveyAnswers answers = SurveyAnswers.of(responses);

    assertThat(
            SurveyConstruct.builder()
                .id(construct.id())
                .form(construct.form())
                .items(heavier)
                .build()
                .resultOf(answers))
        .isEqualTo(construct.resultOf(answers));
  }

  @Property(tries = 500)
  void aBetterScoreNeverLowersTheFigureAndOfAReversedItemNeverRaisesIt(
      @ForAll("constructs") SurveyConstruct construct,
      @ForAll("responses") List<SurveyResponse> responses,
      @ForAll @IntRange(min = 0, max = 2) int changed,
      @ForAll @IntRange(min = 1, max = 5) int score) {
    SurveyItem item = construct.items().get(changed);
    SurveyResponse before = responses.get(0);
    TreeMap<String, Amount> scores = new TreeMap<>(before.scores());
    Amount from = scores.getOrDefault(item.id(), Amount.of(score));
    scores.put(item.id(), from);
    Amount figure = figure(construct, responses, scores);
    scores.put(item.id(), Amount.of(score));
    Amount changedFigure = figure(construct, responses, scores);

    int direction = Amount.of(score).compareTo(from) * (item.reversed() ? -1 : 1);
    if (direction >= 0) {
      assertThat(changedFigure).isGreaterThanOrEqualTo(figure);
    } else {
      assertThat(changedFigure).isLessThanOrEqualTo(figure);
    }
  }

  @Property(tries = 500)
  void theIntervalHoldsTheFigureAndShrinksAsTheSampleGrows(
      @ForAll("constructs") SurveyConstruct construct,
      @ForAll("responses") List<SurveyResponse> responses,
      @ForAll @IntRange(min = 2, max = 9) int times) {
    SurveyResult result = construct.resultOf(SurveyAnswers.of(responses));
    List<SurveyResponse> more =
        responses.stream()
            .map(each -> new SurveyResponse(each.scores(), each.count() * times))
            .toList();
    SurveyResult larger = construct.resultOf(SurveyAnswers.of(more));

    assertThat(larger.figure()).isEqualTo(result.figure());
    if (result.interval().isPresent()) {
      SurveyInterval interval = result.interval().get();
      SurveyInterval narrower = larger.interval().orElseThrow();
      assertThat(interval.contains(result.figure().orElseThrow())).isTrue();
      assertThat(narrower.low()).isGreaterThanOrEqualTo(interval.low());
      assertThat(narrower.high()).isLessThanOrEqualTo(interval.high());
    }
  }

  @Property(tries = 300)
  void moreConfidenceMeansAWiderInterval(
      @ForAll("constructs") SurveyConstruct construct,
      @ForAll("responses") List<SurveyResponse> responses) {
    SurveyAnswers answers = SurveyAnswers.of(responses);
    List<Amount> widths = new ArrayList<>();
    for (Confidence each : Confidence.values()) {
      SurveyConstruct.builder()
          .from(construct)
          .confidence(each)
          .build()
          .resultOf(answers)
          .interval()
          .ifPresent(interval -> widths.add(interval.width()));
    }

    assertThat(widths).isSorted();
  }

  private static Amount figure(
      SurveyConstruct construct, List<SurveyResponse> responses, TreeMap<String, Amount> first) {
    List<SurveyResponse> all = new ArrayList<>(responses);
    all.set(0, new SurveyResponse(first, responses.get(0).count()));
    all.add(response(1, 1, 1, 1));
    return construct.resultOf(SurveyAnswers.of(all)).figure().orElseThrow();
  }

  @Provide
  Arbitrary<SurveyConstruct> constructs() {
    Arbitrary<SurveyForm> forms =
        Arbitraries.of(
            new SurveyForm.Mean(),
            new SurveyForm.Index(),
            new SurveyForm.Share(Amount.of(4)),
            new SurveyForm.Net(Amount.of(4), Amount.of(2)));
    return Combinators.combine(items("a"), items("b"), items("c"), forms)
        .as(
            (a, b, c, form) ->
                SurveyConstruct.builder().id("any").addItems(a, b, c).form(form).build());
  }

  private static Arbitrary<SurveyItem> items(String id) {
    Arbitrary<Amount> weights = Arbitraries.of("0.3885", "1", "3").map(Amount::of);
    return Combinators.combine(
            weights, Arbitraries.of(true, false), Arbitraries.integers().between(0, 3))
        .as(
            (weight, reversed, missing) -> {
              SurveyItem.Builder item =
                  SurveyItem.builder().id(id).most(Amount.of(5)).weight(weight).reversed(reversed);
              if (missing == 0) {
                item.ifMissing(Amount.of(3));
              }
              return item.build();
            });
  }

  @Provide
  Arbitrary<List<SurveyResponse>> responses() {
    Arbitrary<Integer> scores = Arbitraries.integers().between(0, 5);
    return Combinators.combine(scores, scores, scores, Arbitraries.longs().between(1, 20))
        .as(SurveyProperties::response)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static SurveyResponse response(int a, int b, int c, long count) {
    TreeMap<String, Amount> scores = new TreeMap<>();
    put(scores, "a", a);
    put(scores, "b", b);
    put(scores, "c", c);
    return new SurveyResponse(scores, count);
  }

  private static void put(TreeMap<String, Amount> scores, String item, int score) {
    if (score > 0) {
      scores.put(item, Amount.of(score));
    }
  }
}
