package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.laws.Hongmian;
import org.kapok.organization.OrganizationTree;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Problem;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;
import org.kapok.talent.TalentRegister;
import org.kapok.text.LocalizedText;
import org.kapok.venue.VenueNetwork;

/** The Java code of the README's section on the network is this code, and it runs. */
class NetworkReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "org", "kapok", "network", "NetworkReadmeTest.java");

  private static Optional<Ratio> run(
      OrganizationTree organizations,
      VenueNetwork venues,
      TalentRegister talent,
      CityNetwork lastYear,
      List<Problem> found) {
    // README begins
    CityNetwork city =
        CityNetwork.builder()
            .division(DivisionCode.of("440199"))
            .name(LocalizedText.of("zh", "红棉县", "en", "Hongmian county"))
            .zone(ZoneId.of("Asia/Shanghai"))
            .organizations(organizations)
            .venues(venues)
            .talent(talent)
            .build();
    List<Problem> problems = city.problems(); // of each part, and of one part about another
    DateSpan year = DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1));
    NetworkFigures figures = NetworkFigures.of(city, LocalDate.of(2025, 6, 30), year);
    Optional<Ratio> studios = figures.value("studios");
    List<ObjectChange> changes = NetworkDifference.between(lastYear, city).of("venues");
    // README ends
    found.addAll(problems);
    assertThat(changes).isEmpty();
    return studios;
  }

  @Test
  void itsCodeRuns() throws IOException {
    CityNetwork county = Hongmian.county();
    List<Problem> found = new ArrayList<>();
    Optional<Ratio> studios =
        run(county.organizations(), county.venues(), county.talent().orElseThrow(), county, found);
    assertThat(found).isEmpty();
    assertThat(studios).contains(Ratio.ONE);
    String source = Files.readString(SOURCE);
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
