package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;

/** The figures of a pyramid, held against asking of every person and field. */
class TalentPyramidProperties {
  private static final List<TalentField> FIELDS =
      List.of(TalentField.MEDICAL, TalentField.LAW, TalentField.of("tea"));

  @Provide
  Arbitrary<List<TalentProfile>> profiles() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(TalentTier.values()),
            Arbitraries.of(FIELDS).set().ofMinSize(1),
            Arbitraries.integers().between(-20, 5),
            Arbitraries.integers().between(0, 25).optional())
        .as(
            (member, tier, fields, admitted, days) ->
                TalentCast.profile("m-" + member, tier)
                    .fields(fields)
                    .admitted(Cast.TODAY.plusDays(admitted))
                    .departure(
                        days.map(
                            each ->
                                new Departure(
                                    Cast.TODAY.plusDays(admitted + each), DepartureReason.WISH)))
                    .build())
        .list()
        .ofMaxSize(14);
  }

  private static boolean isIn(
      List<TalentProfile> profiles, int person, TalentTier tier, List<TalentField> fields) {
    LocalDate today = Cast.TODAY;
    return profiles.stream()
        .anyMatch(
            each ->
                each.member().equals(MemberId.of("m-" + person))
                    && each.tier() == tier
                    && each.fields().stream().anyMatch(fields::contains)
                    && !each.admitted().isAfter(today)
                    && each.departure().map(end -> end.on().isAfter(today)).orElse(true));
  }

  @Property
  void everyPersonIsCountedOnceInEachTierAndField(
      @ForAll("profiles") List<TalentProfile> profiles) {
    PyramidFigures figures =
        TalentCast.pyramid()
            .profiles(profiles)
            .addTeams(TalentCast.team("t-1", "m-0", "m-9"))
            .build()
            .figures();
    for (TalentTier tier : List.of(TalentTier.THINK_TANK, TalentTier.TALENT_BANK)) {
      assertThat(figures.people().get(tier))
          .isEqualTo(
              (int) IntStream.range(0, 6).filter(i -> isIn(profiles, i, tier, FIELDS)).count());
    }
    assertThat(figures.people().get(TalentTier.VOLUNTEERS))
        .isEqualTo(
            2
                + (int)
                    IntStream.range(1, 6)
                        .filter(i -> isIn(profiles, i, TalentTier.VOLUNTEERS, FIELDS))
                        .count());
    for (TalentField field : FIELDS) {
      assertThat(figures.fields().getOrDefault(field, 0))
          .isEqualTo(
              (int)
                  IntStream.range(0, 6)
                      .filter(
                          i ->
                              isIn(profiles, i, TalentTier.THINK_TANK, List.of(field))
                                  || isIn(profiles, i, TalentTier.TALENT_BANK, List.of(field)))
                      .count());
    }
  }

  @Property
  void theOrderOfProfilesChangesNoFigureAndWhetherThereAreProblems(
      @ForAll("profiles") List<TalentProfile> profiles, @ForAll long seed) {
    List<TalentProfile> shuffled = new ArrayList<>(profiles);
    Collections.shuffle(shuffled, new Random(seed));
    TalentPyramid one = TalentCast.pyramid().profiles(profiles).build();
    TalentPyramid other = TalentCast.pyramid().profiles(shuffled).build();
    assertThat(other.figures()).isEqualTo(one.figures());
    assertThat(other.problems().isEmpty()).isEqualTo(one.problems().isEmpty());
  }
}
