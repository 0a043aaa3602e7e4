package org.kapok.json;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.order.Assignment;
import org.kapok.order.TimeWindow;
import org.kapok.order.Urgency;
import org.kapok.order.dispatch.BatchProposal;
import org.kapok.order.dispatch.DispatchCandidate;
import org.kapok.order.dispatch.DispatchCosts;
import org.kapok.order.dispatch.DispatchCriterion;
import org.kapok.order.dispatch.DispatchObstacle;
import org.kapok.order.dispatch.DispatchPart;
import org.kapok.order.dispatch.DispatchPolicy;
import org.kapok.order.dispatch.DispatchProposal;
import org.kapok.order.dispatch.PassedResource;
import org.kapok.order.dispatch.ServedOrder;
import org.kapok.order.dispatch.UnservedOrder;
import org.kapok.place.Distance;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** Policies of dispatch and proposals are the same after they were written and read. */
class DispatchRoundTripProperties {
  private static final Instant START = Instant.parse("2025-03-03T01:00:00Z");

  @Property(tries = 200)
  void policies(@ForAll("policies") DispatchPolicy policy) {
    RoundTrip.require(policy, DispatchPolicy.class);
  }

  @Property(tries = 100)
  void proposals(@ForAll("proposals") DispatchProposal proposal) {
    RoundTrip.require(proposal, DispatchProposal.class);
  }

  @Property(tries = 100)
  void proposalsForManyOrders(@ForAll("batches") BatchProposal proposal) {
    RoundTrip.require(proposal, BatchProposal.class);
  }

  private static Arbitrary<Integer> numbers(int most) {
    return Arbitraries.integers().between(1, most);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a", "b/~", "学-3", "\"x\"");
  }

  private static Arbitrary<Distance> distances() {
    return Arbitraries.longs().between(1, 40_000_000_000L).map(Distance::new);
  }

  private static Arbitrary<Ratio> shares() {
    return Arbitraries.integers().between(0, 7).map(each -> Ratio.of(each, 7));
  }

  private static Arbitrary<Duration> latenesses() {
    return Arbitraries.longs().between(0, 863_999_999).map(Duration::ofSeconds);
  }

  /** So many parts of all parts each, which is exactly one together. */
  private static Arbitrary<Map<DispatchCriterion, Ratio>> weights() {
    return Arbitraries.maps(Arbitraries.of(DispatchCriterion.values()), numbers(9))
        .ofMinSize(1)
        .map(DispatchRoundTripProperties::ofAll);
  }

  private static Map<DispatchCriterion, Ratio> ofAll(Map<DispatchCriterion, Integer> parts) {
    int all = parts.values().stream().mapToInt(Integer::intValue).sum();
    Map<DispatchCriterion, Ratio> weights = new HashMap<>();
    parts.forEach((criterion, part) -> weights.put(criterion, Ratio.of(part, all)));
    return weights;
  }

  private static Arbitrary<DispatchCosts> costs() {
    return Combinators.combine(
            distances().map(each -> new Distance(each.millimetres() / 40)),
            distances(),
            Arbitraries.maps(Arbitraries.of(Urgency.values()), distances()))
        .as(
            (late, unserved, byUrgency) ->
                DispatchCosts.builder()
                    .perMinuteLate(late)
                    .unserved(unserved)
                    .unservedByUrgency(byUrgency)
                    .build());
  }

  @Provide
  Arbitrary<DispatchPolicy> policies() {
    return Combinators.combine(
            weights(),
            Arbitraries.of(DispatchCriterion.values()).set(),
            distances(),
            latenesses(),
            numbers(99),
            shares(),
            shares(),
            costs().optional())
        .as(
            (weights, required, farthest, late, number, rating, unknown, costs) ->
                DispatchPolicy.builder()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .weights(weights)
                    .required(required)
                    .farthest(farthest)
                    .mostLate(late)
                    .mostLoad(number)
                    .bestRating(number)
                    .leastRating(rating)
                    .unknown(unknown)
                    .costs(costs)
                    .build());
  }

  private static Arbitrary<Assignment> assignments() {
    Arbitrary<TimeWindow> slots =
        numbers(99_999)
            .map(each -> new TimeWindow(START.plusNanos(each), START.plusSeconds(3600L + each)));
    return Combinators.combine(
            texts().map(ResourceId::of),
            texts().map(VenueId::of).optional(),
            slots.optional(),
            numbers(500))
        .as(Assignment::new);
  }

  private static Arbitrary<DispatchCandidate> candidates() {
    Arbitrary<DispatchPart> parts =
        Combinators.combine(Arbitraries.of(DispatchCriterion.values()), shares(), shares(), texts())
            .as(
                (criterion, weight, share, text) ->
                    new DispatchPart(
                        criterion, weight, share, LocalizedText.of("zh", text, "en", text)));
    return Combinators.combine(
            numbers(9),
            assignments(),
            distances().optional(),
            latenesses(),
            parts.list().ofMaxSize(3))
        .as(
            (rank, assignment, distance, late, all) ->
                DispatchCandidate.builder()
                    .rank(rank)
                    .assignment(assignment)
                    .distance(distance)
                    .late(late)
                    .parts(all)
                    .build());
  }

  @Provide
  Arbitrary<DispatchProposal> proposals() {
    Arbitrary<PassedResource> passedOver =
        Combinators.combine(
                texts().map(ResourceId::of),
                Arbitraries.of(DispatchObstacle.values()).set().ofMinSize(1))
            .as(PassedResource::new);
    return Combinators.combine(
            texts().map(OrderId::of),
            candidates().list().ofMaxSize(3),
            passedOver.list().ofMaxSize(3))
        .as(DispatchProposal::new);
  }

  @Provide
  Arbitrary<BatchProposal> batches() {
    Arbitrary<ServedOrder> served =
        Combinators.combine(texts().map(OrderId::of), assignments(), latenesses(), distances())
            .as(ServedOrder::new);
    Arbitrary<UnservedOrder> unserved =
        Combinators.combine(texts().map(OrderId::of), Arbitraries.of(true, false), distances())
            .as(UnservedOrder::new);
    return Combinators.combine(
            served.list().ofMaxSize(3),
            unserved.list().ofMaxSize(3),
            distances(),
            distances(),
            distances())
        .as(BatchProposal::new);
  }
}
