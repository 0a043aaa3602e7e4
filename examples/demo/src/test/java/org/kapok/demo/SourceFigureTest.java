package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.activity.ReachPrecision;
import org.kapok.demo.SourceFigure.Measured;
import org.kapok.demo.SourceFigure.Span;
import org.kapok.demo.SourceFigure.Unit;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.demo.city.MadeUp;
import org.kapok.network.CityNetwork;
import org.kapok.network.Figure;
import org.kapok.network.NetworkFigures;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** What a report says holds or does not, as exactly as it says it. */
class SourceFigureTest {

  private static SourceFigure figure(Optional<Measured> source) {
    return new SourceFigure(
        "G3",
        LocalizedText.of("en", "studios"),
        source,
        Unit.NUMBER,
        Span.THREE_YEARS,
        SourceFigure.key("studios"));
  }

  private static Optional<Measured> measured(long value, ReachPrecision precision) {
    return Optional.of(new Measured(Ratio.of(value), precision));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 99, false",
    "EXACT, 100, true",
    "EXACT, 101, false",
    "AT_LEAST, 99, false",
    "AT_LEAST, 100, true",
    "AT_LEAST, 101, true",
    "ABOUT, 89, false",
    "ABOUT, 90, true",
    "ABOUT, 110, true",
    "ABOUT, 111, false"
  })
  void aHundredIsHeldAsExactlyAsItIsTold(ReachPrecision told, long counted, boolean holds) {
    assertThat(figure(measured(100, told)).holds(measured(counted, ReachPrecision.EXACT)))
        .isEqualTo(holds);
  }

  @Test
  void whatIsNotCountedExactlyIsNoExactFigure() {
    SourceFigure exact = figure(measured(100, ReachPrecision.EXACT));
    assertThat(exact.holds(measured(100, ReachPrecision.AT_LEAST))).isFalse();
    assertThat(exact.holds(Optional.empty())).isFalse();
  }

  @Test
  void whatIsNamedWithoutAFigureMustBeThere() {
    assertThat(figure(Optional.empty()).holds(measured(1, ReachPrecision.EXACT))).isTrue();
    assertThat(figure(Optional.empty()).holds(measured(0, ReachPrecision.EXACT))).isFalse();
  }

  @Test
  void aCityWithoutWhatItsReportTellsDoesNotHold() {
    CityNetwork bare =
        CityNetwork.builder()
            .division(Guangzhou.network().division())
            .name(LocalizedText.of("en", "A bare city"))
            .zone(MadeUp.ZONE)
            .build();
    NetworkReport report = new NetworkReport(bare, MadeUp.TODAY, Language.EN);
    assertThat(report.holds()).isFalse();
    assertThat(report.lines()).contains("25 of 25 do not hold.");
  }

  @Test
  void theReadingsCountWhatTheySay() {
    CityNetwork city = Jiayuguan.network();
    List<Figure> figures =
        NetworkFigures.of(city, MadeUp.TODAY, DateSpan.of(MadeUp.TODAY.minusYears(3), MadeUp.TODAY))
            .figures();
    Measured twenty = new Measured(Ratio.of(20), ReachPrecision.EXACT);
    assertThat(SourceFigure.key("teams").of(city, figures)).contains(twenty);
    assertThat(SourceFigure.key("none").of(city, figures)).isEmpty();
    assertThat(SourceFigure.sum("careDuties").of(city, figures).orElseThrow().value())
        .isEqualTo(Ratio.of(15));
    assertThat(SourceFigure.parts("careDuties").of(city, figures).orElseThrow().value())
        .isEqualTo(Ratio.of(3));
    assertThat(SourceFigure.standing(72).of(city, figures).orElseThrow().value())
        .isEqualTo(Ratio.ONE);
  }
}
