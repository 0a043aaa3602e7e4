package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.AwardState;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Placement;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.network.CityNetwork;
import org.kapok.organization.OrganizationTree;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.venue.VenueNetwork;

/** The documents of the README fit one another, and their worked cases hold. */
class ReadmeTest {

  private static <T> T example(String document, Class<T> type) {
    return KapokJson.read(ReadmeDocumentsTest.examples().get(document), type);
  }

  @Test
  void theCasesOfItsSchemesHold() {
    IncentiveScheme scheme = example("scheme", IncentiveScheme.class);
    assertThat(Scorer.of(scheme).verify(scheme.cases().get(0)).figures())
        .allMatch(figure -> figure.holds());
    EvaluationScheme evaluation = example("evaluation-scheme", EvaluationScheme.class);
    assertThat(Evaluator.of(evaluation).verify(evaluation.cases().get(0)).differences()).isEmpty();
  }

  @Test
  void itsCheckpointIsWhereItsProgrammeStands() {
    IncentiveProgramme programme = example("programme", IncentiveProgramme.class);
    assertThat(Scorer.of(programme).verify(programme.cases().get(0)).figures())
        .allMatch(figure -> figure.holds());
    Checkpoint checkpoint = example("checkpoint", Checkpoint.class);
    assertThat(standing(Scorer.of(programme), checkpoint.until())).isEqualTo(checkpoint);
  }

  @Test
  void itsNetworkIsSound() {
    assertThat(example("city-network", CityNetwork.class).problems()).isEmpty();
    assertThat(example("venue-network", VenueNetwork.class).problems()).isEmpty();
    assertThat(example("organization-tree", OrganizationTree.class).problems()).isEmpty();
  }

  @Test
  void itsAwardsFollowItsPolicy() {
    AwardCase award = example("award-case", AwardCase.class);
    assertThat(award.state()).isInstanceOf(AwardState.Revoked.class);
    AwardPolicy policy = example("award-policy", AwardPolicy.class);
    AwardCase anew = AwardCase.propose(award.id(), award.events().get(0).on(), award.proposal());
    AwardEvent publicised = award.events().get(1);
    LocalDate from = ((AwardEvent.Publicised) publicised).period().startInclusive();
    assertThat(anew.publicise(publicised.on(), from, policy))
        .isEqualTo(new AwardDecision.Accepted(1, List.of(publicised)));
  }

  @Test
  void itsQuotaComesToThatOutcome() {
    QuotaOutcome outcome = example("quota-outcome", QuotaOutcome.class);
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
