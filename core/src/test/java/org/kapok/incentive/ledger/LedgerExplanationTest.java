package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.incentive.ledger.Bank.POINTS;
import static org.kapok.incentive.ledger.Bank.WHO;
import static org.kapok.incentive.ledger.Bank.day;
import static org.kapok.incentive.ledger.Bank.key;
import static org.kapok.incentive.ledger.Bank.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RewardId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/** A statement of account that a person can read, and refusals that say what it would take. */
class LedgerExplanationTest {
  private static final IncentiveScheme SCHEME =
      IncentiveScheme.builder()
          .id(SchemeId.of("s"))
          .version("1")
          .zone(Bank.SHANGHAI)
          .addAccounts(
              Account.builder()
                  .id(AccountId.of("points"))
                  .label(LocalizedText.of("zh", "积分", "en", "Points"))
                  .build())
          .addRules(Rule.builder().id(RuleId.of("r")).measure(Measure.pay(1)).build())
          .build();

  private final LedgerExplanation english = LedgerExplanation.of(SCHEME, "en");
  private final LedgerExplanation chinese = LedgerExplanation.of(SCHEME, "zh");

  private static Bank threeMonths() {
    Bank bank = Bank.of(points -> points.expiry(new ExpiryPolicy.Rolling(Period.ofMonths(3))));
    bank.post("05-20", line("march", "03-01", 40), line("april", "04-10", 30));
    bank.accept(
        new Command.Redeem(
            key("tea"),
            day("05-20"),
            POINTS,
            Amount.of(50),
            Optional.of(RewardId.of("tea-200g")),
            Optional.empty()));
    return bank;
  }

  @Test
  void theStatementOfAccountTellsEachRequestWhatIsHeldAndUntilWhen() {
    assertThat(english.text(threeMonths().ledger(), day("05-20")))
        .isEqualTo(
            """
            m-1, Points, up to the end of 2025-05-20
              2025-05-20 Posting: 70 earned. [auto-0]
              2025-05-20 Redemption for tea-200g: 50 spent. [tea]
              20 can be used to 2025-07-09, that day included.
              70 in all: 50 spent. 20 held: 20 active.
            """);
    assertThat(chinese.text(threeMonths().ledger(), day("05-20")))
        .isEqualTo(
            """
            m-1 的积分，截至 2025-05-20 日终
              2025-05-20 入账：发放 70。〔auto-0〕
              2025-05-20 兑换 tea-200g：用去 50。〔tea〕
              20 可用至 2025-07-09（含当日）。
              累计收入 70：已兑换 50。现有 20：有效 20。
            """);
  }

  @Test
  void whatExpiredIsToldByItsDayAndARefundDoesNotBringItBack() {
    Bank bank = threeMonths();
    bank.reverse("06-05", key("tea"));
    assertThat(english.text(bank.ledger(), day("07-10")))
        .isEqualTo(
            """
            m-1, Points, up to the end of 2025-07-10
              2025-05-20 Posting: 70 earned. [auto-0]
              2025-05-20 Redemption for tea-200g: 50 spent. [tea]
              2025-06-01 Expired: 40.
              2025-06-05 Reversal of tea for tea-200g: 50 given back. [auto-1]
              2025-07-10 Expired: 30.
              70 in all: 70 expired. 0 held.
            """);
  }

  @Test
  void whoAdjustedAndWhyIsToldAndWhereAnAmountWent() {
    Bank bank = Bank.of(points -> points.transfers(Transfers.ANYONE));
    bank.accept(
        new Command.Adjust(
            key("a"), day("02-01"), POINTS, Amount.of(9), "Chen", "the hall was closed"));
    bank.accept(
        new Command.Transfer(
            key("t"), day("02-02"), POINTS, MemberId.of("m-2"), Amount.of(4), Optional.empty()));
    bank.accept(new Command.ClosePeriod(key("c"), day("02-03"), POINTS, day("02-01")));
    assertThat(english.text(bank.ledger(), day("02-28")))
        .contains(
            "2025-02-01 Adjustment: 9 credited, reason: the hall was closed, by: Chen. [a]",
            "2025-02-02 Transfer: 4 passed on (m-2, Points). [t]",
            "2025-02-03 Close: closed before 2025-02-01. [c]",
            "9 in all: 4 passed on. 5 held: 5 active.");
    assertThat(chinese.text(bank.ledger(), day("02-28")))
        .contains("人工调整：调增 9，原因：the hall was closed，经办：Chen。〔a〕", "转让：转出 4（m-2 的积分）。〔t〕");
  }

  @Test
  void whatIsOwedLowersWhatCanBeUsed() {
    Bank bank = Bank.of(points -> points.debt(DebtPolicy.OWE));
    bank.post("01-10", line("1", "01-05", 7));
    bank.redeem("01-11", 7);
    bank.post("01-12", line("1", "01-05", 4), line("2", "01-12", 1));
    assertThat(english.text(bank.ledger(), day("01-12")))
        .contains(" 2 owed", "8 in all: 7 spent, 1 taken back. 0 held. 2 owed, so 0 can be used.");
    assertThat(chinese.text(bank.ledger(), day("01-12"))).contains("现有 0。欠 2，可用 0。");
  }

  @Test
  void anOutcomeIsToldForEachLedgerThatItTouched() {
    Bank bank = Bank.of(points -> points.transfers(Transfers.ANYONE));
    bank.post("01-10", line("1", "01-05", 7));
    Command transfer =
        new Command.Transfer(
            key("t"), day("02-02"), POINTS, MemberId.of("m-2"), Amount.of(4), Optional.empty());
    assertThat(english.outcome(bank.run(transfer)))
        .isEqualTo(
            "m-1, Points: 4 passed on (m-2, Points); m-2, Points: 4 received (m-1, Points).");
    assertThat(english.outcome(bank.run(transfer)))
        .startsWith("Done before: m-1, Points: 4 passed");
    assertThat(english.outcome(bank.run(bank.redemption("02-03", 9))))
        .isEqualTo("There is not enough: 9 asked for, 3 available.");
    assertThat(chinese.outcome(bank.run(bank.redemption("02-03", 9)))).isEqualTo("余额不足：申请 9，可用 3。");
    assertThat(english.outcome(bank.run(bank.posting("02-04", line("1", "01-05", 7)))))
        .isEqualTo("Nothing had to be booked.");
  }

  /** One of each reason, with words that its sentence must have. */
  private static Map<RefusalReason, List<String>> reasons() {
    LocalDate date = day("03-04");
    Amount five = Amount.of(5);
    Amount three = Amount.of(3);
    Map<RefusalReason, List<String>> all = new LinkedHashMap<>();
    all.put(
        new RefusalReason.UnknownAccount(AccountId.of("coins")),
        List.of("The account coins is not kept", "账户“coins”不记账"));
    all.put(
        new RefusalReason.NotAllowed(POINTS, Action.DONATE),
        List.of("not for that (m-1, Points: Donation)", "（m-1 的积分：捐赠）"));
    all.put(new RefusalReason.NotInGroup(WHO), List.of("m-1 does not belong", "m-1 不属于"));
    all.put(new RefusalReason.NotEnough(three, five), List.of("5 asked for, 3 av", "申请 5，可用 3"));
    all.put(new RefusalReason.BelowMinimum(five, three), List.of("At least 5 must be", "满 5 方可"));
    all.put(new RefusalReason.TooLittleLeft(five, three), List.of("3 would be left", "将只余 3"));
    all.put(new RefusalReason.NotAMultiple(five, three), List.of("multiple of 5", "5 的整数倍"));
    all.put(new RefusalReason.NotOpen(date), List.of("not open on 2025-03-04", "2025-03-04 不在"));
    all.put(
        new RefusalReason.TooOften(Window.QUARTER, 1),
        List.of("at most 1 per quarter", "每季度至多 1 次"));
    all.put(
        new RefusalReason.TooMuch(new Window.Rolling(30), five, three),
        List.of("at most 5 ", ", of which 3 are redeemed", "至多 5，已兑换 3"));
    all.put(
        new RefusalReason.OverCap(POINTS, five, three),
        List.of("at most 5, held are 3", "至多 5，现有 3"));
    all.put(new RefusalReason.UnknownRequest(key("x")), List.of("no request x", "没有申请 x"));
    all.put(new RefusalReason.NotReserved(key("x")), List.of("x is not, or", "x 不是待确认"));
    all.put(
        new RefusalReason.NotReversible(key("x"), Action.POST),
        List.of("x (Posting) cannot be reversed", "x（入账）不能撤销"));
    all.put(new RefusalReason.AlreadyReversed(key("x")), List.of("x is reversed already", "已撤销"));
    all.put(
        new RefusalReason.AlreadyUsed(POINTS, three),
        List.of("3 are missing", "已被使用（m-1 的积分），缺 3"));
    all.put(
        new RefusalReason.KeyReused(key("x"), Action.REDEEM),
        List.of("another request (Redemption)", "另一申请（兑换）"));
    all.put(
        new RefusalReason.BackDated(POINTS, date),
        List.of("last booked on 2025-03-04", "最近于 2025-03-04 记账"));
    all.put(
        new RefusalReason.Outdated(Instant.EPOCH),
        List.of("later statement was posted before, as of 1970", "截至 1970"));
    all.put(
        new RefusalReason.Unresolved(List.of(ParticipationId.of("p-1"), ParticipationId.of("p-2"))),
        List.of("contradict each other: p-1, p-2.", "相互矛盾：p-1、p-2。"));
    all.put(
        new RefusalReason.AlreadyClosed(date),
        List.of("before 2025-03-04 is closed", "2025-03-04 之前已结账"));
    return all;
  }

  @Test
  void everyRefusalIsToldInBothLanguages() {
    assertThat(reasons().keySet())
        .hasOnlyElementsOfTypes(RefusalReason.class.getPermittedSubclasses())
        .hasSize(RefusalReason.class.getPermittedSubclasses().length);
    reasons()
        .forEach(
            (reason, parts) ->
                assertThat(english.refusal(reason) + chinese.refusal(reason)).contains(parts));
  }
}
