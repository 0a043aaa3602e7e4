package org.kapok.order.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kapok.order.Need;
import org.kapok.order.Slot;
import org.kapok.order.TimeWindow;

/**
 * How the time of a slot suits an order: within a wished window if the service can be rendered
 * where both overlap, else late by how much later than the end of a window, begun before, it would
 * end.
 *
 * @param window when: the slot, or the wished window of a resource whose capacity is not counted;
 *     empty if no time is wished for
 * @param late how late it is, 0 or above
 * @param rank which of the wished windows it is in, the best 0
 */
record SlotOffer(Optional<TimeWindow> window, Duration late, int rank) {
  private static final Duration LEAST = Duration.ofNanos(1);

  /** What a resource offers whose capacity is not counted: every wished window that is not over. */
  static List<SlotOffer> uncounted(DispatchRequest request) {
    List<TimeWindow> windows = request.need().windows();
    if (windows.isEmpty()) {
      return List.of(new SlotOffer(Optional.empty(), Duration.ZERO, 0));
    }
    return IntStream.range(0, windows.size())
        .filter(rank -> windows.get(rank).end().isAfter(request.at()))
        .mapToObj(rank -> new SlotOffer(Optional.of(windows.get(rank)), Duration.ZERO, rank))
        .toList();
  }

  /** How the slot suits; empty if it has begun, is too short, comes too early or too late. */
  static Optional<SlotOffer> of(DispatchRequest request, Slot slot, Duration mostLate) {
    Need need = request.need();
    TimeWindow window = slot.window();
    Duration takes = need.duration().orElse(LEAST);
    if (window.start().isBefore(request.at()) || window.length().compareTo(takes) < 0) {
      return Optional.empty();
    }
    if (need.windows().isEmpty()) {
      return Optional.of(new SlotOffer(Optional.of(window), Duration.ZERO, 0));
    }
    for (int rank = 0; rank < need.windows().size(); rank++) {
      if (need.windows().get(rank).common(window).compareTo(takes) >= 0) {
        return Optional.of(new SlotOffer(Optional.of(window), Duration.ZERO, rank));
      }
    }
    return late(need, window, mostLate);
  }

  private static Optional<SlotOffer> late(Need need, TimeWindow slot, Duration mostLate) {
    Instant end = slot.start().plus(need.duration().orElse(Duration.ZERO));
    return need.windows().stream()
        .filter(each -> !each.start().isAfter(slot.start()))
        .map(each -> Duration.between(each.end(), end))
        .min(Duration::compareTo)
        .filter(each -> each.compareTo(mostLate) <= 0)
        .map(each -> new SlotOffer(Optional.of(slot), each, need.windows().size()));
  }
}
