package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kapok.id.AwardId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.incentive.honour.AwardDecision.Accepted;
import org.kapok.incentive.honour.AwardDecision.Refused;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;

/** An award takes the steps that offices use, one after another, and no other. */
class AwardCaseTest {
  private static final SubjectId OFFICE = OrganizationId.of("o-1");
  private static final SubjectId TEAM = TeamId.of("t-1");
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);

  /** The working days of June 2025; 2 June is a holiday, 1, 7, 8 and so on are weekends. */
  private static final DayCalendar WORKING_DAYS =
      new DayCalendar(
          DateSpan.of(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 1)),
          List.of(days(3, 7), days(9, 14), days(16, 21), days(23, 28), days(30, 31)));

  private static final AwardPolicy POLICY =
      AwardPolicy.builder()
          .publication(TimeLimit.workingDays(5))
          .publiciseWithin(TimeLimit.calendarDays(10))
          .answerWithin(TimeLimit.workingDays(3))
          .decideWithin(TimeLimit.calendarDays(30))
          .workingDays(WORKING_DAYS)
          .build();

  private static DateSpan days(int from, int until) {
    return DateSpan.of(june(from), LocalDate.of(2025, 6, 1).plusDays(until - 1));
  }

  private static LocalDate june(int day) {
    return LocalDate.of(2025, 6, day);
  }

  private static AwardProposal proposal() {
    return AwardProposal.builder()
        .subject(TEAM)
        .by(OFFICE)
        .kind(AwardKind.COMMENDATION)
        .ground("全年服务满1000小时")
        .build();
  }

  private static AwardCase proposed() {
    return AwardCase.propose(AwardId.of("2025-17"), JUNE, proposal());
  }

  private static AwardCase after(AwardCase award, AwardDecision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return award.append((Accepted) decision);
  }

  private static AwardCase publicised() {
    return after(proposed(), proposed().publicise(JUNE, june(4), POLICY));
  }

  private static AwardCase objected() {
    AwardCase award = publicised();
    return after(award, award.object(june(5), Optional.of(MemberId.of("m-9")), "时长有误", POLICY));
  }

  private static AwardRefusal reason(AwardDecision decision) {
    assertThat(decision).isInstanceOf(Refused.class);
    return ((Refused) decision).reason();
  }

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
  void itIsGrantedWhenThePublicationIsOver() {
    AwardCase award = publicised();
    assertThat(reason(award.grant(june(10), "穗老〔2025〕3号", POLICY)))
        .isEqualTo(new AwardRefusal.PublicationRuns(june(11)));
    AwardCase granted = after(award, award.grant(june(11), "穗老〔2025〕3号", POLICY));
    assertThat(granted.state()).isEqualTo(new AwardState.Granted(june(11), "穗老〔2025〕3号"));
    assertThat(granted.proposal()).isEqualTo(proposal());
  }

  @Test
  void withoutPublicationItIsNotGrantedUnlessThePolicySaysSo() {
    assertThat(reason(proposed().grant(june(11), "3", POLICY)))
        .isEqualTo(new AwardRefusal.NotPublicised());
    AwardPolicy none = AwardPolicy.builder().build();
    assertThat(after(proposed(), proposed().grant(JUNE, "3", none)).state())
        .isEqualTo(new AwardState.Granted(JUNE, "3"));
    assertThat(reason(proposed().publicise(JUNE, JUNE, none)))
        .isEqualTo(new AwardRefusal.NoPublication());
  }

  @Test
  void anOpenObjectionHoldsItUpAndAnUpheldOneStopsIt() {
    AwardCase award = objected();
    assertThat(reason(award.grant(june(11), "3", POLICY)))
        .isEqualTo(new AwardRefusal.ObjectionsOpen(List.of(1)));
    assertThat(reason(award.publicise(june(11), june(12), POLICY)))
        .isEqualTo(new AwardRefusal.ObjectionsOpen(List.of(1)));
    AwardCase rejected = after(award, award.reject(june(6), 1, "核实无误"));
    assertThat(after(rejected, rejected.grant(june(11), "3", POLICY)).state())
        .isInstanceOf(AwardState.Granted.class);
    AwardCase upheld = after(award, award.uphold(june(6), 1, "重复计时"));
    assertThat(reason(upheld.grant(june(11), "3", POLICY)))
        .isEqualTo(new AwardRefusal.ObjectionsUpheld(List.of(1)));
    assertThat(reason(upheld.reject(june(6), 1, "改判")))
        .isEqualTo(new AwardRefusal.NoOpenObjection(1));
    assertThat(after(upheld, upheld.refuse(june(9), "异议成立")).state())
        .isEqualTo(new AwardState.NotGranted(june(9), "异议成立"));
  }

  @Test
  void onceMendedItIsPublicisedAgainAndObjectionsAreNumberedOn() {
    AwardCase upheld = after(objected(), objected().uphold(june(6), 1, "重复计时"));
    AwardCase again = after(upheld, upheld.publicise(june(10), june(12), POLICY));
    AwardCase second = after(again, again.object(june(12), Optional.of(OFFICE), "又一处", POLICY));
    AwardState.Publicised state = (AwardState.Publicised) second.state();
    assertThat(state.period()).isEqualTo(DateSpan.of(june(12), june(19)));
    assertThat(state.earlier()).extracting(Objection::number).containsExactly(1);
    assertThat(state.objections(Objection.Answer.OPEN)).containsExactly(2);
    AwardCase rejected = after(second, second.reject(june(13), 2, "核实无误"));
    assertThat(after(rejected, rejected.grant(june(19), "3", POLICY)).state())
        .isInstanceOf(AwardState.Granted.class);
  }

  @Test
  void objectionsAreTakenDuringThePublicationAndByName() {
    AwardCase award = publicised();
    DateSpan period = DateSpan.of(june(4), june(11));
    assertThat(reason(award.object(june(3), Optional.of(OFFICE), "早", POLICY)))
        .isEqualTo(new AwardRefusal.OutsidePublication(period));
    assertThat(reason(award.object(june(11), Optional.of(OFFICE), "晚", POLICY)))
        .isEqualTo(new AwardRefusal.OutsidePublication(period));
    assertThat(reason(award.object(june(4), Optional.empty(), "匿名", POLICY)))
        .isEqualTo(new AwardRefusal.Anonymous());
    AwardPolicy open = AwardPolicy.builder().from(POLICY).anonymousObjections(true).build();
    assertThat(award.object(june(4), Optional.empty(), "匿名", open)).isInstanceOf(Accepted.class);
  }

  @Test
  void whatIsOverTakesNoStep() {
    AwardCase withdrawn = after(publicised(), publicised().withdraw(june(5), OFFICE, "本人放弃"));
    assertThat(withdrawn.state()).isEqualTo(new AwardState.Withdrawn(june(5), OFFICE, "本人放弃"));
    assertThat(reason(withdrawn.grant(june(11), "3", POLICY)))
        .isEqualTo(new AwardRefusal.WrongStep("granted", "withdrawn"));
    assertThat(reason(proposed().revoke(JUNE, "4", "弄虚作假")))
        .isEqualTo(new AwardRefusal.WrongStep("revoked", "proposed"));
    assertThat(reason(proposed().uphold(JUNE, 1, "有误")))
        .isEqualTo(new AwardRefusal.WrongStep("objectionUpheld", "proposed"));
    AwardCase granted = after(publicised(), publicised().grant(june(11), "3", POLICY));
    assertThat(reason(granted.refuse(june(12), "迟")))
        .isEqualTo(new AwardRefusal.WrongStep("notGranted", "granted"));
  }

  @Test
  void datesNeverGoBack() {
    assertThat(reason(objected().withdraw(june(4), OFFICE, "早")))
        .isEqualTo(new AwardRefusal.BeforeLastStep(june(5)));
    assertThatThrownBy(() -> proposed().publicise(june(5), june(4), POLICY))
        .hasMessage(
            "period must have an end and not begin before 2025-06-05, was 2025-06-04/2025-06-11");
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
  void theQuotaBindsTheGrant() {
    Quota one = Quota.builder().places(1).addKeys(RankingKey.descending("hours")).build();
    Candidate.Builder team = Candidate.builder().subject(TEAM).putAmounts("hours", Amount.of(900));
    Candidate better =
        Candidate.builder().subject(OFFICE).putAmounts("hours", Amount.of(950)).build();
    QuotaOutcome without = one.among(List.of(team.build(), better));
    AwardCase award = publicised();
    assertThat(reason(award.grant(june(11), "3", POLICY, without)))
        .isEqualTo(new AwardRefusal.BeyondQuota(without.of(TEAM)));
    assertThat(reason(award.grant(june(11), "3", POLICY, one.among(List.of(better)))))
        .isEqualTo(new AwardRefusal.BeyondQuota(Optional.empty()));
    QuotaOutcome with = one.among(List.of(team.build()));
    assertThat(reason(award.grant(june(10), "3", POLICY, with)))
        .isEqualTo(new AwardRefusal.PublicationRuns(june(11)));
    assertThat(award.grant(june(11), "3", POLICY, with)).isInstanceOf(Accepted.class);
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
    AwardPolicy short3 = AwardPolicy.builder().decideWithin(TimeLimit.calendarDays(3)).build();
    assertThat(proposed().duties(short3))
        .containsExactly(duty(AwardDuty.What.DECIDE, null, june(6)));
    assertThat(after(proposed(), proposed().refuse(JUNE, "不符合条件")).duties(POLICY)).isEmpty();
  }

  private static AwardDuty duty(
      AwardDuty.What what, @Nullable Integer objection, LocalDate before) {
    return new AwardDuty(what, Optional.ofNullable(objection), Optional.of(before));
  }

  @Test
  void whatIsHeldIsADatedFlag() {
    Dated.Entry ever = new Dated.Entry(LocalDate.MIN, AttributeValue.of(false));
    assertThat(publicised().held().entries()).containsExactly(ever);
    AwardCase granted = after(publicised(), publicised().grant(june(11), "3", POLICY));
    Dated.Entry on = new Dated.Entry(june(11), AttributeValue.of(true));
    assertThat(granted.held().entries()).containsExactly(ever, on);
    AwardCase revoked = after(granted, granted.revoke(june(20), "4", "弄虚作假"));
    assertThat(revoked.state()).isEqualTo(new AwardState.Revoked(june(11), june(20), "4", "弄虚作假"));
    assertThat(revoked.held().entries())
        .containsExactly(ever, on, new Dated.Entry(june(20), AttributeValue.of(false)));
    AwardCase atOnce = after(granted, granted.revoke(june(11), "4", "弄虚作假"));
    assertThat(atOnce.held().on(june(11))).contains(AttributeValue.of(false));
  }

  @Test
  void aRaceIsRefusedAndNotLost() {
    AwardCase award = publicised();
    Accepted late = (Accepted) award.withdraw(june(5), OFFICE, "本人放弃");
    assertThatThrownBy(() -> objected().append(late))
        .hasMessage("award 2025-17 has 3 events, the command was accepted at 2; give it anew");
  }

  @Test
  void whatCannotHaveHappenedIsNoCase() {
    assertThatThrownBy(() -> AwardCase.builder().id(AwardId.of("a")).build())
        .hasMessage("the first event must be the proposal (award a)");
    assertThatThrownBy(
            () ->
                AwardCase.builder()
                    .from(publicised())
                    .addEvents(new AwardEvent.Granted(june(5), "3"))
                    .build())
        .hasMessage(
            "event 2 of award 2025-17 cannot have happened: the publication runs until"
                + " 2025-06-11, that date excluded");
    assertThatThrownBy(
            () ->
                AwardProposal.builder()
                    .from(proposal())
                    .level(LevelId.of("three"))
                    .ground(" ")
                    .build())
        .isInstanceOf(RefusedException.class)
        .satisfies(
            thrown ->
                assertThat(((RefusedException) thrown).problems())
                    .extracting(Problem::place)
                    .containsExactly("/level", "/ground"));
    assertThat(
            AwardProposal.builder()
                .from(proposal())
                .scheme(SchemeId.of("stars"))
                .honour(HonourId.of("stars"))
                .level(LevelId.of("three"))
                .build()
                .level())
        .contains(LevelId.of("three"));
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
            "不在名额之内（非候选对象）");
    assertThat(refusals)
        .extracting(each -> each.message().in("en"))
        .contains("what is withdrawn cannot be granted", "these objections are open: [1]")
        .doesNotHaveDuplicates();
  }
}
