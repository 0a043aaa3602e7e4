package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.id.MemberId;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.problem.Problem;

/** Erasing a person takes away the person and no count. */
class ErasureProperties {

  @Provide
  Arbitrary<TalentRegister> registers() {
    Arbitrary<Integer> people = Arbitraries.integers().between(0, 7);
    Arbitrary<TalentProfile> profiles =
        Combinators.combine(
                people,
                Arbitraries.of(TalentTier.values()),
                Arbitraries.integers().between(0, 400),
                Arbitraries.integers().between(1, 400).optional())
            .as(
                (member, tier, day, length) -> {
                  LocalDate admitted = LocalDate.of(2024, 6, 1).plusDays(day);
                  return TalentCast.profile("m-" + member, tier, TalentField.LAW)
                      .admitted(admitted)
                      .departure(
                          length.map(
                              days -> new Departure(admitted.plusDays(days), DepartureReason.WISH)))
                      .build();
                });
    Arbitrary<Secondment> secondments =
        Combinators.combine(people, Arbitraries.of(AssessmentGrade.values()))
            .as(
                (member, grade) ->
                    TalentCast.secondment("m-" + member, "s-1")
                        .addAssessments(TalentCast.yearly(2024, grade))
                        .build());
    return Combinators.combine(
            profiles.list().ofMaxSize(12),
            people.set().ofMaxSize(5),
            secondments.list().ofMaxSize(6))
        .as(ErasureProperties::register);
  }

  private static TalentRegister register(
      List<TalentProfile> profiles, Set<Integer> team, List<Secondment> secondments) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add(
          Cast.full("m-" + i)
              .name(PersonName.of("姓名" + i))
              .phone(PhoneNumber.of("1380013800" + i))
              .build());
    }
    String[] ids = team.stream().map(each -> "m-" + each).toArray(String[]::new);
    return TalentRegister.builder()
        .members(members)
        .pyramid(
            TalentCast.pyramid().profiles(profiles).addTeams(TalentCast.team("t-1", ids)).build())
        .addBatches(
            TalentCast.batch().policy(SecondmentPolicy.FREE).secondments(secondments).build())
        .build();
  }

  @Property
  void everyCountUpToTheDayComesOutAsBefore(
      @ForAll("registers") TalentRegister register,
      @ForAll @IntRange(max = 7) int who,
      @ForAll @IntRange(max = 700) int day,
      @ForAll @IntRange(max = 700) int before) {
    LocalDate today = LocalDate.of(2024, 6, 1).plusDays(day);
    Instant at = today.atTime(10, 0).atZone(Cast.CHINA).toInstant();
    MemberId id = MemberId.of("m-" + who);
    TalentRegister after = register.erase(id, Cast.POLICY, at).register();

    LocalDate asOf = today.minusDays(1L + before);
    for (TalentTier tier : List.of(TalentTier.THINK_TANK, TalentTier.TALENT_BANK)) {
      assertThat(on(after, asOf).people(tier)).isEqualTo(on(register, asOf).people(tier));
    }
    assertThat(on(after, asOf).figures().fields()).isEqualTo(on(register, asOf).figures().fields());
    assertThat(after.pyramid().teams().get(0).everServed())
        .isEqualTo(register.pyramid().teams().get(0).everServed());
    SecondmentBatch batch = register.batches().get(0);
    assertThat(after.batches().get(0).people()).isEqualTo(batch.people());
    assertThat(after.batches().get(0).grades(AssessmentKind.YEARLY))
        .isEqualTo(batch.grades(AssessmentKind.YEARLY));
  }

  private static TalentPyramid on(TalentRegister register, LocalDate asOf) {
    return TalentPyramid.builder().from(register.pyramid()).asOf(asOf).build();
  }

  @Property
  void nobodyElseIsTouchedAndTheNumberStays(
      @ForAll("registers") TalentRegister register, @ForAll @IntRange(max = 7) int who) {
    MemberId id = MemberId.of("m-" + who);
    TalentRegister after = register.erase(id, Cast.POLICY, Cast.JUNE).register();
    assertThat(after.membersById().keySet()).isEqualTo(register.membersById().keySet());
    for (Member member : register.members()) {
      if (!member.id().equals(id)) {
        assertThat(after.export(member.id())).isEqualTo(register.export(member.id()));
      }
    }
    assertThat(register.problems())
        .as("no new ones")
        .extracting(Problem::code)
        .containsAll(after.problems().stream().map(Problem::code).toList());
    Member gone = after.member(id).orElseThrow();
    assertThat(gone.phone()).isEmpty();
    assertThat(gone.address()).isEmpty();
    assertThat(after.export(id).teams()).isEmpty();
  }
}
