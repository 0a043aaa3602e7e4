package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.honour.Loss;
import org.kapok.incentive.honour.Repeat;
import org.kapok.incentive.honour.Validity;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/** How one stands with an honour reads as sentences, in Chinese and in English. */
class StandingExplanationTest {

  private static LocalizedText text(String zh, String en) {
    return LocalizedText.of("zh", zh, "en", en);
  }

  private static Level.Builder level(String id, String zh, String en, Condition when) {
    return Level.builder().id(LevelId.of(id)).label(text(zh, en)).when(when);
  }

  private static Honour.Builder stars(long one, long two) {
    return Honour.builder()
        .id(Ladder.STARS)
        .label(text("星级", "Stars"))
        .addLevels(level("one", "一星", "one star", Ladder.atLeast("total", one)).build())
        .addLevels(level("two", "二星", "two stars", Ladder.atLeast("total", two)).build());
  }

  private static Ladder ladder(Honour honour) {
    return new Ladder()
        .honour(honour)
        .with(
            scheme ->
                scheme.putFields(
                    "total",
                    Field.builder()
                        .label(text("累计小时", "hours in all"))
                        .held(new Held(Ladder.HOURS, Optional.empty()))
                        .build()));
  }

  private static List<String> sentences(Ladder ladder, String asOf, String language) {
    return Explanation.of(ladder.scheme.build(), language).standings(ladder.statement(asOf));
  }

  @Test
  void whatIsMissingIsSaidInFigures() {
    Ladder ladder = ladder(stars(10, 100).build()).serve("2024-03-05", 97);
    assertThat(sentences(ladder, "2024-03-31", "zh"))
        .containsExactly(
            "2024-03-05 星级：评为一星。〔p0〕",
            "星级：现为一星，自 2024-03-05 起。",
            "距星级之二星：累计小时还差 3（现为 97，须至少 100）。");
    assertThat(sentences(ladder, "2024-03-31", "en"))
        .containsExactly(
            "2024-03-05 Stars: one star won. [p0]",
            "Stars: one star since 2024-03-05.",
            "Stars, to two stars: hours in all: 3 more (97 now, at least 100 needed).");
  }

  @Test
  void whoHasNoneAndHasOnlyToBeReviewedIsToldSo() {
    Ladder ladder = ladder(stars(10, 100).reviewed(Window.YEAR).build()).serve("2024-03-05", 20);
    assertThat(sentences(ladder, "2024-03-31", "zh"))
        .containsExactly("星级：未获等级。", "距星级之一星：已符合要求，待评定。");
    assertThat(sentences(ladder, "2024-03-31", "en"))
        .containsExactly(
            "Stars: none held.",
            "Stars, to one star: nothing is missing, it has only to be reviewed.");
  }

  @Test
  void aLossAfterGraceIsToldWithItsDates() {
    Honour honour =
        Honour.builder()
            .id(Ladder.STARS)
            .addLevels(Level.of("one", Ladder.atLeast("ofYear", 5)))
            .addLevels(Level.of("two", Ladder.atLeast("ofYear", 50)))
            .lose(Loss.ONE_STEP)
            .grace(Period.ofMonths(1))
            .build();
    Ladder ladder = new Ladder().honour(honour).serve("2024-03-05", 60).serve("2025-01-10", 5);
    assertThat(sentences(ladder, "2025-02-01", "en"))
        .startsWith(
            "2024-03-05 stars: two won. [p0]",
            "2025-01-01 stars: what is needed to keep two is not met; in grace to 2025-01-31, that"
                + " day included.",
            "2025-02-01 stars: what is needed to keep two is not met; down to one.");
    assertThat(sentences(ladder, "2025-01-20", "zh"))
        .contains(
            "2025-01-01 stars：不符合 two 的保级条件，宽限至 2025-01-31（含当日）。",
            "stars：现为 two，自 2024-03-05 起；宽限至 2025-01-31（含当日）。");
  }

  @Test
  void validityBarsAndRevocationsAreTold() {
    Condition decided = Condition.field("decision", Match.is(AttributeValue.of(true)));
    Ladder revoked =
        ladder(stars(10, 100).revoked(decided).build())
            .serve("2024-03-05", 20)
            .decided("2024-05-01", "2024-06-01");
    assertThat(sentences(revoked, "2024-05-05", "zh"))
        .containsExactly(
            "2024-03-05 星级：评为一星。〔p0〕", "2024-05-01 星级：撤销一星。", "星级：未获等级。", "距星级之一星：不得 decision 为是。");
    Ladder barred =
        ladder(
                stars(10, 100)
                    .barred(new Bar(decided, Period.ofMonths(3)))
                    .valid(Validity.through(Window.YEAR, 1))
                    .build())
            .serve("2024-03-05", 20)
            .decided("2024-05-01", "2024-06-01");
    assertThat(sentences(barred, "2024-05-05", "en"))
        .startsWith(
            "2024-03-05 Stars: one star won. [p0]",
            "2024-05-01 Stars: nothing is won to 2024-07-31, that day included.",
            "Stars: one star since 2024-03-05; valid to 2025-12-31, that day included; nothing is"
                + " won to 2024-07-31, that day included.");
    assertThat(sentences(barred, "2026-01-01", "en"))
        .contains("2026-01-01 Stars: one star renewed.");
  }

  @Test
  void anAwardTellsWhatItUsesUpAndWhatIsLeft() {
    Honour medal =
        Honour.builder()
            .id(HonourId.of("medal"))
            .repeat(Repeat.ALWAYS)
            .addLevels(
                Level.builder()
                    .id(LevelId.of("medal"))
                    .label(text("奖章", "medal"))
                    .when(Ladder.atLeast("total", 1))
                    .uses(Map.of(Ladder.HOURS, Amount.of(40)))
                    .build())
            .build();
    Ladder ladder = ladder(medal).serve("2024-03-05", 30).serve("2024-03-06", 60);
    assertThat(sentences(ladder, "2024-03-05", "zh"))
        .containsExactly("medal：未获等级。", "距 medal 之奖章：hours 还差 10（未用去的有 30，须有 40）。");
    assertThat(sentences(ladder, "2024-03-06", "en"))
        .containsExactly(
            "2024-03-06 medal: medal won; 40 of hours used up. [p1]",
            "2024-03-06 medal: medal won again; 40 of hours used up. [p1]",
            "medal: medal since 2024-03-06.");
  }

  @Test
  void alternativesAreListedNearestFirst() {
    Condition either =
        Condition.any(
            Condition.all(
                Condition.field("decision", Match.is(AttributeValue.of(true))),
                Ladder.atLeast("total", 1000)),
            Condition.field("total", Match.moreThan(AttributeValue.of(60))),
            Condition.field("penalty", Match.atMost(AttributeValue.of(2))));
    Honour honour = Honour.builder().id(Ladder.STARS).addLevels(Level.of("one", either)).build();
    Ladder ladder =
        ladder(honour)
            .with(
                scheme ->
                    scheme.putFields("penalty", Field.of(FieldType.NUMBER, FieldSource.SUBJECT)))
            .facts(who -> who.attribute("penalty", AttributeValue.of(5)))
            .facts(who -> who.attribute("decision", AttributeValue.of(false)))
            .serve("2024-03-05", 60);
    assertThat(sentences(ladder, "2024-03-31", "en"))
        .last()
        .isEqualTo(
            "stars, to one: one of these: hours in all: more than 60 needed (60 now) or penalty: 3"
                + " too high (5 now, at most 2 needed) or (decision is yes (no now), hours in all:"
                + " 940 more (60 now, at least 1000 needed)).");
  }
}
