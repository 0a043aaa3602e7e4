package org.kapok.incentive.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Quota;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.honour.RankingKey;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Action;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Ledgers;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

class RewardCatalogueTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 10);
  private static final AccountId POINTS = AccountId.of("points");
  private static final RewardId TEA = RewardId.of("tea");
  private static final RewardId CARE = RewardId.of("care");
  private static final RewardId COURSE = RewardId.of("course");
  private static final HonourId STAR = HonourId.of("star");
  private static final Claimant ONE = claimant("m-1", 1960);
  private static final Claimant TWO = claimant("m-2", 1950);
  private static final Quota QUOTA =
      Quota.builder().places(1).addKeys(RankingKey.descending("points")).build();

  private final LedgerPolicy policy =
      LedgerPolicy.builder()
          .zone(SHANGHAI)
          .addAccounts(
              AccountPolicy.builder().account(POINTS).redemption(RedemptionPolicy.FREE).build())
          .build();
  private final RewardCatalogue catalogue =
      RewardCatalogue.builder()
          .provider(OrganizationId.of("bureau"))
          .zone(SHANGHAI)
          .addRewards(
              reward(TEA, RewardKind.GOODS, 30)
                  .stocked(true)
                  .addLimits(new ClaimLimit(Window.YEAR, 2))
                  .build(),
              reward(CARE, RewardKind.SERVICE, 10)
                  .eligibility(
                      Eligibility.builder()
                          .minimumAge(75)
                          .putLevels(STAR, Set.of(LevelId.of("three")))
                          .addNeeds("livingAlone")
                          .build())
                  .build(),
              reward(COURSE, RewardKind.STUDY_PLACE, 10).quota(QUOTA).build())
          .build();
  private Ledgers ledgers = Ledgers.EMPTY;

  private static Reward.Builder reward(RewardId id, RewardKind kind, int price) {
    return Reward.builder().id(id).kind(kind).account(POINTS).price(Amount.of(price));
  }

  private static Claimant claimant(String id, int born) {
    return Claimant.builder().holder(MemberId.of(id)).birthDate(LocalDate.of(born, 5, 10)).build();
  }

  private static RequestKey key(String text) {
    return RequestKey.of(text);
  }

  private static Claim claim(String request, RewardId reward, Claimant by) {
    return Claim.of(key(request), DAY, reward, by);
  }

  @BeforeEach
  void everybodyHasAHundredAndThereIsTeaForTwo() {
    for (Claimant each : List.of(ONE, TWO)) {
      append(policy.decide(adjust(new LedgerKey(each.holder(), POINTS), 100), ledgers));
    }
    append(catalogue.stockPolicy().decide(adjust(catalogue.stock(TEA), 2), ledgers));
  }

  private static Command adjust(LedgerKey ledger, int amount) {
    return new Command.Adjust(
        key("open " + ledger), DAY, ledger, Amount.of(amount), "clerk", "opening");
  }

  private void append(Outcome outcome) {
    ledgers = ledgers.append((Outcome.Accepted) outcome);
  }

  private void grant(ClaimOutcome outcome) {
    assertThat(outcome).isInstanceOf(ClaimOutcome.Granted.class);
    append(((ClaimOutcome.Granted) outcome).outcome());
  }

  private static void refuse(ClaimOutcome outcome, ClaimRefusal reason) {
    assertThat(outcome).isEqualTo(new ClaimOutcome.NotGranted(reason));
  }

  private int points(Claimant who) {
    LedgerKey key = new LedgerKey(who.holder(), POINTS);
    return (int) ledgers.apply(key).balance(DAY).active().unscaledAt(0);
  }

  @Test
  void theLastItemIsSoldOnce() {
    grant(catalogue.claim(claim("a", TEA, ONE), policy, ledgers));
    Ledgers before = ledgers;
    ClaimOutcome first = catalogue.claim(claim("b", TEA, ONE), policy, before);
    ClaimOutcome second = catalogue.claim(claim("c", TEA, TWO), policy, before);
    grant(first);
    Outcome late = ((ClaimOutcome.Granted) second).outcome();
    assertThat(late).isInstanceOf(Outcome.Accepted.class);
    assertThat(((Outcome.Accepted) late).expected())
        .as("the stock is one of the ledgers that must not have changed")
        .anyMatch(each -> each.ledger().equals(catalogue.stock(TEA)) && each.version() == 2);
    refuse(catalogue.claim(claim("c", TEA, TWO), policy, ledgers), new ClaimRefusal.SoldOut(TEA));
    assertThat(points(ONE)).isEqualTo(40);
    assertThat(points(TWO)).isEqualTo(100);
  }

  @Test
  void aClaimThatArrivesTwiceActsOnce() {
    grant(catalogue.claim(claim("a", TEA, ONE), policy, ledgers));
    ClaimOutcome again = catalogue.claim(claim("a", TEA, ONE), policy, ledgers);
    assertThat(((ClaimOutcome.Granted) again).outcome()).isInstanceOf(Outcome.Repeated.class);
  }

  @Test
  void whatIsCancelledOrGivenBackIsInStockAgainAndUsesUpNoLimit() {
    Claim reserved = claim("a", TEA, ONE);
    grant(catalogue.reserve(reserved, policy, ledgers));
    assertThat(catalogue.left(TEA, DAY, ledgers)).isEqualTo(Amount.ONE);
    grant(catalogue.cancel(key("b"), DAY, reserved, policy, ledgers));
    Claim taken = claim("c", TEA, ONE);
    grant(catalogue.reserve(taken, policy, ledgers));
    grant(catalogue.confirm(key("d"), DAY, taken, policy, ledgers));
    grant(catalogue.giveBack(key("e"), DAY, taken, policy, ledgers));
    assertThat(catalogue.left(TEA, DAY, ledgers)).isEqualTo(Amount.of(2));
    assertThat(points(ONE)).isEqualTo(100);
    grant(catalogue.claim(claim("f", TEA, ONE), policy, ledgers));
    grant(catalogue.claim(claim("g", TEA, ONE), policy, ledgers));
    refuse(
        catalogue.claim(claim("h", TEA, ONE), policy, ledgers),
        new ClaimRefusal.LimitReached(Window.YEAR, 2));
  }

  @Test
  void whatWasReservedIsNotConfirmedAsAnotherReward() {
    grant(catalogue.reserve(claim("a", TEA, ONE), policy, ledgers));
    refuse(
        catalogue.confirm(key("b"), DAY, claim("a", CARE, ONE), policy, ledgers),
        new ClaimRefusal.ByLedger(new RefusalReason.UnknownRequest(key("a"))));
    assertThat(catalogue.left(TEA, DAY, ledgers)).isEqualTo(Amount.ONE);
  }

  @Test
  void aRequestKeyThatAnotherHolderUsedIsRefused() {
    grant(catalogue.claim(claim("a", TEA, ONE), policy, ledgers));
    refuse(
        catalogue.claim(claim("a", TEA, TWO), policy, ledgers),
        new ClaimRefusal.ByLedger(new RefusalReason.KeyReused(key("a"), Action.REDEEM)));
  }

  @Test
  void priceAndItemAreReservedForEquallyLong() {
    LedgerPolicy week =
        LedgerPolicy.builder()
            .zone(SHANGHAI)
            .addAccounts(
                AccountPolicy.builder()
                    .account(POINTS)
                    .redemption(RedemptionPolicy.builder().reservedFor(Period.ofDays(7)).build())
                    .build())
            .build();
    grant(catalogue.reserve(claim("a", TEA, ONE), week, ledgers));
    for (int days : new int[] {0, 6, 7}) {
      LocalDate on = DAY.plusDays(days);
      Amount reserved = ledgers.apply(new LedgerKey(ONE.holder(), POINTS)).balance(on).reserved();
      assertThat(reserved).isEqualTo(Amount.of(days < 7 ? 30 : 0));
      assertThat(catalogue.left(TEA, on, ledgers)).isEqualTo(Amount.of(days < 7 ? 1 : 2));
    }
  }

  @Test
  void aServiceIsForThoseOfAgeLevelAndNeed() {
    refuse(
        catalogue.claim(claim("a", CARE, ONE), policy, ledgers),
        new ClaimRefusal.NotEligible(
            List.of(Eligibility.Lack.AGE, Eligibility.Lack.LEVEL, Eligibility.Lack.NEED)));
    Claimant entitled =
        Claimant.builder()
            .from(TWO)
            .putLevels(STAR, LevelId.of("three"))
            .addNeeds("livingAlone")
            .build();
    grant(catalogue.claim(claim("b", CARE, entitled), policy, ledgers));
    assertThat(points(TWO)).isEqualTo(90);
  }

  @Test
  void scarcePlacesGoToTheBestByTheStatedKeys() {
    QuotaOutcome places = QUOTA.among(List.of(candidate(ONE, 5), candidate(TWO, 7)));
    refuse(
        catalogue.claim(
            new Claim(key("a"), DAY, COURSE, ONE, Optional.of(places)), policy, ledgers),
        new ClaimRefusal.NoPlace());
    refuse(catalogue.claim(claim("b", COURSE, TWO), policy, ledgers), new ClaimRefusal.NoPlace());
    grant(
        catalogue.claim(
            new Claim(key("c"), DAY, COURSE, TWO, Optional.of(places)), policy, ledgers));
  }

  private static Candidate candidate(Claimant who, int points) {
    return Candidate.builder()
        .subject(who.holder())
        .putAmounts("points", Amount.of(points))
        .build();
  }

  @Test
  void theReasonOfTheLedgerIsGiven() {
    for (String request : List.of("a", "b")) {
      grant(catalogue.claim(Claim.of(key(request), DAY, TEA, ONE), policy, ledgers));
    }
    LedgerKey key = new LedgerKey(ONE.holder(), POINTS);
    append(policy.decide(Command.Redeem.of(key("rest"), DAY, key, Amount.of(39)), ledgers));
    refuse(
        catalogue.claim(claim("c", RewardId.of("none"), ONE), policy, ledgers),
        new ClaimRefusal.UnknownReward(RewardId.of("none")));
    QuotaOutcome places = QUOTA.among(List.of(candidate(ONE, 5)));
    refuse(
        catalogue.claim(
            new Claim(key("d"), DAY, COURSE, ONE, Optional.of(places)), policy, ledgers),
        new ClaimRefusal.ByLedger(new RefusalReason.NotEnough(Amount.ONE, Amount.of(10))));
  }
}
