package org.kapok.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.participation.Participation;
import org.kapok.venue.VenueNetwork;

/** The Java code of the README's section on routes is this code. */
class RouteReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCE = Path.of("src", "test", "java", "org", "kapok", "route");

  private static List<Participation> run(
      ThemedRoute route, VenueNetwork venues, Instant start, Instant visited) {
    // README begins
    Itinerary itinerary = Itinerary.plan(route, venues, start, Duration.ofMinutes(30));
    boolean possible = itinerary.isPossible(); // each base is open for the whole stay
    RouteAudit audit = RouteAudit.of(route, itinerary, venues, AuditPolicy.DEFAULT);
    List<AuditFinding> barriers = audit.findings(AuditSeverity.BARRIER);
    RouteProgress progress =
        RouteProgress.builder()
            .route(route.id())
            .subject(MemberId.of("m-1"))
            .build()
            .visited(route.bases().get(0), visited);
    List<Participation> scored = progress.participations(route);
    // README ends
    assertThat(possible).isTrue();
    assertThat(barriers).isEmpty();
    return scored;
  }

  @Test
  void itsCodeRuns() throws IOException {
    Instant nine = RouteCast.at("2025-03-08T09:00");
    List<Participation> scored = run(RouteCast.red().build(), RouteCast.venues(), nine, nine);
    assertThat(scored).extracting(Participation::cancelled).containsExactly(false, true);
    String source = Files.readString(SOURCE.resolve("RouteReadmeTest.java"));
    String code = source.substring(source.indexOf("// README begins") + 16);
    assertThat(plain(Files.readString(README)))
        .contains(plain(code.substring(0, code.indexOf("// README ends"))));
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
