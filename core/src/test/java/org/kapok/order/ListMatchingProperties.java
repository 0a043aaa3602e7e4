package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.order.OrderCast.LUNCH;
import static org.kapok.order.OrderCast.SUPPER;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.lunch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.NeedId;
import org.kapok.id.ResourceId;
import org.kapok.order.ListMatching.Met;
import org.kapok.place.GeoPoint;

class ListMatchingProperties {

  private record Draw(boolean visit, boolean supper, int number, Urgency urgency, boolean home) {}

  private static Need need(int id, Draw draw) {
    Need.Builder need =
        lunch("n-" + id)
            .raised(hour(draw.number() % 3))
            .service(draw.visit() ? ServiceKind.VISIT : ServiceKind.MEAL_SERVICE)
            .people(draw.number())
            .urgency(draw.urgency());
    if (draw.home()) {
      need.home(Home.at(GeoPoint.of(23, 113 + draw.number() % 2)));
    }
    return draw.supper() ? need.addWindows(SUPPER, LUNCH).build() : need.addWindows(LUNCH).build();
  }

  private static Resource resource(int id, Draw draw) {
    Resource.Builder resource =
        Resource.builder()
            .id(ResourceId.of("r-" + id))
            .supply(new Supply.Room(OrderCast.VENUE, Optional.empty()))
            .addServices(draw.visit() ? ServiceKind.VISIT : ServiceKind.MEAL_SERVICE)
            .addSlots(new Slot(LUNCH, draw.number()));
    if (draw.home()) {
      resource.point(GeoPoint.of(23, 113));
    }
    return draw.supper()
        ? resource.addSlots(new Slot(SUPPER, draw.number() - 1)).build()
        : resource.build();
  }

  @Provide
  Arbitrary<ServiceLists> lists() {
    Arbitrary<List<Draw>> draws =
        Combinators.combine(
                Arbitraries.of(true, false, false),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(Urgency.values()),
                Arbitraries.of(true, false))
            .as(Draw::new)
            .list()
            .ofMaxSize(7);
    return Combinators.combine(draws, draws)
        .as(
            (needs, resources) ->
                ServiceLists.builder()
                    .needs(
                        IntStream.range(0, needs.size())
                            .mapToObj(i -> need(i, needs.get(i)))
                            .toList())
                    .resources(
                        IntStream.range(0, resources.size())
                            .mapToObj(i -> resource(i, resources.get(i)))
                            .toList())
                    .build());
  }

  @Property(tries = 200)
  void everyNeedAndEveryResourceIsAccountedFor(@ForAll("lists") ServiceLists lists) {
    ListMatching matching = lists.match();
    List<NeedId> needs = new ArrayList<>(matching.met().stream().map(Met::need).toList());
    matching.unmet().forEach(each -> needs.add(each.need()));
    assertThat(needs)
        .containsExactlyInAnyOrderElementsOf(lists.needs().stream().map(Need::id).toList());
    assertThat(matching.unmet())
        .allSatisfy(each -> assertThat(sum(each.misses())).isEqualTo(lists.resources().size()));
    assertThat(matching.idle())
        .allSatisfy(
            each ->
                assertThat(each.servedByOthers() + sum(each.misses()))
                    .isEqualTo(lists.needs().size()));
    long busy = matching.met().stream().map(each -> each.by().resource()).distinct().count();
    assertThat(busy + matching.idle().size()).isEqualTo(lists.resources().size());
  }

  private static int sum(Map<ResourceMiss, Integer> misses) {
    return misses.values().stream().mapToInt(each -> each).sum();
  }

  @Property(tries = 200)
  void whatMeetsFitsAndNoSlotIsOverfull(@ForAll("lists") ServiceLists lists) {
    Map<ResourceId, Resource> resources =
        lists.resources().stream().collect(Collectors.toMap(Resource::id, each -> each));
    Map<NeedId, Need> needs =
        lists.needs().stream().collect(Collectors.toMap(Need::id, each -> each));
    Map<SlotKey, Integer> taken = new HashMap<>();
    for (Met met : lists.match().met()) {
      Resource resource = resources.get(met.by().resource());
      Need need = needs.get(met.need());
      assertThat(ResourceMiss.of(resource, need)).isEmpty();
      TimeWindow slot = met.by().slot().orElseThrow();
      assertThat(ResourceMiss.suits(slot, need)).isTrue();
      int places = taken.merge(new SlotKey(resource.id(), slot), met.by().places(), Integer::sum);
      assertThat(places).isLessThanOrEqualTo(resource.slot(slot).orElseThrow().capacity());
    }
  }

  @Property(tries = 200)
  void theOrderOfTheListsDoesNotMatter(@ForAll("lists") ServiceLists lists, @ForAll long seed) {
    List<Need> needs = new ArrayList<>(lists.needs());
    List<Resource> resources = new ArrayList<>(lists.resources());
    Collections.shuffle(needs, new Random(seed));
    Collections.shuffle(resources, new Random(~seed));
    assertThat(ServiceLists.builder().needs(needs).resources(resources).build().match())
        .isEqualTo(lists.match());
  }

  @Property(tries = 200)
  void noNeedIsLeftOutWhileThereIsRoomInTheEnd(@ForAll("lists") ServiceLists lists) {
    ListMatching matching = lists.match();
    OrderBook book = OrderBook.of(lists.resources());
    Map<SlotKey, Integer> taken = new HashMap<>();
    matching
        .met()
        .forEach(
            each ->
                taken.merge(
                    new SlotKey(each.by().resource(), each.by().slot().orElseThrow()),
                    each.by().places(),
                    Integer::sum));
    for (ListMatching.Unmet unmet : matching.unmet()) {
      Need need =
          lists.needs().stream()
              .filter(each -> each.id().equals(unmet.need()))
              .findFirst()
              .orElseThrow();
      for (Resource resource : lists.resources()) {
        if (ResourceMiss.of(resource, need).isEmpty()) {
          for (Slot slot : resource.slots()) {
            SlotKey key = new SlotKey(resource.id(), slot.window());
            int free = book.free(key).orElseThrow() - taken.getOrDefault(key, 0);
            assertThat(!ResourceMiss.suits(slot.window(), need) || free < need.people()).isTrue();
          }
        }
      }
    }
  }
}
