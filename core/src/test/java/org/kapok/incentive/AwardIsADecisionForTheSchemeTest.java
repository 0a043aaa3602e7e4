package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kapok.id.AwardId;
import org.kapok.id.OrganizationId;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.incentive.honour.AwardDecision;
import org.kapok.incentive.honour.AwardKind;
import org.kapok.incentive.honour.AwardPolicy;
import org.kapok.incentive.honour.AwardProposal;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;

/** What an authority grants and revokes is what a scheme requires. */
class AwardIsADecisionForTheSchemeTest {
  private static final AwardPolicy POLICY = AwardPolicy.builder().build();

  private static AwardCase after(AwardCase award, AwardDecision decision) {
    return award.append((AwardDecision.Accepted) decision);
  }

  private static Ladder ladder(AwardCase award) {
    Condition granted = Condition.field("decision", Match.is(AttributeValue.of(true)));
    Condition not = Condition.field("decision", Match.is(AttributeValue.of(false)));
    return new Ladder()
        .honour(
            Honour.builder()
                .id(Ladder.STARS)
                .addLevels(Level.of("model", granted))
                .revoked(not)
                .build())
        .facts(facts -> facts.putAttributes("decision", award.held()))
        .serve("2025-01-01", 1);
  }

  @Test
  void itIsHeldFromTheGrantToTheRevocation() {
    LocalDate march = LocalDate.of(2025, 3, 1);
    AwardCase proposed =
        AwardCase.propose(
            AwardId.of("a"),
            march,
            AwardProposal.builder()
                .subject(Ladder.WHO)
                .by(OrganizationId.of("o-1"))
                .kind(AwardKind.HONORARY_TITLE)
                .ground("事迹突出")
                .build());
    assertThat(ladder(proposed).history("2025-12-31")).isEmpty();
    AwardCase granted = after(proposed, proposed.grant(march.plusDays(9), "1", POLICY));
    assertThat(ladder(granted).history("2025-12-31")).containsExactly("2025-03-10 model WON");
    AwardCase revoked = after(granted, granted.revoke(march.plusMonths(3), "2", "弄虚作假"));
    assertThat(ladder(revoked).history("2025-12-31"))
        .containsExactly("2025-03-10 model WON", "2025-06-01 none REVOKED");
  }
}
