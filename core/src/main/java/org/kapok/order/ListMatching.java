package org.kapok.order;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.NeedId;
import org.kapok.id.ResourceId;
import org.kapok.place.Distance;

/**
 * How the three lists meet (清单对接): each need with the resource that meets it, the needs that
 * nothing meets, and the resources that nobody asks for.
 *
 * <p>Needs are met one by one, the most urgent first, then by when they came up, then by id. Of the
 * resources that meet a need the first is taken: one of the same project, then one whose slot lies
 * in the best of the wished windows, then the nearest to home (unknown last), then the earliest
 * slot, then by id. It is a first look at the lists; orders are dispatched by their own policy.
 *
 * <p>Example: {@code lists.match().unmet().get(0).misses()} is how many resources failed for which
 * reason.
 *
 * @param met by need, in the order in which they were met
 * @param unmet in that order
 * @param idle by resource, in the order of the ids
 */
public record ListMatching(List<Met> met, List<Unmet> unmet, List<Idle> idle) {

  /** Copies the lists. */
  public ListMatching {
    met = List.copyOf(met);
    unmet = List.copyOf(unmet);
    idle = List.copyOf(idle);
  }

  /**
   * A need that is met.
   *
   * @param need which need
   * @param by what meets it, with the slot and the places of it
   * @param distance from home, if both places are known
   */
  public record Met(NeedId need, Assignment by, Optional<Distance> distance) {}

  /**
   * A need that nothing meets.
   *
   * @param need which need
   * @param misses how many resources do not meet it for which reason, each counted for its first
   *     reason: together all of them
   */
  public record Unmet(NeedId need, SortedMap<ResourceMiss, Integer> misses) {
    /** Copies the figures. */
    public Unmet {
      misses = Collections.unmodifiableSortedMap(new TreeMap<>(misses));
    }

    /** What the resources that come nearest to it lack; empty if there are no resources at all. */
    public Optional<ResourceMiss> nearest() {
      return misses.isEmpty() ? Optional.empty() : Optional.of(misses.lastKey());
    }
  }

  /**
   * A resource that meets no need.
   *
   * @param resource which resource
   * @param servedByOthers how many needs it would meet that others meet already
   * @param misses how many needs it does not meet for which reason: together with those served by
   *     others all of them
   */
  public record Idle(
      ResourceId resource, int servedByOthers, SortedMap<ResourceMiss, Integer> misses) {
    /** Copies the figures. */
    public Idle {
      misses = Collections.unmodifiableSortedMap(new TreeMap<>(misses));
    }

    /** Whether no need asks for anything that it gives, whatever the time and the capacity. */
    public boolean isUnwanted() {
      return servedByOthers == 0
          && misses.keySet().stream().allMatch(each -> each.compareTo(ResourceMiss.TIME) < 0);
    }
  }
}
