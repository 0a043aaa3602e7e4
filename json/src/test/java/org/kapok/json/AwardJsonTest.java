package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.json.RoundTripProperties.roundTrips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.AwardProposal;
import org.kapok.incentive.honour.AwardRefusal;
import org.kapok.incentive.honour.AwardState;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Quota;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.honour.RankingKey;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Awards, their policies and quotas: what is read is what is written. */
class AwardJsonTest {
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);

  private final AwardCase award = KapokJson.read(Golden.text("award-case"), AwardCase.class);
  private final AwardPolicy policy = KapokJson.read(Golden.text("award-policy"), AwardPolicy.class);

  private static Candidate candidate(String id, long hours, String group) {
    return Candidate.builder()
        .subject(MemberId.of(id))
        .group(group)
        .putAmounts("hours", Amount.of(hours))
        .putDates("joined", LocalDate.of(1971, 7, 1))
        .build();
  }

  private static QuotaOutcome outcome() {
    return Quota.builder()
        .places(2)
        .mostPerGroup(1)
        .reserves(1)
        .addKeys(RankingKey.descending("hours"), RankingKey.ascending("joined"))
        .build()
        .among(
            List.of(
                candidate("m-1", 120, "east"),
                candidate("m-2", 110, "east"),
                candidate("m-3", 90, "west"),
                candidate("m-4", 90, "south"),
                candidate("m-5", 80, "south"),
                Candidate.builder().subject(MemberId.of("m-6")).build()));
  }

  @Test
  void theGoldenFilesAreWrittenAsTheyAreRead() {
    assertThat(KapokJson.writePretty(award) + "\n").isEqualTo(Golden.text("award-case"));
    assertThat(KapokJson.writePretty(policy) + "\n").isEqualTo(Golden.text("award-policy"));
    roundTrips(award, AwardCase.class);
    roundTrips(policy, AwardPolicy.class);
  }

  @Test
  void theGoldenCaseUsesEveryEventThatOneCaseCanHave() {
    assertThat(award.state()).isInstanceOf(AwardState.Revoked.class);
    assertThat(award.events())
        .extracting(event -> event.getClass().getSimpleName())
        .contains(
            "Proposed",
            "Publicised",
            "Objected",
            "ObjectionUpheld",
            "ObjectionRejected",
            "Granted",
            "Revoked");
    roundTrips(new AwardEvent.NotGranted(JUNE, "不符合条件"), AwardEvent.class);
    roundTrips(new AwardEvent.Withdrawn(JUNE, OrganizationId.of("o-1"), "本人放弃"), AwardEvent.class);
  }

  @Test
  void theGoldenOutcomeIsWhatTheQuotaGives() {
    assertThat(KapokJson.writePretty(outcome()) + "\n").isEqualTo(Golden.text("quota-outcome"));
    QuotaOutcome read = KapokJson.read(Golden.text("quota-outcome"), QuotaOutcome.class);
    assertThat(read).isEqualTo(outcome());
    roundTrips(read, QuotaOutcome.class);
    roundTrips(read.decide(Set.of(MemberId.of("m-3"))), QuotaOutcome.class);
    roundTrips(candidate("m-1", 120, "east"), Candidate.class);
  }

  @Test
  void decisionsAndRefusalsAreToldApartByTheirType() {
    AwardDecision refused = award.grant(JUNE.plusYears(1), "5", policy);
    assertThat(KapokJson.write(refused))
        .isEqualTo(
            "{\"type\":\"refused\",\"reason\":"
                + "{\"type\":\"wrongStep\",\"step\":\"granted\",\"state\":\"revoked\"}}");
    roundTrips(refused, AwardDecision.class);
    AwardCase other = AwardCase.propose(award.id(), JUNE, award.proposal());
    roundTrips(other.withdraw(JUNE, MemberId.of("m-1"), "放弃"), AwardDecision.class);
    Stream.of(
            new AwardRefusal.BeforeLastStep(JUNE),
            new AwardRefusal.NotPublicised(),
            new AwardRefusal.NoPublication(),
            new AwardRefusal.DaysUnknown(JUNE),
            new AwardRefusal.PublicationRuns(JUNE),
            new AwardRefusal.OutsidePublication(DateSpan.of(JUNE, JUNE.plusDays(5))),
            new AwardRefusal.Anonymous(),
            new AwardRefusal.NoOpenObjection(2),
            new AwardRefusal.ObjectionsOpen(List.of(1)),
            new AwardRefusal.ObjectionsUpheld(List.of(1, 2)),
            new AwardRefusal.BeyondQuota(outcome().of(MemberId.of("m-2"))),
            new AwardRefusal.BeyondQuota(Optional.empty()))
        .forEach(each -> roundTrips(each, AwardRefusal.class));
  }

  @Test
  void whatIsHeldIsAnAttributeOfTheFacts() {
    SubjectFacts facts =
        SubjectFacts.builder()
            .subject(award.proposal().subject())
            .putAttributes("commended", award.held())
            .build();
    assertThat(KapokJson.write(facts))
        .contains(
            "\"commended\":[{\"value\":false},{\"from\":\"2025-06-24\",\"value\":true},"
                + "{\"from\":\"2026-03-01\",\"value\":false}]");
    roundTrips(facts, SubjectFacts.class);
  }

  @Test
  void faultsHavePlaces() {
    assertThat(
            SchemeJsonTest.problems(
                Golden.text("award-case").replace("\"granted\"", "\"grantd\""), AwardCase.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).isEqualTo("/events/7/type");
              assertThat(problem.message()).endsWith("Maybe \"granted\"?");
            });
    assertThat(
            SchemeJsonTest.problems(
                Golden.text("award-case")
                    .replace("\"on\": \"2025-06-24\"", "\"on\": \"2025-06-23\""),
                AwardCase.class))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .contains("the publication runs until 2025-06-24, that date excluded"));
    assertThat(
            SchemeJsonTest.problems(
                "{\"subject\": {\"type\": \"team\", \"id\": \"t\"}, \"kind\": \"通报\", \"ground\": \"\"}",
                AwardProposal.class))
        .extracting(problem -> problem.place())
        .contains("/by", "/kind");
  }
}
