package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.id.MemberId;
import org.kapok.quantity.Ratio;

class VolunteerTeamTest {
  private static final AnniversaryRule RULE = AnniversaryRule.FEBRUARY_28;

  private static Member aged(String id, int age) {
    return Member.builder()
        .id(MemberId.of(id))
        .registered(Cast.TODAY)
        .birthDate(Cast.TODAY.minusYears(age))
        .build();
  }

  @Example
  void theMeanAgeIsExactAndWhoIsUnknownIsCountedApart() {
    Map<MemberId, Member> members = new TreeMap<>();
    for (Member each : new Member[] {aged("m-1", 67), aged("m-2", 68), aged("m-3", 68)}) {
      members.put(each.id(), each);
    }
    AgeFigures ages =
        TalentCast.team("t-1", "m-1", "m-2", "m-3", "m-4").ages(members, Cast.TODAY, RULE);
    assertThat(ages).isEqualTo(new AgeFigures(203, 3, 1));
    assertThat(ages.mean()).contains(Ratio.of(203, 3));
    assertThat(AgeFigures.NONE.mean()).isEmpty();
  }

  /** J5: 400 people in 20 teams with a mean age of 68. */
  @Example
  void twentyTeamsTogetherHaveTheMeanOfAllTheirPeople() {
    TalentRegister.Builder register = TalentRegister.builder();
    TalentPyramid.Builder pyramid = TalentCast.pyramid();
    for (int team = 0; team < 20; team++) {
      String[] ids = new String[20];
      for (int i = 0; i < 20; i++) {
        ids[i] = "m-" + (team * 20 + i);
        register.addMembers(aged(ids[i], 58 + i + (i < 10 ? 0 : 1)));
      }
      pyramid.addTeams(TalentCast.team("t-" + team, ids));
    }
    Map<?, AgeFigures> ages = register.pyramid(pyramid.build()).build().teamAges(Cast.TODAY, RULE);
    assertThat(ages).hasSize(20);
    AgeFigures all = ages.values().stream().reduce(AgeFigures.NONE, AgeFigures::plus);
    assertThat(all.known()).isEqualTo(400);
    assertThat(all.mean()).contains(Ratio.of(68));
  }

  @Property
  void splittingAGroupDoesNotChangeItsMean(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 110) Integer> ages,
      @ForAll @IntRange(max = 30) int split) {
    Map<MemberId, Member> members = new TreeMap<>();
    for (int i = 0; i < ages.size(); i++) {
      Member each = aged("m-" + i, ages.get(i));
      members.put(each.id(), each);
    }
    int cut = Math.min(split, ages.size());
    AgeFigures whole = team(0, ages.size()).ages(members, Cast.TODAY, RULE);
    AgeFigures parts =
        team(0, cut)
            .ages(members, Cast.TODAY, RULE)
            .plus(team(cut, ages.size()).ages(members, Cast.TODAY, RULE));
    assertThat(parts).isEqualTo(whole);
    assertThat(whole.mean().orElseThrow().times(Ratio.of(whole.known())))
        .isEqualTo(Ratio.of(whole.sumOfYears()));
  }

  private static VolunteerTeam team(int from, int until) {
    return TalentCast.team(
        "t", IntStream.range(from, until).mapToObj(each -> "m-" + each).toArray(String[]::new));
  }

  @Example
  void whoLeavesIsFormerAndLeadsNoMore() {
    VolunteerTeam team =
        VolunteerTeam.builder()
            .from(TalentCast.team("t-1", "m-1", "m-2"))
            .leader(MemberId.of("m-1"))
            .build();
    VolunteerTeam left = team.without(MemberId.of("m-1"));
    assertThat(left.members()).containsExactly(MemberId.of("m-2"));
    assertThat(left.former()).containsExactly(MemberId.of("m-1"));
    assertThat(left.leader()).isEmpty();
    assertThat(left.everServed()).isEqualTo(team.everServed()).isEqualTo(2);
    assertThat(left.without(MemberId.of("m-1"))).isEqualTo(left);
    assertThat(team.without(MemberId.of("m-2")).leader()).contains(MemberId.of("m-1"));
  }

  @Example
  void aLeaderIsAMemberAndNobodyIsMemberAndFormer() {
    assertThatThrownBy(
            () ->
                VolunteerTeam.builder()
                    .from(TalentCast.team("t-1", "m-1"))
                    .leader(MemberId.of("m-9"))
                    .addFormer(MemberId.of("m-1"))
                    .build())
        .hasMessageContaining("volunteer team t-1")
        .hasMessageContaining("m-9")
        .hasMessageContaining("m-1 is a member and a former member");
    assertThatThrownBy(() -> new AgeFigures(1, 0, 0)).hasMessageContaining("1 years of 0 known");
  }
}
