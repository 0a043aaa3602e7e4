package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.incentive.honour.AwardCaseTest.JUNE;
import static org.kapok.incentive.honour.AwardCaseTest.POLICY;
import static org.kapok.incentive.honour.AwardCaseTest.after;
import static org.kapok.incentive.honour.AwardCaseTest.june;
import static org.kapok.incentive.honour.AwardCaseTest.objected;
import static org.kapok.incentive.honour.AwardCaseTest.proposed;
import static org.kapok.incentive.honour.AwardCaseTest.publicised;
import static org.kapok.incentive.honour.AwardCaseTest.reason;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kapok.quantity.DateSpan;

/** The limits of a policy, in days and working days, and the sentences of refusals. */
class AwardPolicyTest {

  @Test
  void fiveWorkingDaysOfPublicationSkipTheWeekend() {
    AwardState.Publicised state = (AwardState.Publicised) publicised().state();
    assertThat(state.period()).isEqualTo(DateSpan.of(june(4), june(11)));
    assertThat(state.objections()).isEmpty();
    AwardPolicy sevenDays = AwardPolicy.builder().publication(TimeLimit.calendarDays(7)).build();
    AwardCase other = after(proposed(), proposed().publicise(JUNE, JUNE, sevenDays));
    assertThat(((AwardState.Publicised) other.state()).period())
        .isEqualTo(DateSpan.of(JUNE, june(9)));
  }

  @Test
  void whereNoCalendarReachesNothingIsGuessed() {
    assertThat(reason(proposed().publicise(june(27), june(27), POLICY)))
        .isEqualTo(new AwardRefusal.DaysUnknown(june(27)));
    assertThatThrownBy(() -> AwardPolicy.builder().answerWithin(TimeLimit.workingDays(3)).build())
        .hasMessage("workingDays must say which days are working days, since a limit counts them");
    assertThatThrownBy(() -> TimeLimit.calendarDays(0))
        .hasMessage("days must be from 1 to 1000, was 0");
  }

  @Test
  void dutiesHaveTheDatesOfThePolicy() {
    assertThat(proposed().duties(POLICY))
        .containsExactly(duty(AwardDuty.What.PUBLICISE, null, june(13)));
    assertThat(objected().duties(POLICY))
        .containsExactly(
            duty(AwardDuty.What.ANSWER, 1, june(11)),
            duty(AwardDuty.What.DECIDE, null, LocalDate.of(2025, 7, 11)));
    AwardDuty answer = duty(AwardDuty.What.ANSWER, 1, june(11));
    assertThat(answer.isOverdue(june(9))).isFalse();
    assertThat(answer.isOverdue(june(10))).isTrue();
    AwardPolicy soon = AwardPolicy.builder().decideWithin(TimeLimit.calendarDays(3)).build();
    assertThat(proposed().duties(soon)).containsExactly(duty(AwardDuty.What.DECIDE, null, june(6)));
    assertThat(after(proposed(), proposed().refuse(JUNE, "不符合条件")).duties(POLICY)).isEmpty();
  }

  private static AwardDuty duty(
      AwardDuty.What what, @Nullable Integer objection, LocalDate before) {
    return new AwardDuty(what, Optional.ofNullable(objection), Optional.of(before));
  }

  @Test
  void everyRefusalSpeaksBothLanguages() {
    List<AwardRefusal> refusals =
        List.of(
            new AwardRefusal.WrongStep("granted", "withdrawn"),
            new AwardRefusal.BeforeLastStep(JUNE),
            new AwardRefusal.NotPublicised(),
            new AwardRefusal.NoPublication(),
            new AwardRefusal.DaysUnknown(JUNE),
            new AwardRefusal.PublicationRuns(june(11)),
            new AwardRefusal.OutsidePublication(DateSpan.of(june(4), june(11))),
            new AwardRefusal.Anonymous(),
            new AwardRefusal.NoOpenObjection(2),
            new AwardRefusal.ObjectionsOpen(List.of(1)),
            new AwardRefusal.ObjectionsUpheld(List.of(1)),
            new AwardRefusal.BeyondQuota(Optional.empty()));
    assertThat(refusals)
        .hasSameSizeAs(AwardRefusal.class.getPermittedSubclasses())
        .extracting(each -> each.message().in("zh"))
        .contains(
            "事项处于“撤回”状态，不能办理“授予”",
            "公示期至2025-06-10结束，尚未届满",
            "异议不在公示期（2025-06-04至2025-06-10）内",
            "不在名额之内：不是候选对象");
    assertThat(refusals)
        .extracting(each -> each.message().in("en"))
        .contains("what is withdrawn cannot be granted", "these objections are open: [1]")
        .doesNotHaveDuplicates();
  }
}
