package org.kapok.incentive.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Ledgers;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.quantity.Amount;

/** The cases of scheme 24, the time bank of Nanjing, that are about who is served. */
class PublishedTimeBankTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 10);
  private static final AccountId HOURS = AccountId.of("hours");
  private static final RewardId CARE = RewardId.of("care");
  private static final MemberId ELDER = MemberId.of("elder");

  /** 24 R3: 80 and living alone; or 60 to 79, of low income, disabled and living alone. */
  private static final Eligibility KEY_ELDER =
      Eligibility.builder()
          .addAlternatives(
              Eligibility.builder().minimumAge(80).addAllNeeds("livingAlone").build(),
              Eligibility.builder()
                  .minimumAge(60)
                  .maximumAge(79)
                  .addAllNeeds("livingAlone", "lowIncome", "disabled")
                  .build())
          .build();

  private static final LedgerPolicy POLICY =
      LedgerPolicy.builder()
          .zone(ZoneId.of("Asia/Shanghai"))
          .addAccounts(
              AccountPolicy.builder().account(HOURS).redemption(RedemptionPolicy.FREE).build())
          .build();

  private static RewardCatalogue catalogue(int hours) {
    return RewardCatalogue.builder()
        .provider(OrganizationId.of("nanjing"))
        .zone(POLICY.zone())
        .addRewards(
            Reward.builder()
                .id(CARE)
                .kind(RewardKind.SERVICE)
                .account(HOURS)
                .price(Amount.of(hours))
                .eligibility(Eligibility.builder().minimumAge(60).build())
                .build())
        .build();
  }

  private static Claimant claimant(int age, Set<String> needs) {
    return Claimant.builder().holder(ELDER).birthDate(DAY.minusYears(age)).needs(needs).build();
  }

  private static Ledgers stored(int hours) {
    LedgerKey key = new LedgerKey(ELDER, HOURS);
    Command opening =
        new Command.Adjust(RequestKey.of("open"), DAY, key, Amount.of(hours), "bank", "opening");
    return Ledgers.EMPTY.append((Outcome.Accepted) POLICY.decide(opening, Ledgers.EMPTY));
  }

  private static ClaimOutcome claim(int hours, Claimant by, Ledgers ledgers) {
    Claim claim = Claim.of(RequestKey.of("care"), DAY, CARE, by);
    return catalogue(hours).claim(claim, POLICY, ledgers);
  }

  /** 24-C; the ledgers are as they were, since a refusal has nothing to append. */
  @ParameterizedTest
  @CsvSource({"58, false", "59, false", "60, true"})
  void case24cHoursAreUsedFromSixtyOn(int age, boolean granted) {
    ClaimOutcome outcome = claim(10, claimant(age, Set.of()), stored(200));
    assertThat(outcome instanceof ClaimOutcome.Granted).isEqualTo(granted);
    if (!granted) {
      assertThat(outcome)
          .isEqualTo(
              new ClaimOutcome.NotGranted(
                  new ClaimRefusal.NotEligible(List.of(Eligibility.Lack.AGE))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "24-F, 79, livingAlone lowIncome disabled, 0, true, true",
    "24-G, 79, livingAlone disabled, 0, false, false",
    "24-H, 82, livingAlone, 0, true, true",
    "24-I, 61, none, 12, true, false"
  })
  void cases24fTo24iWhoIsServedAndWhoIsKey(
      String id, int age, String needs, int stored, boolean served, boolean key) {
    Claimant elder = claimant(age, Set.of(needs.split(" ")));
    Ledgers ledgers = stored == 0 ? Ledgers.EMPTY : stored(stored);
    boolean isKey = KEY_ELDER.lacks(elder, DAY, LeapDay.FEBRUARY_28).isEmpty();
    boolean hasHours = claim(1, elder, ledgers) instanceof ClaimOutcome.Granted;
    assertThat(isKey).as(id).isEqualTo(key);
    assertThat(isKey || hasHours).as(id).isEqualTo(served);
  }

  @ParameterizedTest
  @CsvSource({"79, NEED", "59, AGE"})
  void ofAlternativesTheClosestSaysWhatIsLacking(int age, Eligibility.Lack lack) {
    Set<String> needs =
        age < 60 ? Set.of("livingAlone", "lowIncome", "disabled") : Set.of("lowIncome");
    assertThat(KEY_ELDER.lacks(claimant(age, needs), DAY, LeapDay.FEBRUARY_28))
        .containsExactly(lack);
  }
}
