package org.kapok.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kapok.order.ListMatching.Idle;
import org.kapok.order.ListMatching.Met;
import org.kapok.order.ListMatching.Unmet;
import org.kapok.place.Distance;

/** Matches the three lists, need by need. */
final class ListMatcher {
  private static final Comparator<Need> FIRST_COME =
      Comparator.comparing(Need::urgency)
          .reversed()
          .thenComparing(Need::raised)
          .thenComparing(Need::id);
  private static final Comparator<Choice> BEST =
      Comparator.comparing(Choice::isOfOtherProject)
          .thenComparing(Choice::window)
          .thenComparing(each -> each.distance().isEmpty())
          .thenComparing(each -> each.distance().orElse(new Distance(0)))
          .thenComparing(each -> each.slot().map(TimeWindow::start).orElse(Instant.MIN))
          .thenComparing(each -> each.resource().id());

  private final ServiceLists lists;
  private final List<Resource> resources;
  private final Map<SlotKey, Integer> taken = new HashMap<>();

  ListMatcher(ServiceLists lists) {
    this.lists = lists;
    resources = lists.resources().stream().sorted(Comparator.comparing(Resource::id)).toList();
  }

  private record Choice(
      Resource resource,
      boolean isOfOtherProject,
      int window,
      Optional<Distance> distance,
      Optional<TimeWindow> slot) {}

  ListMatching match() {
    List<Met> met = new ArrayList<>();
    List<Unmet> unmet = new ArrayList<>();
    for (Need need : lists.needs().stream().sorted(FIRST_COME).toList()) {
      Optional<Choice> choice = resources.stream().flatMap(each -> choices(each, need)).min(BEST);
      if (choice.isPresent()) {
        met.add(take(choice.get(), need));
      } else {
        unmet.add(new Unmet(need.id(), misses(need)));
      }
    }
    return new ListMatching(met, unmet, idle(met));
  }

  private Stream<Choice> choices(Resource resource, Need need) {
    if (ResourceMiss.of(resource, need).isPresent()) {
      return Stream.empty();
    }
    if (!resource.isCounted()) {
      return Stream.of(choice(resource, need, Optional.empty(), 0));
    }
    return resource.slots().stream()
        .filter(each -> ResourceMiss.suits(each.window(), need))
        .filter(each -> free(resource, each) >= resource.supply().places(need))
        .map(each -> choice(resource, need, Optional.of(each.window()), rank(each, need)));
  }

  private int free(Resource resource, Slot slot) {
    return slot.capacity() - taken.getOrDefault(new SlotKey(resource.id(), slot.window()), 0);
  }

  /** The place of the first wished window into which it fits. */
  private static int rank(Slot slot, Need need) {
    for (int i = 0; i < need.windows().size(); i++) {
      if (ResourceMiss.suits(slot.window(), need.windows().get(i), need)) {
        return i;
      }
    }
    return 0;
  }

  private Choice choice(Resource resource, Need need, Optional<TimeWindow> slot, int window) {
    boolean ofOne =
        lists.projects().stream()
            .anyMatch(
                each ->
                    each.needs().contains(need.id()) && each.resources().contains(resource.id()));
    Optional<Distance> distance =
        need.home().flatMap(Home::point).flatMap(home -> resource.point().map(home::distanceTo));
    return new Choice(resource, !ofOne, window, distance, slot);
  }

  private Met take(Choice choice, Need need) {
    Assignment by = Assignment.of(choice.resource(), need, choice.slot());
    by.slot()
        .ifPresent(
            slot -> taken.merge(new SlotKey(by.resource(), slot), by.places(), Math::addExact));
    return new Met(need.id(), by, choice.distance());
  }

  private SortedMap<ResourceMiss, Integer> misses(Need need) {
    SortedMap<ResourceMiss, Integer> misses = new TreeMap<>();
    resources.forEach(
        each -> misses.merge(miss(each, need).orElse(ResourceMiss.TAKEN), 1, Integer::sum));
    return misses;
  }

  private static Optional<ResourceMiss> miss(Resource resource, Need need) {
    return ResourceMiss.of(resource, need).or(() -> ResourceMiss.inTime(resource, need));
  }

  private List<Idle> idle(List<Met> met) {
    return resources.stream()
        .filter(each -> met.stream().noneMatch(one -> one.by().resource().equals(each.id())))
        .map(this::idle)
        .toList();
  }

  private Idle idle(Resource resource) {
    SortedMap<ResourceMiss, Integer> misses = new TreeMap<>();
    int servedByOthers = 0;
    for (Need need : lists.needs()) {
      Optional<ResourceMiss> miss = miss(resource, need);
      if (miss.isPresent()) {
        misses.merge(miss.get(), 1, Integer::sum);
      } else {
        servedByOthers++;
      }
    }
    return new Idle(resource.id(), servedByOthers, misses);
  }
}
