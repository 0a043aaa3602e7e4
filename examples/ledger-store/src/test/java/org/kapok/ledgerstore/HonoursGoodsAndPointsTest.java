package org.kapok.ledgerstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Quota;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.honour.RankingKey;
import org.kapok.incentive.ledger.AccountPolicy;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.ledger.Outcome;
import org.kapok.incentive.ledger.RedemptionPolicy;
import org.kapok.incentive.reward.Claim;
import org.kapok.incentive.reward.ClaimOutcome;
import org.kapok.incentive.reward.ClaimRefusal;
import org.kapok.incentive.reward.Claimant;
import org.kapok.incentive.reward.Eligibility;
import org.kapok.incentive.reward.Reward;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.incentive.reward.RewardKind;
import org.kapok.json.KapokJson;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/**
 * Honours, goods and points (荣誉激励、物质回馈、积分兑换; G14), for members and teams alike, from what was done
 * to what is given out, over a database.
 */
class HonoursGoodsAndPointsTest {
  private static final String SCHEME =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "visits", "version": "1", "zone": "Asia/Shanghai",
       "fields": {"grown": {"held": {"account": "growth"}}},
       "accounts": [{"id": "points"}, {"id": "growth"}],
       "rules": [{"id": "visit", "pay": 10, "into": ["points", "growth"]}],
       "honours": [{"id": "star", "of": ["member", "team"],
                    "levels": [{"id": "one", "when": {"grown": {"atLeast": 30}}}]}]}
      """;
  private static final LocalDate DAY = LocalDate.of(2025, 5, 20);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final MemberId STAR = MemberId.of("m-star");
  private static final MemberId NEW = MemberId.of("m-new");
  private static final TeamId TEAM = TeamId.of("choir");
  private static final AccountId POINTS = AccountId.of("points");
  private static final AccountId GROWTH = AccountId.of("growth");
  private static final RewardId TEA = RewardId.of("tea");
  private static final RewardId COURSE = RewardId.of("course");
  private static final HonourId HONOUR = HonourId.of("star");
  private static final LevelId ONE = LevelId.of("one");
  private static final Quota QUOTA =
      Quota.builder().places(1).addKeys(RankingKey.descending("points")).build();

  private static final LedgerPolicy POLICY =
      LedgerPolicy.builder()
          .zone(ZONE)
          .addAccounts(
              AccountPolicy.builder().account(POINTS).redemption(RedemptionPolicy.FREE).build(),
              AccountPolicy.builder().account(GROWTH).build())
          .build();
  private static final RewardCatalogue CATALOGUE =
      RewardCatalogue.builder()
          .provider(OrganizationId.of("bureau"))
          .zone(ZONE)
          .addRewards(
              Reward.builder()
                  .id(TEA)
                  .kind(RewardKind.GOODS)
                  .account(POINTS)
                  .price(Amount.of(20))
                  .stocked(true)
                  .eligibility(Eligibility.builder().putLevels(HONOUR, Set.of(ONE)).build())
                  .build(),
              Reward.builder()
                  .id(COURSE)
                  .kind(RewardKind.STUDY_PLACE)
                  .account(POINTS)
                  .price(Amount.of(10))
                  .quota(QUOTA)
                  .build())
          .build();

  private final Connection connection;
  private final LedgerStore store;
  private final Teller teller;
  private final Statement statement = score();

  HonoursGoodsAndPointsTest() throws SQLException {
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    store = new LedgerStore(connection, new EntryColumns());
    store.create();
    teller = new Teller(POLICY, store);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private static Statement score() {
    List<Participation> visits = new ArrayList<>();
    Map<SubjectId, Integer> counts = Map.of(STAR, 4, TEAM, 3, NEW, 1);
    counts.forEach(
        (who, count) -> {
          for (int i = 0; i < count; i++) {
            visits.add(visit(who, i));
          }
        });
    IncentiveScheme scheme = KapokJson.read(SCHEME, IncentiveScheme.class);
    return Scorer.of(scheme).score(History.of(visits), DAY);
  }

  private static Participation visit(SubjectId who, int number) {
    return Participation.builder()
        .id(ParticipationId.of(who.value() + "-" + number))
        .subject(who)
        .kind("visit")
        .start(Instant.parse("2025-05-01T01:00:00Z").plusSeconds(86_400L * number))
        .build();
  }

  @BeforeEach
  void theStatementIsPostedAndTheTeaIsInStock() throws SQLException {
    for (SubjectId each : List.of(STAR, TEAM, NEW)) {
      RequestKey request = RequestKey.of("post " + each.value());
      assertThat(teller.run(new Command.Post(request, DAY, each, statement)))
          .isInstanceOf(Outcome.Accepted.class);
    }
    stock(1);
  }

  private void stock(int items) throws SQLException {
    Command command =
        new Command.Adjust(
            RequestKey.of("stock"),
            DAY,
            CATALOGUE.stock(TEA),
            Amount.of(items),
            "clerk",
            "delivered");
    assertThat(new Teller(CATALOGUE.stockPolicy(), store).run(command))
        .isInstanceOf(Outcome.Accepted.class);
  }

  private ClaimOutcome claim(RewardId reward, SubjectId who, Optional<QuotaOutcome> places)
      throws SQLException {
    RequestKey request = RequestKey.of(reward + " for " + who.value());
    return teller.claim(
        CATALOGUE, new Claim(request, DAY, reward, Claimant.of(who, statement), places));
  }

  private static ClaimOutcome no(ClaimRefusal reason) {
    return new ClaimOutcome.NotGranted(reason);
  }

  private Amount active(SubjectId who, AccountId account) throws SQLException {
    LedgerKey key = new LedgerKey(who, account);
    return Ledger.empty(key).append(store.entries(key, 0)).balance(DAY).active();
  }

  @Test
  void starsGoToMembersAndTeamsWhoDidEnough() {
    assertThat(statement.standing(STAR, HONOUR).flatMap(Standing::level)).hasValue(ONE);
    assertThat(statement.standing(TEAM, HONOUR).flatMap(Standing::level)).hasValue(ONE);
    assertThat(statement.standing(NEW, HONOUR).flatMap(Standing::level)).isEmpty();
  }

  @Test
  void goodsAreForStarsAsLongAsThereAreAny() throws SQLException {
    assertThat(claim(TEA, NEW, Optional.empty()))
        .isEqualTo(no(new ClaimRefusal.NotEligible(List.of(Eligibility.Lack.LEVEL))));
    assertThat(claim(TEA, TEAM, Optional.empty())).isInstanceOf(ClaimOutcome.Granted.class);
    assertThat(claim(TEA, STAR, Optional.empty())).isEqualTo(no(new ClaimRefusal.SoldOut(TEA)));
    assertThat(active(TEAM, POINTS)).isEqualTo(Amount.of(10));
    assertThat(active(STAR, POINTS)).isEqualTo(Amount.of(40));
  }

  @Test
  void theStudyPlaceIsForWhoHasMostPoints() throws SQLException {
    List<Candidate> candidates = new ArrayList<>();
    for (SubjectId each : List.of(STAR, TEAM, NEW)) {
      candidates.add(
          Candidate.builder().subject(each).putAmounts("points", active(each, POINTS)).build());
    }
    Optional<QuotaOutcome> places = Optional.of(QUOTA.among(candidates));
    assertThat(claim(COURSE, TEAM, places)).isEqualTo(no(new ClaimRefusal.NoPlace()));
    assertThat(claim(COURSE, STAR, places)).isInstanceOf(ClaimOutcome.Granted.class);
    assertThat(active(STAR, POINTS)).isEqualTo(Amount.of(30));
  }

  @Test
  void whoSpendsKeepsTheStar() throws SQLException {
    RequestKey request = RequestKey.of("all");
    LedgerKey points = new LedgerKey(STAR, POINTS);
    assertThat(teller.run(Command.Redeem.of(request, DAY, points, Amount.of(40))))
        .isInstanceOf(Outcome.Accepted.class);
    assertThat(active(STAR, POINTS)).isEqualTo(Amount.ZERO);
    assertThat(active(STAR, GROWTH)).isEqualTo(Amount.of(40));
    assertThat(score().standing(STAR, HONOUR)).isEqualTo(statement.standing(STAR, HONOUR));
  }

  /** Two tellers, each of whom knows of the other's claims only by the database. */
  @Test
  void theLastItemIsGivenOutOnce() throws SQLException {
    Teller other = new Teller(POLICY, store);
    Claim first = Claim.of(RequestKey.of("a"), DAY, TEA, Claimant.of(TEAM, statement));
    Claim second = Claim.of(RequestKey.of("b"), DAY, TEA, Claimant.of(STAR, statement));
    assertThat(other.claim(CATALOGUE, first)).isInstanceOf(ClaimOutcome.Granted.class);
    assertThat(teller.claim(CATALOGUE, second)).isEqualTo(no(new ClaimRefusal.SoldOut(TEA)));
    assertThat(((ClaimOutcome.Granted) teller.claim(CATALOGUE, first)).outcome())
        .as("the same claim once more")
        .isInstanceOf(Outcome.Repeated.class);
  }
}
