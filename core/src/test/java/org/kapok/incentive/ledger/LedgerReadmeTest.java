package org.kapok.incentive.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.RequestKey;
import org.kapok.incentive.Statement;
import org.kapok.quantity.Amount;

/**
 * The Java code of the README's section on ledgers is this code, and its table is what it gives.
 */
class LedgerReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "incentive", "ledger");
  private static final LocalDate DAY = LocalDate.of(2025, 5, 20);

  private static Ledgers run(Statement statement, Ledgers ledgers) {
    // README begins
    LedgerPolicy policy =
        LedgerPolicy.builder()
            .zone(Bank.SHANGHAI)
            .addAccounts(
                AccountPolicy.builder()
                    .account(AccountId.of("points"))
                    .expiry(new ExpiryPolicy.Rolling(Period.ofMonths(3)))
                    .redemption(RedemptionPolicy.FREE)
                    .build())
            .build();
    MemberId member = MemberId.of("m-1");
    Command post = new Command.Post(RequestKey.of("post-1"), DAY, member, statement);
    if (policy.decide(post, ledgers) instanceof Outcome.Accepted accepted) {
      ledgers = ledgers.append(accepted); // a host appends rows, if the versions are still these
    }
    LedgerKey points = LedgerKey.of(member, "points");
    Command redeem = Command.Redeem.of(RequestKey.of("tea"), DAY, points, Amount.of(50));
    Outcome outcome = policy.decide(redeem, ledgers); // Accepted, Repeated or Refused
    Balance balance = ledgers.apply(points).balance(DAY); // or on any other day, past or to come
    // README ends
    assertThat(balance.active()).isEqualTo(Amount.of(70));
    return ledgers.append((Outcome.Accepted) outcome);
  }

  private static Ledgers example() {
    return run(
        Bank.statement("05-20", Bank.line("march", "03-01", 40), Bank.line("april", "04-10", 30)),
        Ledgers.EMPTY);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void itsCodeRuns() throws IOException {
    assertThat(example().apply(Bank.POINTS).version()).isEqualTo(4);
    String source = Files.readString(SOURCE.resolve("LedgerReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  @Test
  void itsTableIsWhatTheLedgerSays() throws IOException {
    Ledger ledger = example().apply(Bank.POINTS);
    String readme = Files.readString(README);
    for (String day : new String[] {"2025-05-20", "2025-06-01", "2025-07-09", "2025-07-10"}) {
      Balance balance = ledger.balance(LocalDate.parse(day));
      assertThat(readme)
          .contains(
              "| "
                  + day
                  + " | "
                  + balance.active()
                  + " | "
                  + balance.spent()
                  + " | "
                  + balance.expired()
                  + " |");
    }
  }

  @Test
  void itNamesEveryRefusal() throws IOException {
    String readme = Files.readString(README);
    for (Class<?> each : RefusalReason.class.getPermittedSubclasses()) {
      assertThat(readme).contains("`" + each.getSimpleName() + "`");
    }
  }
}
