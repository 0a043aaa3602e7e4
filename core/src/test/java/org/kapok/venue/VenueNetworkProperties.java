package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.venue.VenueNetworkTest.facility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.place.Neighbour;
import org.kapok.text.LocalizedText;

/** The network answers as if every venue had been asked and measured. */
class VenueNetworkProperties {

  /** On a coarse grid, so that equal distances and equal places come up. */
  @Provide
  Arbitrary<GeoPoint> points() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 15), Arbitraries.integers().between(0, 15))
        .as((north, east) -> GeoPoint.of(23 + north / 500.0, 113 + east / 500.0));
  }

  private record Draft(
      GeoPoint point, VenueFunction function, int capacity, boolean lift, String id) {
    Venue venue() {
      return Venue.builder()
          .id(VenueId.of(id))
          .name(LocalizedText.of("en", id))
          .kind(VenueKind.EDUCATION_POINT)
          .point(point)
          .addFacilities(facility("f", capacity, function))
          .accessibility(lift ? Accessibility.of(AccessibilityFeature.LIFT) : Accessibility.NONE)
          .build();
    }
  }

  private static Arbitrary<VenueFunction> functions() {
    return Arbitraries.of(VenueFunction.CANTEEN, VenueFunction.EDUCATION, VenueFunction.SPORT);
  }

  @Provide
  Arbitrary<VenueNetwork> networks() {
    return Combinators.combine(
            points(),
            functions(),
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(true, false),
            Arbitraries.integers().map(each -> "v" + each))
        .as(Draft::new)
        .list()
        .ofMaxSize(80)
        .map(drafts -> VenueNetwork.of(drafts.stream().map(Draft::venue).toList()));
  }

  @Provide
  Arbitrary<VenueNeed> needs() {
    return Combinators.combine(
            functions().optional(),
            Arbitraries.integers().between(1, 25),
            Arbitraries.of(true, false))
        .as(
            (function, capacity, lift) ->
                VenueNeed.builder()
                    .functions(function.stream().toList())
                    .capacity(capacity)
                    .accessibility(
                        lift ? Accessibility.of(AccessibilityFeature.LIFT) : Accessibility.NONE)
                    .build());
  }

  private static List<Neighbour<Venue>> bruteForce(
      VenueNetwork network, GeoPoint from, VenueNeed need) {
    List<Neighbour<Venue>> all = new ArrayList<>();
    for (Venue venue : network.venues()) {
      Facility only = venue.facilities().get(0);
      boolean fits =
          only.functions().containsAll(need.functions())
              && only.capacity() >= need.capacity()
              && venue.accessibility().features().containsAll(need.accessibility().features());
      if (fits) {
        all.add(new Neighbour<>(venue, from.distanceTo(venue.point())));
      }
    }
    all.sort(Comparator.comparing(Neighbour::distance));
    return all;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nearestAndWithinAreThoseOfBruteForce(
      @ForAll("networks") VenueNetwork network,
      @ForAll("points") GeoPoint from,
      @ForAll("needs") VenueNeed need,
      @ForAll @IntRange(max = 10) int most,
      @ForAll @IntRange(max = 3000) int metres) {
    List<Neighbour<Venue>> all = bruteForce(network, from, need);
    assertThat(network.nearest(from, most, need))
        .isEqualTo(all.subList(0, Math.min(most, all.size())));
    Distance distance = Distance.ofMetres(metres);
    assertThat(network.within(from, distance, need))
        .isEqualTo(all.stream().filter(each -> each.distance().isAtMost(distance)).toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void coverageCountsWhoHasAVenueWithinTheDistance(
      @ForAll("networks") VenueNetwork network,
      @ForAll("points") GeoPoint one,
      @ForAll("points") GeoPoint other,
      @ForAll @IntRange(max = 1500) int metres) {
    NearbyPromise promise =
        NearbyPromise.of(
            NearbyService.LEARNING,
            Distance.ofMetres(metres),
            VenueFunction.EDUCATION,
            VenueFunction.SPORT);
    List<DemandPoint> homes =
        List.of(new DemandPoint("one", one, 3), new DemandPoint("other", other, 4));
    long covered = 0;
    List<String> uncovered = new ArrayList<>();
    for (DemandPoint home : homes) {
      boolean near =
          network.venues().stream()
              .filter(venue -> !venue.functions().contains(VenueFunction.CANTEEN))
              .anyMatch(venue -> home.point().distanceTo(venue.point()).isAtMost(promise.within()));
      if (near) {
        covered += home.people();
      } else {
        uncovered.add(home.label());
      }
    }
    assertThat(network.coverage(homes, List.of(promise)))
        .containsExactly(new Coverage(promise, covered, 7, 2, uncovered));
  }

  /** All find room, no session is empty, and the parts of a price add up. */
  @Property
  void aPriceHasRoomForAllAndNoSessionTooMany(
      @ForAll @IntRange(min = 1, max = 500) int participants,
      @ForAll @IntRange(min = 1, max = 90) int capacity,
      @ForAll @IntRange(min = 1, max = 90) int fewer,
      @ForAll @IntRange(min = 1, max = 240) int minutes,
      @ForAll @IntRange(max = 60) int extra) {
    MenuOption option =
        MenuOption.builder()
            .code("o")
            .label(LocalizedText.of("en", "o"))
            .capacity(fewer)
            .extra(Duration.ofMinutes(extra))
            .build();
    MenuItem item =
        MenuItem.builder()
            .id(MenuItemId.of("i"))
            .name(LocalizedText.of("en", "i"))
            .duration(Duration.ofMinutes(minutes))
            .capacity(capacity)
            .addOptions(option)
            .build();
    MenuQuote quote =
        ActivityMenu.of(List.of(item))
            .quote(
                GroupMenu.builder()
                    .group(OrganizationId.of("g"))
                    .participants(participants)
                    .addChoices(MenuChoice.of(item.id()), MenuChoice.of(item.id(), "o"))
                    .build());
    int[] rooms = {capacity, Math.min(capacity, fewer)};
    long total = 0;
    for (int i = 0; i < 2; i++) {
      MenuQuote.Line line = quote.lines().get(i);
      assertThat((long) line.sessions() * rooms[i]).isGreaterThanOrEqualTo(participants);
      assertThat((line.sessions() - 1L) * rooms[i]).isLessThan(participants);
      assertThat(line.places()).isLessThanOrEqualTo(rooms[i]);
      total += line.sessions() * (minutes + (long) i * extra);
    }
    assertThat(quote.total()).isEqualTo(Duration.ofMinutes(total));
    assertThat(quote.personMinutes()).isEqualTo((long) participants * (2L * minutes + extra));
  }
}
