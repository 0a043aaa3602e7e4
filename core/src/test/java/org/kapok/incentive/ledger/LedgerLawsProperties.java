package org.kapok.incentive.ledger;

import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Group;
import org.kapok.id.AccountId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.LedgerLaws;
import org.kapok.quantity.Amount;

/** Policies that between them have every rule of an account are held to the published laws. */
class LedgerLawsProperties {
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");
  private static final BalanceCap CAP =
      new BalanceCap(
          Amount.of(40),
          Optional.of(new BalanceCap.Overflow(Optional.of(FUND.holder()), FUND.account())));

  private static LedgerPolicy policy(AccountPolicy... accounts) {
    return LedgerPolicy.builder().zone(Bank.SHANGHAI).addAccounts(accounts).build();
  }

  @Group
  class OfPointsThatPassFromHandToHand implements LedgerLaws {
    @Override
    public LedgerPolicy policy() {
      return LedgerLawsProperties.policy(
          Bank.account(
              "points",
              points ->
                  points
                      .cap(CAP)
                      .redemption(RedemptionPolicy.builder().reservedFor(Period.ofDays(3)).build())
                      .debt(DebtPolicy.TAKE_OTHERS)
                      .expiry(new ExpiryPolicy.Rolling(Period.ofDays(50)))
                      .transfers(Transfers.WITHIN_GROUP)
                      .addDonatesTo(FUND)),
          Bank.account("donated", donated -> donated));
    }
  }

  @Group
  class OfPointsThatAreOwedAndExchanged implements LedgerLaws {
    @Override
    public LedgerPolicy policy() {
      return LedgerLawsProperties.policy(
          Bank.account(
              "points",
              points ->
                  points
                      .debt(DebtPolicy.OWE)
                      .expiry(new ExpiryPolicy.Inactivity(Period.ofDays(60)))
                      .redemption(
                          RedemptionPolicy.builder()
                              .reservedFor(Period.ofDays(10))
                              .minimumBalance(Amount.of(5))
                              .minimumLeft(Amount.of(2))
                              .multipleOf(Amount.of(2))
                              .addLimits(RedemptionLimit.times(Window.QUARTER, 2))
                              .build())
                      .addConversions(
                          new Conversion(AccountId.of("vouchers"), Amount.of(2), Amount.of(1)))),
          Bank.account("vouchers", vouchers -> vouchers),
          Bank.account("growth", growth -> growth.redemption(Bank.none())));
    }
  }

  @Group
  class OfPointsThatArePaidAfterTheYear implements LedgerLaws {
    @Override
    public LedgerPolicy policy() {
      return LedgerLawsProperties.policy(
          Bank.account(
              "points",
              points ->
                  points
                      .cap(new BalanceCap(Amount.of(30), Optional.empty()))
                      .settlement(new Settlement(Window.MONTH, Period.ofDays(20)))
                      .expiry(new ExpiryPolicy.EndOfPeriod(Window.QUARTER, 1))));
    }
  }
}
