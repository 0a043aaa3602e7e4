package org.kapok.json;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.care.CareDuty;
import org.kapok.care.CareForm;
import org.kapok.care.CareGroup;
import org.kapok.care.CareProgramme;
import org.kapok.care.CareTrigger;
import org.kapok.care.Circumstance;
import org.kapok.care.DeliveryItem;
import org.kapok.care.Goods;
import org.kapok.id.CareDutyId;
import org.kapok.id.CareProgrammeId;
import org.kapok.id.RouteId;
import org.kapok.id.VenueId;
import org.kapok.place.Distance;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.route.Colour;
import org.kapok.route.RouteLeg;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteStop;
import org.kapok.route.RouteTheme;
import org.kapok.route.ThemedRoute;
import org.kapok.route.TravelMode;
import org.kapok.talent.AnniversaryRule;
import org.kapok.text.LocalizedText;

/** Law 8 for networks of routes and programmes of care, with two of one id or without. */
class RouteAndCareRoundTripProperties {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  @Property(tries = 200)
  void networksOfRoutes(@ForAll("networks") RouteNetwork network) {
    RoundTrip.require(network, RouteNetwork.class);
  }

  @Property(tries = 200)
  void programmesOfCare(@ForAll("programmes") CareProgramme programme) {
    RoundTrip.require(programme, CareProgramme.class);
  }

  private static Arbitrary<String> ids() {
    return Arbitraries.of("a", "b/~", "学-3", "\"x\"");
  }

  private static Arbitrary<LocalizedText> names() {
    return ids().map(each -> LocalizedText.of("zh", each + "名", "en", each));
  }

  private static Arbitrary<Integer> numbers(int most) {
    return Arbitraries.integers().between(1, most);
  }

  private static Arbitrary<RouteLeg> legs() {
    return Combinators.combine(
            Arbitraries.of(TravelMode.values()),
            numbers(9000),
            numbers(3_000_000),
            Arbitraries.of(true, false).optional())
        .as(
            (mode, seconds, millimetres, stepFree) ->
                RouteLeg.builder()
                    .mode(mode)
                    .duration(Duration.ofSeconds(seconds))
                    .walking(new Distance(millimetres))
                    .withoutSeat(stepFree.map(each -> new Distance(millimetres / 2)))
                    .stepFree(stepFree)
                    .build());
  }

  private static ThemedRoute route(
      String id, LocalizedText name, List<RouteLeg> legs, int minutes, boolean own) {
    ThemedRoute.Builder route =
        ThemedRoute.builder()
            .id(RouteId.of(id))
            .name(name)
            .theme(own ? RouteTheme.of("tea") : RouteTheme.RED_STUDY)
            .colour(own ? Optional.of(Colour.of("#0a1b2c")) : Optional.empty())
            .addStops(stop(0, minutes, own, Optional.empty()));
    for (int i = 0; i < legs.size(); i++) {
      route.addStops(stop(i + 1, minutes, own, Optional.of(legs.get(i))));
    }
    return route.build();
  }

  @Provide
  Arbitrary<RouteNetwork> networks() {
    return Combinators.combine(
            ids(), names(), legs().list().ofMaxSize(4), numbers(90), Arbitraries.of(true, false))
        .as(RouteAndCareRoundTripProperties::route)
        .list()
        .ofMaxSize(3)
        .map(routes -> RouteNetwork.builder().routes(routes).build());
  }

  private static RouteStop stop(int number, int minutes, boolean outdoors, Optional<RouteLeg> leg) {
    return RouteStop.builder()
        .base(VenueId.of("v-" + number))
        .stay(Duration.ofMinutes(minutes))
        .outdoors(outdoors)
        .leg(leg)
        .build();
  }

  private static Arbitrary<CareTrigger> triggers() {
    Arbitrary<Circumstance> circumstances =
        Arbitraries.of(Circumstance.ILLNESS, Circumstance.of("moving"));
    Arbitrary<Optional<Integer>> months = numbers(12).optional();
    return Arbitraries.oneOf(
        months.map(each -> new CareTrigger.Age(80, each)),
        months.map(each -> new CareTrigger.Standing(50, each)),
        circumstances.map(CareTrigger.Begins::new),
        circumstances.map(CareTrigger.Ends::new),
        circumstances.map(each -> new CareTrigger.During(each, 2)),
        ids().map(CareTrigger.Festival::new),
        numbers(12).map(CareTrigger.Every::new));
  }

  @Provide
  Arbitrary<CareProgramme> programmes() {
    Arbitrary<CareDuty> duties =
        Combinators.combine(
                ids(),
                names(),
                Arbitraries.of(CareForm.values()),
                triggers(),
                numbers(99).optional(),
                numbers(30),
                numbers(3))
            .as(
                (id, name, form, trigger, age, days, goods) ->
                    CareDuty.builder()
                        .id(CareDutyId.of(id))
                        .name(name)
                        .form(form)
                        .trigger(trigger)
                        .group(CareGroup.builder().atLeastAge(age).build())
                        .addItems(new DeliveryItem(Goods.FLOUR, Amount.of(goods), "kg"))
                        .opensDaysBefore(days - 1)
                        .dueDaysAfter(days)
                        .build());
    return Combinators.combine(
            ids(), names(), duties.list().ofMaxSize(4), Arbitraries.of(AnniversaryRule.values()))
        .as(
            (id, name, all, rule) ->
                CareProgramme.builder()
                    .id(CareProgrammeId.of(id))
                    .name(name)
                    .term(DateSpan.from(DAY))
                    .anniversaries(rule)
                    .duties(all)
                    .build());
  }
}
