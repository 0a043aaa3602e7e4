package org.kapok.order.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.order.Assignment;
import org.kapok.order.Delivery;
import org.kapok.order.Home;
import org.kapok.order.Need;
import org.kapok.order.Resource;
import org.kapok.order.Slot;
import org.kapok.place.Distance;
import org.kapok.place.GeoPoint;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/** Judges every resource for one order. */
final class Judgement {
  /** The others depend on the slot, and stand in its obstacles. */
  private static final Set<DispatchCriterion> TIMELESS =
      EnumSet.complementOf(
          EnumSet.of(
              DispatchCriterion.CAPACITY,
              DispatchCriterion.TIME,
              DispatchCriterion.OPENING_HOURS,
              DispatchCriterion.SHARING));

  private final DispatchPolicy policy;
  private final DispatchSituation situation;
  private final VenueVerdicts venues;
  private final RecordVerdicts records;
  private final SlotRules rules;

  Judgement(DispatchPolicy policy, DispatchSituation situation) {
    this.policy = policy;
    this.situation = situation;
    venues = new VenueVerdicts(situation);
    records = new RecordVerdicts(situation, policy);
    rules = new SlotRules(policy, situation, venues);
  }

  DispatchProposal propose(DispatchRequest request) {
    List<DispatchCandidate> candidates = new ArrayList<>();
    List<PassedResource> passedOver = new ArrayList<>();
    for (Resource resource : situation.resources()) {
      SlotChoice choice = SlotChoice.of(request, resource, rules);
      Set<DispatchObstacle> obstacles = timeless(request, resource);
      obstacles.addAll(choice.obstacles());
      if (obstacles.isEmpty()) {
        candidates.add(candidate(request, resource, choice));
      } else {
        passedOver.add(new PassedResource(resource.id(), obstacles));
      }
    }
    passedOver.sort(Comparator.comparing(PassedResource::resource));
    return new DispatchProposal(request.order(), ranked(candidates), passedOver);
  }

  private static List<DispatchCandidate> ranked(List<DispatchCandidate> candidates) {
    candidates.sort(DispatchCandidate.ORDER);
    List<DispatchCandidate> ranked = new ArrayList<>();
    for (DispatchCandidate each : candidates) {
      boolean tied =
          !ranked.isEmpty() && ranked.get(ranked.size() - 1).score().equals(each.score());
      int rank = tied ? ranked.get(ranked.size() - 1).rank() : ranked.size() + 1;
      ranked.add(DispatchCandidate.builder().from(each).rank(rank).build());
    }
    return ranked;
  }

  /** What stands in the way whatever the time; a set that may be added to. */
  Set<DispatchObstacle> timeless(DispatchRequest request, Resource resource) {
    Set<DispatchObstacle> found = Suitability.obstacles(request.need(), resource);
    for (DispatchCriterion each : policy.required()) {
      if (TIMELESS.contains(each)) {
        timeless(each, request, resource).obstacle().ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether nothing stands in the way but, perhaps, distance and time. */
  boolean suits(DispatchRequest request, Resource resource) {
    if (!Suitability.obstacles(request.need(), resource).isEmpty()) {
      return false;
    }
    for (DispatchCriterion each : policy.required()) {
      if (TIMELESS.contains(each)
          && each != DispatchCriterion.DISTANCE
          && timeless(each, request, resource).obstacle().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private Verdict timeless(
      DispatchCriterion criterion, DispatchRequest request, Resource resource) {
    Need need = request.need();
    return switch (criterion) {
      case FUNCTION -> venues.function(need, resource);
      case FACILITY -> venues.facility(need, resource);
      case ACCESSIBILITY -> venues.accessibility(need, resource);
      case DISTANCE -> distance(need, resource);
      case LOAD -> records.load(resource);
      case RATING -> records.rating(resource);
      case DECLINES -> records.declines(request, resource);
      case CONTINUITY -> records.continuity(request, resource);
      case CAPACITY, TIME, OPENING_HOURS, SHARING ->
          throw new InvalidValueException("{0} depends on the slot", criterion);
    };
  }

  private Verdict timed(
      DispatchCriterion criterion, DispatchRequest request, Resource resource, SlotChoice choice) {
    SlotOffer offer = choice.offer().orElseThrow();
    return switch (criterion) {
      case CAPACITY ->
          choice.slot().map(slot -> capacity(slot, choice.left())).orElseGet(this::uncounted);
      case TIME -> time(request, offer);
      case OPENING_HOURS -> rules.openingHours(resource, offer.window());
      case SHARING -> rules.sharing(request, resource, offer.window());
      default -> timeless(criterion, request, resource);
    };
  }

  private Verdict uncounted() {
    return Verdict.full("容量不计", "capacity is not counted");
  }

  private static Verdict capacity(Slot slot, int left) {
    return Verdict.share(
        Ratio.of(left, slot.capacity()),
        () ->
            Verdict.text(
                "接单后余 " + left + "/" + slot.capacity(),
                left + " of " + slot.capacity() + " left with this order"));
  }

  /** The best window is all of it, the others less in their order, and too late nothing. */
  private static Verdict time(DispatchRequest request, SlotOffer offer) {
    int windows = request.need().windows().size();
    if (windows == 0) {
      return Verdict.full("时间不限", "any time");
    }
    if (offer.rank() == windows) {
      return Verdict.share(
          Ratio.ZERO,
          () -> Verdict.text("晚于所选时段 " + offer.late(), offer.late() + " later than wished"));
    }
    return Verdict.share(
        Ratio.of(windows - offer.rank(), windows),
        () ->
            Verdict.text(
                "第 " + (offer.rank() + 1) + " 选时段", "wished window number " + (offer.rank() + 1)));
  }

  /** Nobody's way is asked for by telephone, nor that of somebody whose home is not known. */
  private Verdict distance(Need need, Resource resource) {
    if (need.delivery() == Delivery.REMOTE) {
      return Verdict.full("线上服务", "by telephone or online");
    }
    if (home(need).isEmpty()) {
      return Verdict.share(policy.unknown(), () -> Verdict.text("住址不详", "home unknown"));
    }
    return records.distance(way(need, resource));
  }

  /** Where the person lives, if that is known. */
  static Optional<GeoPoint> home(Need need) {
    return need.home().flatMap(Home::point);
  }

  private Optional<Distance> way(Need need, Resource resource) {
    return home(need)
        .flatMap(home -> situation.point(resource).map(point -> point.distanceTo(home)));
  }

  private DispatchCandidate candidate(
      DispatchRequest request, Resource resource, SlotChoice choice) {
    DispatchCandidate.Builder candidate =
        DispatchCandidate.builder()
            .rank(1)
            .assignment(Assignment.of(resource, request.need(), choice.slot().map(Slot::window)))
            .distance(way(request.need(), resource))
            .late(choice.offer().map(SlotOffer::late).orElse(Duration.ZERO));
    for (DispatchCriterion each : DispatchCriterion.values()) {
      Ratio weight = policy.weight(each);
      if (weight.signum() > 0) {
        Verdict verdict = timed(each, request, resource, choice);
        candidate.addParts(new DispatchPart(each, weight, verdict.share(), verdict.reason().get()));
      }
    }
    return candidate.build();
  }
}
