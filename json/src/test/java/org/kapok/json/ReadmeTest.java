package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.AwardState;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Placement;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.ledger.LedgerPolicy;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.network.CityNetwork;
import org.kapok.order.OrderPolicy;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;

/** The documents of the README are read, and its worked case holds. */
class ReadmeTest {

  @Test
  void itsDocumentsAreRead() throws IOException {
    List<String> documents = new ArrayList<>();
    Matcher blocks =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")).split("\n## Interoperation\n")[0]);
    while (blocks.find()) {
      documents.add(blocks.group(1));
    }
    IncentiveScheme scheme = KapokJson.read(documents.get(0), IncentiveScheme.class);
    assertThat(Scorer.of(scheme).verify(scheme.cases().get(0)).figures())
        .allMatch(figure -> figure.holds());
    KapokJson.read(documents.get(1), History.class);
    KapokJson.read(documents.get(2), Statement.class);
    IncentiveProgramme programme = KapokJson.read(documents.get(3), IncentiveProgramme.class);
    assertThat(Scorer.of(programme).verify(programme.cases().get(0)).figures())
        .allMatch(figure -> figure.holds());
    Checkpoint checkpoint = KapokJson.read(documents.get(4), Checkpoint.class);
    assertThat(standing(Scorer.of(programme), checkpoint.until())).isEqualTo(checkpoint);
    assertThat(documents).hasSize(14);
    awards(documents.subList(5, 8));
    PathToTarget path = KapokJson.read(documents.get(8), PathToTarget.class);
    assertThat(path.outcome()).isInstanceOf(PathToTarget.Cheapest.class);
    assertThat(KapokJson.read(documents.get(9), OrderPolicy.class).limits()).hasSize(2);
    assertThat(KapokJson.read(documents.get(10), DispatchPolicy.class).weights()).hasSize(2);
    assertThat(KapokJson.read(documents.get(11), CityNetwork.class).problems()).isEmpty();
    assertThat(KapokJson.read(documents.get(12), LedgerPolicy.class).accounts()).hasSize(3);
    assertThat(KapokJson.read(documents.get(13), RewardCatalogue.class).rewards()).hasSize(2);
  }

  private static void awards(List<String> documents) {
    AwardCase award = KapokJson.read(documents.get(0), AwardCase.class);
    assertThat(award.state()).isInstanceOf(AwardState.Revoked.class);
    AwardPolicy policy = KapokJson.read(documents.get(1), AwardPolicy.class);
    AwardCase anew = AwardCase.propose(award.id(), award.events().get(0).on(), award.proposal());
    AwardEvent publicised = award.events().get(1);
    LocalDate from = ((AwardEvent.Publicised) publicised).period().startInclusive();
    assertThat(anew.publicise(publicised.on(), from, policy))
        .isEqualTo(new AwardDecision.Accepted(1, List.of(publicised)));
    QuotaOutcome outcome = KapokJson.read(documents.get(2), QuotaOutcome.class);
    List<Candidate> candidates = new ArrayList<>();
    for (Placement each : outcome.placements()) {
      Amount hours = Amount.of(10 - each.rank().orElseThrow());
      candidates.add(
          Candidate.builder().subject(each.subject()).putAmounts("hours", hours).build());
    }
    assertThat(outcome.quota().among(candidates)).isEqualTo(outcome);
  }

  /** Where scoring stands after a walk of four thirds of an hour. */
  private static Checkpoint standing(Scorer scorer, Instant until) {
    Participation walk =
        Participation.builder()
            .id(ParticipationId.of("p-1"))
            .subject(MemberId.of("m-1"))
            .kind("walk")
            .start(Instant.parse("2025-06-01T00:00:00Z"))
            .duration(Duration.ofMinutes(80))
            .build();
    return scorer.scoreOn(scorer.start(), History.of(List.of(walk)), until).checkpoint();
  }
}
