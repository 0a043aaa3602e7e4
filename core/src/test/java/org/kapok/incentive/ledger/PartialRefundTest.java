package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapok.id.RequestKey;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;

/** Of 50 that were redeemed some are given back: 40 came of the first lot, 10 of the second. */
class PartialRefundTest {
  private final Bank bank =
      Bank.of(
          points ->
              points
                  .expiry(new ExpiryPolicy.EndOfPeriod(Window.MONTH, 2))
                  .redemption(
                      RedemptionPolicy.builder()
                          .addLimits(RedemptionLimit.amount(Window.YEAR, Amount.of(60)))
                          .build()));
  private RequestKey spent = key("none");

  @BeforeEach
  void fiftyAreSpent() {
    bank.post("04-10", line("march", "03-01", 40), line("april", "04-10", 30));
    spent = bank.redeem("05-20", 50);
  }

  private Command.Reverse part(String request, String on, int amount) {
    return Command.Reverse.part(key(request), day(on), POINTS, spent, Amount.of(amount));
  }

  private Redemption redemption() {
    return bank.ledger().redemptions(day("12-31")).iterator().next();
  }

  @Test
  void whatWasTakenLastReturnsFirstSoASmallerRedemptionStaysSpent() {
    bank.accept(part("back", "05-21", 15));
    Bank other = Bank.of(points -> points.expiry(new ExpiryPolicy.EndOfPeriod(Window.MONTH, 2)));
    other.post("04-10", line("march", "03-01", 40), line("april", "04-10", 30));
    other.redeem("05-20", 35);
    assertThat(bank.ledger().lots(day("05-21"))).isEqualTo(other.ledger().lots(day("05-21")));
    assertThat(bank.on("06-01").expired()).isEqualTo(Amount.of(5));
  }

  @Test
  void noMoreThanWasSpentIsGivenBack() {
    bank.accept(part("one", "05-21", 15));
    assertThat(bank.refusal(part("two", "05-21", 36)))
        .isEqualTo(new RefusalReason.NotEnough(Amount.of(35), Amount.of(36)));
    bank.accept(part("three", "05-22", 20));
    assertThat(redemption().left()).isEqualTo(Amount.of(15));
    assertThat(redemption().state()).isEqualTo(Redemption.State.SPENT);
    bank.reverse("05-23", spent);
    assertThat(bank.on("05-23").spent()).isEqualTo(Amount.ZERO);
    assertThat(redemption().state()).isEqualTo(Redemption.State.REFUNDED);
    assertThat(bank.refusal(part("four", "05-23", 1)))
        .isEqualTo(new RefusalReason.AlreadyReversed(spent));
  }

  @Test
  void whatIsGivenBackGivesItsShareOfALimitBack() {
    assertThat(bank.refusal(bank.redemption("05-21", 11)))
        .isEqualTo(new RefusalReason.TooMuch(Window.YEAR, Amount.of(60), Amount.of(50)));
    bank.accept(part("one", "05-21", 1));
    bank.redeem("05-21", 11);
  }

  @Test
  void theSameRefundTwiceActsOnceAndItsKeyIsGoodForNoOther() {
    bank.accept(part("one", "05-21", 15));
    assertThat(bank.run(part("one", "05-21", 15))).isInstanceOf(Outcome.Repeated.class);
    assertThat(bank.refusal(part("one", "05-21", 14)))
        .isEqualTo(new RefusalReason.KeyReused(key("one"), Action.REVERSE));
  }

  @Test
  void onlyARedemptionIsGivenBackInPart() {
    Command adjustment =
        new Command.Adjust(key("a"), day("05-21"), POINTS, Amount.of(-9), "clerk", "mistake");
    bank.accept(adjustment);
    assertThat(
            bank.refusal(
                Command.Reverse.part(key("b"), day("05-21"), POINTS, key("a"), Amount.of(3))))
        .isEqualTo(new RefusalReason.NotReversible(key("a"), Action.ADJUST));
  }
}
