package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.FacilityId;
import org.kapok.id.MemberId;
import org.kapok.id.NeedId;
import org.kapok.id.OrderId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ProjectId;
import org.kapok.id.RequestKey;
import org.kapok.id.ResourceId;
import org.kapok.id.SessionId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.json.cloudevents.Envelope;
import org.kapok.json.cloudevents.OrderEnvelope;
import org.kapok.order.Assignment;
import org.kapok.order.Delivery;
import org.kapok.order.GoodsWish;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.OrderEvent;
import org.kapok.order.OrderRecord;
import org.kapok.order.OrderRefusal;
import org.kapok.order.OrderState;
import org.kapok.order.OrderStep;
import org.kapok.order.Origin;
import org.kapok.order.Part;
import org.kapok.order.Party;
import org.kapok.order.RatingScale;
import org.kapok.order.Recurrence;
import org.kapok.order.Remedy;
import org.kapok.order.Resource;
import org.kapok.order.ServiceKind;
import org.kapok.order.ServiceLists;
import org.kapok.order.Slot;
import org.kapok.order.Stamp;
import org.kapok.order.Supply;
import org.kapok.order.TakingPart;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.PostalAddress;
import org.kapok.quantity.Amount;
import org.kapok.talent.TalentField;
import org.kapok.text.Extensions;
import org.kapok.venue.VenueFunction;

/** Law 8 for needs, resources, and events and refusals of every kind. */
class OrderRoundTripProperties {
  private static final Instant START = Instant.parse("2025-03-03T01:00:00Z");

  @Property(tries = 200)
  void lists(@ForAll("needs") Need need, @ForAll("resources") Resource resource) {
    RoundTrip.require(
        ServiceLists.builder().addNeeds(need, need).addResources(resource).build(),
        ServiceLists.class);
  }

  @Property(tries = 50)
  void recurrences(@ForAll("needs") Need need) {
    Need first = need.windows().isEmpty() ? enrich(Need.builder().from(need), 1) : need;
    RoundTrip.require(
        new Recurrence(first, Period.ofMonths(1), 3, ZoneId.of("Asia/Shanghai")), Recurrence.class);
  }

  @Property(tries = 400)
  void events(@ForAll("events") OrderEvent event) {
    RoundTrip.require(new OrderRecord(OrderId.of("点单/1"), event), OrderRecord.class);
  }

  @Property(tries = 400)
  void envelopes(@ForAll("events") OrderEvent event, @ForAll("needs") Need need) {
    long number = event instanceof OrderEvent.Placed ? 1 : 2 + need.people();
    OrderEnvelope envelope =
        new OrderEnvelope(
            URI.create("https://example.org/kapok"),
            OrderId.of(need.id().value()),
            number,
            event,
            Extensions.of(Map.of("people", Integer.toString(need.people()))));
    RoundTrip.require(envelope, Envelope.class);
  }

  @Property(tries = 200)
  void refusals(@ForAll("refusals") OrderRefusal refusal) {
    RoundTrip.require(refusal, OrderRefusal.class);
  }

  private static Arbitrary<Integer> numbers(int most) {
    return Arbitraries.integers().between(1, most);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a", "b/~", "学-3", "\"x\"");
  }

  private static TimeWindow window(int hours) {
    return new TimeWindow(START.plusSeconds(hours), START.plusSeconds(hours + 3600L));
  }

  private static Arbitrary<Origin> origins() {
    return Arbitraries.oneOf(
        Arbitraries.just(Origin.ASKED),
        numbers(300)
            .map(
                day ->
                    new Origin.CareDue(
                        CareProgrammeId.of("五访"),
                        CareDutyId.of("d"),
                        LocalDate.of(2025, 1, 1).plusDays(day))),
        numbers(9).map(each -> new Origin.Repeated(NeedId.of("n"), each)),
        texts().map(each -> new Origin.OfProject(ProjectId.of(each))));
  }

  private static Arbitrary<Home> homes() {
    return Combinators.combine(
            numbers(90).map(each -> GeoPoint.of(each, each)).optional(), numbers(9))
        .as(
            (point, number) ->
                new Home(Optional.empty(), point, Optional.of(PostalAddress.of("某路" + number))));
  }

  @Provide
  Arbitrary<Need> needs() {
    return Combinators.combine(
            texts(),
            origins(),
            homes(),
            Arbitraries.of(Urgency.values()),
            Arbitraries.of(Delivery.values()),
            numbers(500),
            Arbitraries.of(true, false))
        .as(
            (id, origin, home, urgency, delivery, number, rich) -> {
              Need.Builder need =
                  Need.builder()
                      .id(NeedId.of(id))
                      .requester(rich ? TeamId.of(id) : MemberId.of(id))
                      .raised(START.plusNanos(number))
                      .origin(origin)
                      .service(ServiceKind.of("own-" + number))
                      .people(number)
                      .home(home)
                      .urgency(urgency)
                      .delivery(delivery);
              return rich ? enrich(need, number) : need.build();
            });
  }

  private static Need enrich(Need.Builder need, int number) {
    return need.user(OrganizationId.of("街道"))
        .addFunctions(VenueFunction.CANTEEN, VenueFunction.of("tea"))
        .addFields(TalentField.LAW)
        .goods(new GoodsWish("flour", number))
        .venue(VenueId.of("v"))
        .facility(FacilityId.of("f"))
        .addWindows(window(number), window(1))
        .duration(Duration.ofSeconds(number))
        .build();
  }

  @Provide
  Arbitrary<Resource> resources() {
    Arbitrary<Supply> supplies =
        Arbitraries.oneOf(
            texts().map(each -> new Supply.Room(VenueId.of(each), Optional.empty())),
            texts().map(each -> new Supply.Room(VenueId.of("v"), Optional.of(FacilityId.of(each)))),
            texts().map(each -> new Supply.Meeting(SessionId.of(each), Optional.empty())),
            texts().map(each -> new Supply.Expert(MemberId.of(each))),
            texts().map(each -> new Supply.Team(TeamId.of(each))),
            Arbitraries.just(new Supply.Stock("flour")));
    return Combinators.combine(texts(), supplies, numbers(4), numbers(90))
        .as(
            (id, supply, slots, number) ->
                Resource.builder()
                    .id(ResourceId.of(id))
                    .supply(supply)
                    .addServices(ServiceKind.VISIT)
                    .addDeliveries(Delivery.REMOTE)
                    .point(GeoPoint.of(number, -number))
                    .slots(
                        IntStream.range(1, slots)
                            .mapToObj(each -> new Slot(window(each * 3600), number))
                            .toList())
                    .build());
  }

  private static Arbitrary<List<TakingPart>> parts() {
    return Combinators.combine(numbers(4), Arbitraries.of(Part.values()), numbers(999).optional())
        .as(
            (count, part, seconds) ->
                IntStream.range(0, count)
                    .mapToObj(
                        each ->
                            new TakingPart(
                                MemberId.of("m-" + each),
                                part,
                                seconds.map(x -> "driver"),
                                seconds.map(Duration::ofSeconds),
                                new TreeMap<>(
                                    seconds.isPresent()
                                        ? Map.of("km", Amount.of(each))
                                        : Map.of())))
                    .toList());
  }

  @Provide
  Arbitrary<OrderEvent> events() {
    Arbitrary<Stamp> stamps =
        Combinators.combine(texts(), Arbitraries.of(Party.values()), numbers(99_999))
            .as(
                (text, party, seconds) ->
                    new Stamp(
                        START.plusSeconds(seconds),
                        party,
                        party == Party.SYSTEM
                            ? Optional.empty()
                            : Optional.of(OrganizationId.of(text)),
                        RequestKey.of(text)));
    return Combinators.combine(stamps, needs(), parts(), texts(), numbers(50))
        .flatAs(
            (stamp, need, parts, text, number) ->
                Arbitraries.of(all(stamp, need, parts, text, number)));
  }

  private static List<OrderEvent> all(
      Stamp stamp, Need need, List<TakingPart> parts, String text, int number) {
    Optional<ResourceId> resource = Optional.of(text).filter(x -> number > 9).map(ResourceId::of);
    Assignment to =
        new Assignment(
            ResourceId.of(text),
            Optional.of(VenueId.of(text)),
            resource.map(x -> window(number)),
            number);
    Remedy remedy =
        number > 30 ? new Remedy.Correct(parts) : number > 15 ? Remedy.CANCEL : Remedy.NONE;
    List<OrderEvent> all = new ArrayList<>();
    all.add(new OrderEvent.Placed(stamp, need));
    all.add(new OrderEvent.Passed(stamp));
    all.add(new OrderEvent.Refused(stamp, text));
    all.add(new OrderEvent.Waitlisted(stamp, resource));
    all.add(new OrderEvent.Dispatched(stamp, to, number > 20));
    all.add(new OrderEvent.Redispatched(stamp, to, number > 20, text));
    all.add(new OrderEvent.Opened(stamp, new TreeSet<>(resource.stream().toList())));
    all.add(new OrderEvent.Claimed(stamp, to));
    all.add(new OrderEvent.Accepted(stamp));
    all.add(new OrderEvent.Declined(stamp, text));
    all.add(new OrderEvent.TimedOut(stamp));
    all.add(new OrderEvent.Scheduled(stamp, window(number)));
    all.add(new OrderEvent.Started(stamp));
    all.add(new OrderEvent.Fulfilled(stamp, window(number), parts));
    all.add(new OrderEvent.NotFulfilled(stamp, Party.PROVIDER, text));
    all.add(new OrderEvent.Rated(stamp, number, resource.map(ResourceId::value)));
    all.add(new OrderEvent.Complained(stamp, text));
    all.add(new OrderEvent.ComplaintUpheld(stamp, text, remedy));
    all.add(new OrderEvent.ComplaintDismissed(stamp, text));
    all.add(new OrderEvent.Withdrawn(stamp, text));
    all.add(new OrderEvent.Closed(stamp));
    assertThat(all).extracting(OrderEvent::step).containsExactly(OrderStep.values());
    return all;
  }

  @Provide
  Arbitrary<OrderRefusal> refusals() {
    return Combinators.combine(
            texts(), Arbitraries.of(OrderStep.values()), Arbitraries.of(OrderState.values()))
        .flatAs((text, step, state) -> Arbitraries.of(all(text, step, state)));
  }

  private static List<OrderRefusal> all(String text, OrderStep step, OrderState state) {
    ResourceId resource = ResourceId.of(text);
    OrderId order = OrderId.of(text);
    TimeWindow slot = window(state.ordinal());
    List<OrderRefusal> all =
        List.of(
            new OrderRefusal.WrongStep(step, state),
            new OrderRefusal.BeforeLastStep(START),
            new OrderRefusal.KeyReused(RequestKey.of(text), step),
            new OrderRefusal.Compulsory(),
            new OrderRefusal.NotAClaimant(resource),
            new OrderRefusal.OutsideSlot(slot),
            new OrderRefusal.ComplaintDecided(),
            new OrderRefusal.ComplaintLate(START),
            new OrderRefusal.TooManyDispatches(3),
            new OrderRefusal.RatingOffScale(RatingScale.FIVE_STARS, 6),
            new OrderRefusal.NotDue(Optional.of(START)),
            new OrderRefusal.UnknownOrder(order),
            new OrderRefusal.OrderExists(order),
            new OrderRefusal.UnknownResource(resource),
            new OrderRefusal.UnknownSlot(resource, Optional.of(slot)),
            new OrderRefusal.NoCapacity(resource, slot, -1, 2));
    assertThat(all)
        .extracting(each -> (Object) each.getClass())
        .containsExactly((Object[]) OrderRefusal.class.getPermittedSubclasses());
    return all;
  }
}
