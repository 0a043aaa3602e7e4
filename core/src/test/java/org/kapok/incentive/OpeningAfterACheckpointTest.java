package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.participation.History;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What has opened before a checkpoint is open in the versions after it. */
class OpeningAfterACheckpointTest {
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

  private static IncentiveScheme version(String version, DateSpan effective) {
    Account points = Account.builder().id(Rule.POINTS).opening(Figure.of(4)).build();
    return OneRule.of(Measure.pay(1))
        .with(scheme -> scheme.version(version).effective(effective).accounts(List.of(points)))
        .scheme();
  }

  @Test
  void aLifetimeDoesNotOpenAgainInTheNextVersion() {
    Scorer scorer =
        Scorer.of(
            IncentiveProgramme.builder()
                .id(SchemeId.of("one"))
                .addVersions(version("1", DateSpan.until(JULY)), version("2", DateSpan.from(JULY)))
                .build());
    OneRule joined = OneRule.of(Measure.pay(1)).facts(who -> who.joined(LocalDate.of(2025, 1, 1)));
    History history = joined.history();
    Scored march = scorer.scoreOn(scorer.start(), history, LocalDate.of(2025, 3, 1));
    Scored year = scorer.scoreOn(march.checkpoint(), history, LocalDate.of(2025, 12, 31));
    assertThat(march.statement().credited("points")).isEqualTo(Amount.of(4));
    assertThat(march.statement().continuedBy(year.statement()))
        .as("opened once, with 4, not again on 1 July")
        .isEqualTo(scorer.score(history, LocalDate.of(2025, 12, 31)));
  }
}
