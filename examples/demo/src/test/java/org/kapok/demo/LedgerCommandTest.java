package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.ledger.Balance;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.json.KapokJson;
import org.kapok.quantity.Amount;

/** {@code kapok ledger}: a statement of account that a person can read. */
class LedgerCommandTest {
  private static final String MEMBER = "ledger --example --member m-0001 ";
  private static final String POLICY =
      """
      {"$schema": "urn:kapok:schema:ledger-policy:1", "zone": "Asia/Shanghai",
       "accounts": [{"account": "points", "redemption": {}}]}""";
  private static final String SCHEME =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "walks", "version": "1", "zone": "Asia/Shanghai",
       "rules": [{"id": "walk", "pay": 2}]}""";

  @TempDir Path directory;

  private static CommandLineRun ledger(String arguments) {
    CommandLineRun run = CommandLineRun.of(arguments.strip().split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  @Test
  void whatCameInWhatWentAndWhatIsLeftIsToldInBothLanguages() {
    assertThat(ledger(MEMBER).out())
        .contains(
            "m-0001, Points, up to the end of 2025-12-20",
            "2025-04-12 Redemption for tea-200g: 80 spent. [r-1]",
            "2025-07-01 Expired: 113.4.",
            "2025-09-12 Reversal of r-8 for haircut: 100 given back, reason: the barber was closed",
            "349 can be used to 2025-12-31, that day included.",
            "999 in all: 140 spent, 254.4 expired, 4 taken back, 30 passed on, 100 exchanged.")
        .containsSubsequence("Points, up to", "Vouchers (yuan), up to", "Service hours, up to");
    assertThat(ledger(MEMBER + "--lang zh").out())
        .contains(
            "m-0001 的积分，截至 2025-12-20 日终",
            "2025-04-12 兑换 tea-200g：用去 80。〔r-1〕",
            "2025-07-01 过期：113.4。",
            "349 可用至 2025-12-31（含当日）。");
  }

  @Test
  void refusedRequestsAreToldWithTheirReason() {
    assertThat(ledger(MEMBER).out())
        .contains("2025-06-10 Redeemed often enough: at most 2 per quarter. [r-5]")
        .contains("2025-11-03 There is not enough: 900 asked for, ");
    assertThat(ledger(MEMBER + "--lang zh").out())
        .contains("未予办理", "2025-06-10 兑换次数已满：每季度至多 2 次。〔r-5〕");
    assertThat(ledger(MEMBER + "--as-of 2025-04-15").out()).doesNotContain("Refused", "r-2");
  }

  @Test
  void aDateIsAskedByWhatWasKnownOnAnother() {
    String then = ledger(MEMBER + "--as-of 2025-06-30 --known-on 2025-06-15").out();
    assertThat(then)
        .startsWith("As booked up to 2025-06-15\n\nm-0001, Points, up to the end of 2025-06-30")
        .contains("post 2025-05-31")
        .doesNotContain("post 2025-06-30");
    assertThat(ledger(MEMBER + "--as-of 2025-06-30").out()).contains("post 2025-06-30");
  }

  @Test
  void whatInagiSettlesInJulyIsPendingUntilThen() {
    String june = ledger("ledger --example=inagi --member m-0003 --as-of 2025-06-30").out();
    String july = ledger("ledger --example=inagi --member m-0003 --as-of 2025-07-01").out();
    assertThat(june).contains("5000 held: 5000 pending.");
    assertThat(july).contains("5000 held: 5000 active.");
  }

  @Test
  void jsonIsTheLibrarysOwnDocumentOneALine() {
    String first = ledger(MEMBER + "--json").out().lines().findFirst().orElseThrow();
    Balance balance = KapokJson.read(first, Ledger.class).balance(LocalDate.of(2025, 12, 20));
    assertThat(balance.opened()).isEqualTo(Amount.of(999));
    assertThat(balance.held()).isEqualTo(Amount.of("470.6"));
  }

  @Test
  void aLateCorrectionIsPostedAsTheDifferenceWhenItIsKnown() throws IOException {
    String walk =
        """
        {"id": "p-1", "revision": %d, "cancelled": %b, "recordedAt": "2025-0%d-20T09:00:00+08:00",
         "subject": {"type": "member", "id": "m-1"}, "kind": "walk", "start": "2025-03-03T09:00:00+08:00"}
        """;
    String redeem =
        """
        {"type": "redeem", "request": "r", "on": "2025-04-01", "amount": 1,
         "from": {"holder": {"type": "member", "id": "%s"}, "account": "points"}}
        """;
    Path walks =
        write(
            "walks.json",
            "["
                + String.format(Locale.ROOT, walk, 0, false, 3)
                + ","
                + String.format(Locale.ROOT, walk, 1, true, 5)
                + "]");
    Path commands =
        write(
            "commands.json",
            "["
                + String.format(Locale.ROOT, redeem, "m-1")
                + ","
                + String.format(Locale.ROOT, redeem, "m-2")
                + "]");
    String out =
        ledger(
                "ledger --member m-1 --as-of 2025-06-30 --scheme "
                    + write("scheme.json", SCHEME)
                    + " --participations "
                    + walks
                    + " --policy "
                    + write("policy.json", POLICY)
                    + " --commands "
                    + commands)
            .out();
    assertThat(out)
        .isEqualTo(
            """
            m-1, points, up to the end of 2025-06-30
              2025-03-31 Posting: 2 earned. [post 2025-03-31]
              2025-04-01 Redemption: 1 spent. [r]
              2025-05-31 Posting: 1 taken back, 1 written off. [post 2025-05-31]
              2 in all: 1 spent, 1 taken back. 0 held.
            """);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content);
  }

  @ParameterizedTest
  @CsvSource({
    "--example, 'Whose account? Give --member ID, once'",
    "--example=steps --member m-0001, 'By which rules? Give --policy FILE'"
  })
  void misuseIsTold(String options, String expected) {
    CommandLineRun run = CommandLineRun.of(("ledger " + options).split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(expected);
  }
}
