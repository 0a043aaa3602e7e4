package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapok.incentive.Discontinuity;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Line;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;

/** Programmes: what is read is what is written, versions and cases included. */
class ProgrammeJsonTest {
  private final IncentiveProgramme programme =
      KapokJson.read(Golden.text("programme"), IncentiveProgramme.class);

  @Test
  void aProgrammeIsWrittenAsItIsRead() {
    assertThat(KapokJson.writePretty(programme) + "\n").isEqualTo(Golden.text("programme"));
    assertThat(KapokJson.read(KapokJson.write(programme), IncentiveProgramme.class))
        .isEqualTo(programme);
  }

  @Test
  void eachVersionIsAWholeSchemeDocument() {
    for (IncentiveScheme version : programme.versions()) {
      String json = KapokJson.write(version);
      assertThat(KapokJson.write(programme)).contains(json);
      assertThat(KapokJson.read(json, IncentiveScheme.class)).isEqualTo(version);
    }
  }

  @Test
  void itsCasesHold() {
    Scorer scorer = Scorer.of(programme);
    assertThat(programme.cases())
        .flatMap(each -> scorer.verify(each).figures())
        .isNotEmpty()
        .allMatch(figure -> figure.holds());
  }

  @Test
  void whatBeginsAnewIsPlacedInTheLaterVersion() {
    assertThat(programme.discontinuities())
        .extracting(Discontinuity::place)
        .containsExactly("/rules/1/then/0");
  }

  @Test
  void theLinesOfItsStatementsNameTheirVersion() {
    Statement statement = Scorer.of(programme).verify(programme.cases().get(0)).statement();
    assertThat(statement.lines())
        .extracting(line -> line.version().orElseThrow())
        .contains("1", "2");
    assertThat(statement.lines())
        .filteredOn(line -> line.participation().isEmpty() && line.rule().isPresent())
        .extracting(Line::date)
        .containsExactly(programme.versions().get(1).effective().startInclusive());
    RoundTripProperties.roundTrips(statement, Statement.class);
  }

  @Test
  void itsHashIsThatOfWhatItSays() {
    String spaced =
        Golden.text("programme").replace("\n", "\n\n").replace("\"pay\": 3", "\"pay\": 3.0");
    assertThat(KapokJson.contentHash(KapokJson.read(spaced, IncentiveProgramme.class)))
        .isEqualTo(KapokJson.contentHash(programme))
        .matches("sha256:[0-9a-f]{64}");
    String changed = Golden.text("programme").replace("\"pay\": 3", "\"pay\": 4");
    assertThat(KapokJson.contentHash(KapokJson.read(changed, IncentiveProgramme.class)))
        .isNotEqualTo(KapokJson.contentHash(programme));
  }
}
