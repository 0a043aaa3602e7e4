package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.json.RoundTripProperties.roundTrips;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.TeamId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.Total;
import org.kapok.incentive.ledger.Acting;
import org.kapok.incentive.ledger.Action;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.ExpiryPolicy;
import org.kapok.incentive.ledger.HolderGroup;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Ledgers;
import org.kapok.incentive.ledger.Lot;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.Redemption;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.ledger.RefusalReason;
import org.kapok.incentive.ledger.YearlySpan;
import org.kapok.incentive.reward.Claim;
import org.kapok.incentive.reward.ClaimOutcome;
import org.kapok.incentive.reward.ClaimRefusal;
import org.kapok.incentive.reward.Claimant;
import org.kapok.incentive.reward.Eligibility;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** Two years of a ledger, kept by the golden policy, are the golden ledger. */
class LedgerJsonTest {
  private static final MemberId WHO = MemberId.of("m-1");
  private static final LedgerKey POINTS = LedgerKey.of(WHO, "points");
  private static final LedgerKey FUND = LedgerKey.of(OrganizationId.of("fund"), "donated");
  private static final HolderGroup FAMILY =
      new HolderGroup(TeamId.of("family"), Set.of(WHO, MemberId.of("m-2")));

  private final LedgerPolicy policy =
      KapokJson.read(Golden.text("ledger-policy"), LedgerPolicy.class);
  private final RewardCatalogue catalogue =
      KapokJson.read(Golden.text("reward-catalogue"), RewardCatalogue.class);
  private final List<Line> lines = new ArrayList<>();
  private final List<Command> commands = new ArrayList<>();
  private Ledgers ledgers = Ledgers.EMPTY;

  private void run(Command command) {
    commands.add(command);
    Outcome outcome = policy.decide(command, ledgers);
    assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Accepted.class);
    ledgers = ledgers.append((Outcome.Accepted) outcome);
    roundTrips(outcome, Outcome.class);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static RequestKey key(String text) {
    return RequestKey.of(text);
  }

  private static Line line(String date, int amount) {
    return Line.builder()
        .subject(WHO)
        .participation(ParticipationId.of("p-" + date))
        .date(day(date))
        .rule(RuleId.of("visit"))
        .account(AccountId.of("points"))
        .period(DateSpan.ALWAYS)
        .measured(Ratio.of(amount))
        .amount(Amount.of(amount))
        .build();
  }

  private void post(String on, Line... more) {
    lines.addAll(List.of(more));
    run(new Command.Post(key("post " + on), day(on), WHO, statement(on)));
  }

  private Statement statement(String on) {
    Instant asOf = day(on).plusDays(1).atStartOfDay(policy.zone()).toInstant();
    Amount sum = lines.stream().map(Line::amount).reduce(Amount.ZERO, Amount::plus);
    Total total =
        new Total(
            WHO,
            AccountId.of("points"),
            DateSpan.ALWAYS,
            Optional.of(RuleId.of("visit")),
            sum,
            Amount.ZERO);
    return Statement.builder()
        .scheme(SchemeId.of("visits"))
        .version("1")
        .asOf(asOf)
        .lines(lines)
        .addTotals(total)
        .build();
  }

  private void twoYears() {
    post("2024-02-01", line("2024-01-10", 60), line("2024-01-20", 30));
    run(Command.Redeem.of(key("tea"), day("2024-02-15"), POINTS, Amount.of(25)));
    post("2024-04-01", line("2024-03-05", 90));
    run(new Command.ClosePeriod(key("q1"), day("2024-04-05"), POINTS, day("2024-04-01")));
    lines.set(1, line("2024-01-20", 10));
    post("2024-04-20");
    run(Command.Reverse.of(key("tea back"), day("2024-04-21"), POINTS, key("tea")));
    run(new Command.Donate(key("gift"), day("2024-05-01"), POINTS, FUND, Amount.of(15)));
    run(
        new Command.Convert(
            key("voucher"), day("2024-05-01"), POINTS, AccountId.of("vouchers"), Amount.of(20)));
    run(
        new Command.Transfer(
            key("for her"),
            day("2024-06-01"),
            POINTS,
            MemberId.of("m-2"),
            Amount.of(10),
            Optional.of(FAMILY)));
    run(
        new Command.Adjust(
            key("mend"), day("2024-07-01"), POINTS, Amount.of(-5), "clerk 7", "counted twice"));
    run(Command.Reserve.of(key("course"), day("2024-12-20"), POINTS, Amount.of(50)));
    run(new Command.Confirm(key("went"), day("2025-01-10"), POINTS, key("course")));
    post("2025-02-01", line("2025-01-05", 40));
    run(Command.Redeem.of(key("care"), day("2025-03-01"), POINTS, Amount.of(35)));
    lines.set(3, line("2025-01-05", 30));
    post("2025-03-10");
  }

  @Test
  void theGoldenPolicyAndCatalogueAreWrittenAsTheyWereRead() {
    assertThat(KapokJson.writePretty(policy) + "\n").isEqualTo(Golden.text("ledger-policy"));
    assertThat(KapokJson.writePretty(catalogue) + "\n").isEqualTo(Golden.text("reward-catalogue"));
  }

  @Test
  void twoYearsAreTheGoldenLedger() {
    twoYears();
    Ledger ledger = ledgers.apply(POINTS);
    assertThat(KapokJson.writePretty(ledger) + "\n").isEqualTo(Golden.text("ledger"));
    assertThat(KapokJson.read(Golden.text("ledger"), Ledger.class)).isEqualTo(ledger);
    ledgers.all().forEach(each -> roundTrips(each, Ledger.class));
    commands.forEach(each -> roundTrips(each, Command.class));
    Lot lot = ledger.lots(day("2025-03-10")).get(0);
    roundTrips(lot, Lot.class);
    roundTrips(List.copyOf(ledger.redemptions(day("2025-03-10"))).get(0), Redemption.class);
  }

  @Test
  void theTwoYearsEndAsCountedByHand() {
    twoYears();
    Ledger ledger = ledgers.apply(POINTS);
    assertThat(ledger.balance(day("2024-04-19")).active()).isEqualTo(Amount.of(150));
    assertThat(ledger.balance(day("2024-04-20")).held()).isEqualTo(Amount.of(130));
    assertThat(ledger.balance(day("2024-12-31")).reserved()).isEqualTo(Amount.of(50));
    assertThat(ledger.balance(day("2024-12-31")).active()).isEqualTo(Amount.of(55));
    assertThat(ledger.balance(day("2025-01-01")).expired()).isEqualTo(Amount.of(55));
    assertThat(ledger.balance(day("2025-03-10")).debt()).isEqualTo(Amount.of(5));
    assertThat(ledger.balance(day("2025-03-10"), day("2025-03-09")).active())
        .isEqualTo(Amount.of(5));
  }

  @Test
  void rulesAndRefusalsAreToldApartByTheirType() {
    roundTrips(new ExpiryPolicy.Never(), ExpiryPolicy.class);
    roundTrips(new ExpiryPolicy.FixedDate(day("2026-01-01")), ExpiryPolicy.class);
    roundTrips(new ExpiryPolicy.Inactivity(Period.ofMonths(3)), ExpiryPolicy.class);
    RefusalReason often = new RefusalReason.TooOften(Window.QUARTER, 1);
    assertThat(KapokJson.write(often))
        .isEqualTo("{\"type\":\"tooOften\",\"each\":\"quarter\",\"times\":1}");
    List<RefusalReason> reasons =
        List.of(
            often,
            new RefusalReason.UnknownAccount(AccountId.of("x")),
            new RefusalReason.NotAllowed(POINTS, Action.CLOSE_PERIOD),
            new RefusalReason.NotInGroup(WHO),
            new RefusalReason.Outdated(Instant.parse("2025-01-01T00:00:00Z")),
            new RefusalReason.Unresolved(List.of(ParticipationId.of("p"))));
    for (RefusalReason each : reasons) {
      roundTrips(each, RefusalReason.class);
      roundTrips(new Outcome.Refused(each), Outcome.class);
      roundTrips(new ClaimOutcome.NotGranted(new ClaimRefusal.ByLedger(each)), ClaimOutcome.class);
    }
    roundTrips(new ClaimRefusal.NoPlace(), ClaimRefusal.class);
    roundTrips(new ClaimRefusal.NotEligible(List.of(Eligibility.Lack.AGE)), ClaimRefusal.class);
  }

  @Test
  void redemptionHasASeasonAndReservationsAnEnd() {
    RedemptionPolicy policy =
        RedemptionPolicy.builder()
            .reservedFor(Period.ofDays(7))
            .addOpenEachYear(new YearlySpan(MonthDay.of(12, 1), MonthDay.of(2, 1)))
            .build();
    roundTrips(policy, RedemptionPolicy.class);
    assertThat(KapokJson.write(policy))
        .contains("\"reservedFor\":\"P7D\"")
        .contains("\"openEachYear\":[{\"from\":\"12-01\",\"until\":\"02-01\"}]");
    roundTrips(
        Command.Reverse.part(key("r"), day("2025-01-02"), POINTS, key("of"), Amount.of(3)),
        Command.class);
    roundTrips(
        new Redemption(
            key("r"),
            day("2025-01-02"),
            Amount.of(3),
            Amount.ONE,
            Optional.empty(),
            Redemption.State.LAPSED),
        Redemption.class);
  }

  @Test
  void anEligibilityHasAlternatives() {
    Eligibility key =
        Eligibility.builder()
            .addAlternatives(
                Eligibility.builder().minimumAge(80).addAllNeeds("livingAlone").build(),
                Eligibility.builder().minimumAge(60).maximumAge(79).addAllNeeds("poor").build())
            .build();
    roundTrips(key, Eligibility.class);
  }

  @Test
  void claimsRoundTrip() {
    Claimant claimant =
        Claimant.builder()
            .holder(WHO)
            .birthDate(day("1950-01-01"))
            .levels(Map.of())
            .addNeeds("livingAlone")
            .build();
    roundTrips(
        Claim.of(key("r"), day("2025-01-01"), RewardId.of("tea-200g"), claimant), Claim.class);
    roundTrips(new Acting(MemberId.of("m-2"), FAMILY), Acting.class);
  }
}
