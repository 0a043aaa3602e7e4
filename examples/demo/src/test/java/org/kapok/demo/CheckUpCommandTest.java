package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.Evaluator;
import org.kapok.evaluation.Examinee;
import org.kapok.json.KapokJson;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The check-up of the demo's venues: its figures, its page, its documents. */
class CheckUpCommandTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "checkup");
  private static final CityCheckUp CITY = CityCheckUp.make();

  @ParameterizedTest
  @CsvSource({"en", "zh"})
  void theCitysReportIsAsItWasLookedAt(String language) throws IOException {
    assertThat(CommandLineRun.of("checkup", "--lang", language).out())
        .isEqualTo(Files.readString(GOLDEN.resolve("city." + language + ".md")));
  }

  @ParameterizedTest
  @CsvSource({"care-002, en", "care-002, zh"})
  void oneVenuesReportIsAsItWasLookedAt(String venue, String language) throws IOException {
    assertThat(CommandLineRun.of("checkup", "--venue", venue, "--lang", language).out())
        .isEqualTo(Files.readString(GOLDEN.resolve(venue + "." + language + ".md")));
  }

  @Test
  void anUnknownVenueIsToldWithTheNearestOne() {
    CommandLineRun run = CommandLineRun.of("checkup", "--venue", "service-01");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("no venue that is judged is called \"service-01\". Maybe \"service-001\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void thePageIsWellFormedAndNeedsNothingElse(String language, @TempDir Path directory)
      throws Exception {
    Path file = directory.resolve("checkup.html");
    CommandLineRun run =
        CommandLineRun.of("checkup", "--html", file.toString(), "--lang", language);
    Document page = parsed(Files.readString(file));

    assertThat(run.code()).isZero();
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
    assertThat(page.getElementsByTagName("svg").getLength()).isEqualTo(3);
    assertThat(attributes(page)).doesNotContain("src", "href", "onload");
  }

  @Test
  void everyVenueIsPrintedAsADocumentAndIsWhatTheSchemeGives() {
    List<CheckUp> printed =
        CommandLineRun.of("checkup", "--json")
            .out()
            .lines()
            .map(line -> KapokJson.read(line, CheckUp.class))
            .toList();

    assertThat(printed).isEqualTo(CITY.checkUps(CityCheckUp.YEAR)).hasSize(CITY.venues().size());
  }

  @Test
  void participationGrewByFourFifthsAndTheEvidenceSaysSo() {
    assertThat(visits(CityCheckUp.YEAR) * 5).isEqualTo(visits(CityCheckUp.BEFORE) * 9);
  }

  private static long visits(int year) {
    return CITY.register().pieces().stream()
        .filter(each -> each.figure().equals("members"))
        .filter(each -> each.period().equals(CityCheckUp.period(year)))
        .mapToLong(each -> each.sample().orElseThrow().size())
        .sum();
  }

  @Test
  void bothSchemesHoldTheirOwnYear() {
    CITY.venues().stream()
        .limit(3)
        .map(Examinee::of)
        .forEach(
            venue -> {
              for (int year : List.of(CityCheckUp.BEFORE, CityCheckUp.YEAR)) {
                CheckUp checkUp =
                    Evaluator.of(CityCheckUp.scheme(year))
                        .checkUp(venue, CityCheckUp.period(year), CITY.register());
                assertThat(checkUp.version()).isEqualTo(String.valueOf(year));
                assertThat(checkUp.profile().isPresent())
                    .isEqualTo(venue.attributes().get("kind").equals("elderCareCentre"));
              }
            });
  }

  private static Document parsed(String page) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
  }

  private static Set<String> attributes(Document page) {
    var all = page.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .map(Element.class::cast)
        .flatMap(
            element ->
                IntStream.range(0, element.getAttributes().getLength())
                    .mapToObj(i -> element.getAttributes().item(i).getNodeName()))
        .collect(Collectors.toSet());
  }
}
