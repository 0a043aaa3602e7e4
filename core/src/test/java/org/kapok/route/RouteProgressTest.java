package org.kapok.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.route.RouteCast.MEMORIAL;
import static org.kapok.route.RouteCast.MUSEUM;
import static org.kapok.route.RouteCast.PARK;
import static org.kapok.route.RouteCast.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Ratio;

class RouteProgressTest {
  private static final ThemedRoute RED = RouteCast.red().build();
  private static final Instant NINE = at("2025-03-08T09:00");
  private static final RouteProgress NONE =
      RouteProgress.builder().route(RED.id()).subject(MemberId.of("m-chen")).build();

  @Test
  void aRouteIsCompleteOnceEveryStopIsReachedInAnyOrder() {
    RouteProgress two =
        NONE.visited(PARK, NINE).visited(MEMORIAL, NINE.plusSeconds(3600)).visited(PARK, NINE);
    assertThat(two.remaining(RED, Instant.MAX)).containsExactly(MUSEUM);
    assertThat(two.share(RED, Instant.MAX)).isEqualTo(Ratio.of(2, 3));
    assertThat(two.share(RED, NINE.plusSeconds(3600))).isEqualTo(Ratio.of(1, 3));
    assertThat(two.completed(RED)).isEmpty();
    RouteProgress all = two.visited(MUSEUM, NINE.plusSeconds(7200));
    assertThat(all.completed(RED)).contains(NINE.plusSeconds(7200));
    List<Participation> scored = History.of(all.participations(RED)).participations();
    assertThat(scored)
        .extracting(Participation::kind)
        .containsExactly("routeVisit", "routeVisit", "routeCompletion", "routeVisit");
    assertThat(scored.get(0).theme()).contains("redStudy");
    assertThat(scored.get(0).venue()).contains(PARK);
  }

  @Test
  void twoOfThreeStopsMayBeEnough() {
    ThemedRoute easy = RouteCast.red().stopsToComplete(2).build();
    RouteProgress two = NONE.visited(PARK, NINE).visited(MUSEUM, NINE.plusSeconds(60));
    assertThat(two.completed(easy)).contains(NINE.plusSeconds(60));
    assertThat(two.visited(MEMORIAL, NINE.plusSeconds(99)).share(easy, Instant.MAX))
        .isEqualTo(Ratio.ONE);
  }

  @Test
  void aVisitNotedByMistakeTakesTheCompletionBack() {
    RouteProgress all = NONE.visited(PARK, NINE).visited(MUSEUM, NINE).visited(MEMORIAL, NINE);
    History history = History.of(all.participations(RED));
    assertThat(history.participations()).hasSize(4);
    RouteProgress less = all.struck(PARK);
    assertThat(history.merge(History.of(less.participations(RED))).participations())
        .extracting(Participation::venue)
        .containsExactly(Optional.of(MEMORIAL), Optional.of(MUSEUM));
  }

  /** A base that the route loses counts no more, and may complete it. */
  @Test
  void aChangedRouteChangesWhatWasReached() {
    RouteProgress two = NONE.visited(PARK, NINE).visited(MEMORIAL, NINE.plusSeconds(60));
    ThemedRoute shorter = RouteCast.red().revision(1).stops(List.of(RED.stops().get(0))).build();
    History history =
        History.of(two.participations(RED)).merge(History.of(two.participations(shorter)));
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.participations())
        .extracting(Participation::kind)
        .containsExactlyInAnyOrder("routeVisit", "routeCompletion");
  }

  /** Whatever was visited and struck, and however it was delivered, the last state counts. */
  @Property
  void visitsAndCompletionCountExactlyOnce(
      @ForAll @Size(min = 1, max = 10) List<@From("steps") Step> steps, @ForAll Random random) {
    List<Participation> delivered = new ArrayList<>();
    RouteProgress progress = NONE;
    for (Step each : steps) {
      progress = each.applied(progress);
      delivered.addAll(progress.participations(RED));
      delivered.addAll(progress.participations(RED));
    }
    Collections.shuffle(delivered, random);
    History history = History.of(delivered);
    assertThat(history.conflicts()).isEmpty();
    assertThat(history.participations())
        .isEqualTo(History.of(progress.participations(RED)).participations());
    assertThat(history.participations())
        .hasSize(
            progress.reached(RED, Instant.MAX).size()
                + (progress.completed(RED).isPresent() ? 1 : 0));
  }

  /** A visit more, or a later day, never takes anything away. */
  @Property
  void progressNeverFalls(
      @ForAll @Size(max = 10) List<@From("steps") Step> steps,
      @ForAll @IntRange(max = 200) int early,
      @ForAll @IntRange(max = 200) int later) {
    RouteProgress progress = NONE;
    Instant first = NINE.plusSeconds(early);
    Instant second = first.plusSeconds(later);
    for (Step each : steps) {
      RouteProgress next = progress.visited(each.base(), NINE.plusSeconds(each.second()));
      assertThat(next.reached(RED, first).keySet())
          .containsAll(progress.reached(RED, first).keySet());
      assertThat(next.completed(RED).isPresent() || progress.completed(RED).isEmpty()).isTrue();
      progress = next;
    }
    Map<VenueId, Instant> then = progress.reached(RED, second);
    assertThat(then).containsAllEntriesOf(progress.reached(RED, first));
    assertThat(progress.share(RED, second)).isBetween(progress.share(RED, first), Ratio.ONE);
    assertThat(then.size() + progress.remaining(RED, second).size()).isEqualTo(3);
  }

  record Step(VenueId base, int second, boolean strike) {
    RouteProgress applied(RouteProgress progress) {
      return strike ? progress.struck(base) : progress.visited(base, NINE.plusSeconds(second));
    }
  }

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.of(PARK, MUSEUM, MEMORIAL),
            Arbitraries.integers().between(0, 200),
            Arbitraries.of(false, false, true))
        .as(Step::new);
  }

  @Test
  void whatIsImpossibleIsRefusedWithEveryFault() {
    assertThatThrownBy(
            () ->
                RouteCast.red()
                    .revision(-1)
                    .stopsToComplete(9)
                    .stops(
                        List.of(
                            RouteCast.stop(PARK, 30).leg(RouteCast.walk(1).build()).build(),
                            RouteCast.stop(PARK, 30).build()))
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly(
                        "/revision",
                        "/stops/0/leg",
                        "/stops/1/base",
                        "/stops/1/leg",
                        "/stopsToComplete"));
    assertThatThrownBy(() -> RouteCast.red().stops(List.of()).build())
        .hasMessageContaining("there must be a stop");
    assertThatThrownBy(() -> RouteCast.stop(PARK, 0).build()).hasMessageContaining("PT0S");
    assertThatThrownBy(
            () ->
                RouteCast.walk(30)
                    .duration(Duration.ofMillis(1))
                    .withoutSeat(RED.walking())
                    .build())
        .hasMessageContaining("2 problems");
    assertThatThrownBy(() -> RouteProgress.builder().from(NONE).round(0).build())
        .hasMessageContaining("round must be 1 or above, was 0");
    RouteProgress other = RouteProgress.builder().from(NONE).route(RouteId.of("x")).build();
    assertThatThrownBy(() -> other.completed(RED)).hasMessageContaining("was given red-1");
    assertThatThrownBy(() -> NONE.visited(PARK, Instant.MAX))
        .hasMessageContaining("StopVisit.at must lie in the years 1 to 9999");
    assertThatThrownBy(() -> Colour.of("red")).hasMessageContaining("#c8102e");
  }
}
