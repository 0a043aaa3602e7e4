package org.kapok.order.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.order.Assignment;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Slot;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;

/** The laws of a dispatch of many orders, against every dispatch there is. */
class BatchDispatchProperties {
  private static final DispatchPolicy POLICY = DispatchCast.policy().build();

  /** Somebody, or a group, who lives there and wishes to come from that hour on. */
  private record Draft(int home, int people, int hour, boolean urgent) {
    Need need(int number) {
      return DispatchCast.need(number, home)
          .people(people)
          .urgency(urgent ? Urgency.URGENT : Urgency.ROUTINE)
          .addWindows(DispatchCast.hours(hour, hour + 1))
          .build();
    }
  }

  /** A canteen there, with so many places in each of its hours. */
  private record Kitchen(int place, List<Integer> capacities) {
    Resource resource(int number) {
      return DispatchCast.canteen("r-" + number, place)
          .slots(
              IntStream.range(0, capacities.size())
                  .mapToObj(hour -> DispatchCast.slot(hour, capacities.get(hour)))
                  .toList())
          .build();
    }
  }

  /** Everything a batch depends on. */
  record City(List<Resource> resources, List<DispatchRequest> requests) {
    DispatchSituation situation() {
      return DispatchSituation.builder().resources(resources).build();
    }

    BatchProposal propose() {
      return POLICY.proposeAll(requests, situation());
    }
  }

  @Provide
  Arbitrary<City> smallCities() {
    return cities(6, 3, 4);
  }

  @Provide
  Arbitrary<City> smallCitiesOfSingles() {
    return cities(6, 3, 1);
  }

  @Provide
  Arbitrary<City> cities() {
    return cities(60, 8, 12);
  }

  @Provide
  Arbitrary<City> citiesOfSingles() {
    return cities(60, 8, 1);
  }

  static Arbitrary<City> cities(int orders, int kitchens, int group) {
    Arbitrary<Draft> draft =
        Combinators.combine(
                Arbitraries.integers().between(0, 150),
                Arbitraries.integers().between(1, group),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(false, false, true))
            .as(Draft::new);
    Arbitrary<Kitchen> kitchen =
        Combinators.combine(
                Arbitraries.integers().between(0, 150),
                Arbitraries.integers().between(0, 5).list().ofMinSize(1).ofMaxSize(3))
            .as(Kitchen::new);
    return Combinators.combine(
            draft.list().ofMaxSize(orders), kitchen.list().ofMinSize(1).ofMaxSize(kitchens))
        .as(BatchDispatchProperties::city);
  }

  private static City city(List<Draft> drafts, List<Kitchen> kitchens) {
    return new City(
        IntStream.range(0, kitchens.size()).mapToObj(i -> kitchens.get(i).resource(i)).toList(),
        IntStream.range(0, drafts.size())
            .mapToObj(i -> DispatchCast.request(drafts.get(i).need(i)))
            .toList());
  }

  @Property(tries = 300)
  void the_bound_the_best_and_the_proposal_stand_in_that_order(@ForAll("smallCities") City city) {
    BatchProposal proposal = city.propose();

    long best = best(city, 0, new HashMap<>());

    assertThat(proposal.bound().millimetres()).isLessThanOrEqualTo(best);
    assertThat(best).isLessThanOrEqualTo(proposal.cost().millimetres());
  }

  @Property(tries = 300)
  void the_proposal_for_singles_is_a_best_one_and_proved(
      @ForAll("smallCitiesOfSingles") City city) {
    BatchProposal proposal = city.propose();

    assertThat(proposal.cost().millimetres()).isEqualTo(best(city, 0, new HashMap<>()));
    assertThat(proposal.isProvedBest()).isTrue();
  }

  @Property(tries = 100)
  void many_singles_are_proved_best_too(@ForAll("citiesOfSingles") City city) {
    assertThat(city.propose().isProvedBest()).isTrue();
  }

  @Property(tries = 100)
  void it_is_never_worse_than_one_by_one_nor_better_than_the_bound(@ForAll("cities") City city) {
    BatchProposal proposal = city.propose();

    assertThat(proposal.bound()).isLessThanOrEqualTo(proposal.cost());
    assertThat(proposal.cost()).isLessThanOrEqualTo(proposal.oneByOne());
    assertThat(proposal.oneByOne().millimetres()).isEqualTo(oneByOne(city));
    assertThat(city.propose()).isEqualTo(proposal);
  }

  @Property(tries = 100)
  void every_order_is_served_or_unserved_once_in_the_order_given(@ForAll("cities") City city) {
    BatchProposal proposal = city.propose();

    assertThat(
            Stream.concat(
                proposal.served().stream().map(ServedOrder::order),
                proposal.unserved().stream().map(UnservedOrder::order)))
        .containsExactlyInAnyOrderElementsOf(
            city.requests().stream().map(DispatchRequest::order).toList());
    assertThat(costs(proposal)).isEqualTo(proposal.cost().millimetres());
  }

  private static long costs(BatchProposal proposal) {
    return proposal.served().stream().mapToLong(each -> each.cost().millimetres()).sum()
        + proposal.unserved().stream().mapToLong(each -> each.cost().millimetres()).sum();
  }

  @Property(tries = 100)
  void no_slot_gets_more_than_it_holds_and_nothing_costs_other_than_stated(
      @ForAll("cities") City city) {
    Map<Assignment, Integer> taken = new HashMap<>();
    for (ServedOrder each : city.propose().served()) {
      DispatchRequest request = request(city, each);
      Resource resource = resource(city, each.assignment());
      Slot slot = resource.slot(each.assignment().slot().orElseThrow()).orElseThrow();
      assertThat(taken.merge(place(resource, slot), request.need().people(), Integer::sum))
          .isLessThanOrEqualTo(slot.capacity());
      assertThat(each.cost().millimetres()).isEqualTo(cost(request, resource, slot));
    }
  }

  private static DispatchRequest request(City city, ServedOrder served) {
    return city.requests().stream()
        .filter(each -> each.order().equals(served.order()))
        .findFirst()
        .orElseThrow();
  }

  private static Resource resource(City city, Assignment assignment) {
    return city.resources().stream()
        .filter(each -> each.id().equals(assignment.resource()))
        .findFirst()
        .orElseThrow();
  }

  /** Every dispatch tried, order by order. */
  private static long best(City city, int order, Map<Assignment, Integer> taken) {
    if (order == city.requests().size()) {
      return 0;
    }
    DispatchRequest request = city.requests().get(order);
    long best = price(request) + best(city, order + 1, taken);
    for (Option each : options(city, request, taken)) {
      taken.merge(each.place(), request.need().people(), Integer::sum);
      best = Math.min(best, each.cost() + best(city, order + 1, taken));
      taken.merge(each.place(), -request.need().people(), Integer::sum);
    }
    return best;
  }

  private static long oneByOne(City city) {
    Map<Assignment, Integer> taken = new HashMap<>();
    long sum = 0;
    for (DispatchRequest request : city.requests()) {
      List<Option> options = options(city, request, taken);
      long least = options.stream().mapToLong(Option::cost).min().orElse(Long.MAX_VALUE);
      if (least >= price(request)) {
        sum += price(request);
      } else {
        Option first =
            options.stream().filter(each -> each.cost() == least).findFirst().orElseThrow();
        taken.merge(first.place(), request.need().people(), Integer::sum);
        sum += least;
      }
    }
    return sum;
  }

  private record Option(Assignment place, long cost) {}

  /** The slots that come in question and have room. */
  private static List<Option> options(
      City city, DispatchRequest request, Map<Assignment, Integer> taken) {
    List<Option> options = new ArrayList<>();
    for (Resource resource : city.resources()) {
      for (Slot slot : resource.slots()) {
        Assignment place = place(resource, slot);
        boolean room = taken.getOrDefault(place, 0) + request.need().people() <= slot.capacity();
        boolean early = slot.window().start().isBefore(wish(request).start());
        if (room && !early) {
          options.add(new Option(place, cost(request, resource, slot)));
        }
      }
    }
    return options;
  }

  /** One place of the slot, to tell slots apart by. */
  private static Assignment place(Resource resource, Slot slot) {
    return new Assignment(
        resource.id(), resource.supply().atVenue(), Optional.of(slot.window()), 1);
  }

  private static TimeWindow wish(DispatchRequest request) {
    return request.need().windows().get(0);
  }

  private static long price(DispatchRequest request) {
    return request.need().urgency() == Urgency.URGENT ? 30_000_000 : 10_000_000;
  }

  private static long cost(DispatchRequest request, Resource resource, Slot slot) {
    long way =
        request
            .need()
            .home()
            .orElseThrow()
            .point()
            .orElseThrow()
            .distanceTo(resource.point().orElseThrow())
            .millimetres();
    Duration late = Duration.between(wish(request).end(), slot.window().start());
    return way + (late.isNegative() ? 0 : late.toMinutes() * 20_000);
  }
}
