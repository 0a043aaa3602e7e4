package org.kapok.order;

import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.kapok.id.ResourceId;

/** Which event can follow on which progress, whatever the policy, and where it leads. */
final class OrderSteps {
  private OrderSteps() {}

  static OrderProgress begin(OrderEvent.Placed placed) {
    return OrderProgress.builder().state(OrderState.PLACED).since(placed.stamp().at()).build();
  }

  /** Why the event cannot follow on the progress; empty if it can. */
  static Optional<OrderRefusal> refusal(OrderProgress progress, OrderEvent event) {
    OrderState state = progress.state();
    if (state.next(event.step()).isEmpty()) {
      return refused(new OrderRefusal.WrongStep(event.step(), state));
    }
    if (event instanceof OrderEvent.Declined && progress.compulsory()) {
      return refused(new OrderRefusal.Compulsory());
    }
    if (event instanceof OrderEvent.Complained && progress.complaintDecided()) {
      return refused(new OrderRefusal.ComplaintDecided());
    }
    if (event instanceof OrderEvent.Claimed claimed) {
      return claim(progress.claimants(), claimed.to().resource());
    }
    if (event instanceof OrderEvent.Scheduled scheduled) {
      return progress
          .assignment()
          .flatMap(Assignment::slot)
          .filter(slot -> !slot.contains(scheduled.window()))
          .map(OrderRefusal.OutsideSlot::new);
    }
    return Optional.empty();
  }

  private static Optional<OrderRefusal> claim(
      Collection<ResourceId> claimants, ResourceId resource) {
    return claimants.isEmpty() || claimants.contains(resource)
        ? Optional.empty()
        : refused(new OrderRefusal.NotAClaimant(resource));
  }

  private static Optional<OrderRefusal> refused(OrderRefusal reason) {
    return Optional.of(reason);
  }

  /** Where the event leads, which is no refused one. */
  static OrderProgress next(OrderProgress before, OrderEvent event) {
    OrderState state = before.state().next(event.step()).orElseThrow();
    OrderProgress.Builder next =
        OrderProgress.builder().from(before).state(state).since(event.stamp().at());
    if (state == OrderState.RETURNED || isNobodys(state)) {
      next.assignment(Optional.empty()).compulsory(false).scheduled(Optional.empty());
    }
    if (state != OrderState.OPEN) {
      next.claimants(new TreeSet<>());
    }
    if (state != OrderState.WAITING) {
      next.awaited(Optional.empty());
    }
    if (isEnd(state)) {
      next.ended(event.stamp().at());
    }
    add(event, before, next);
    return next.build();
  }

  private static boolean isNobodys(OrderState state) {
    return switch (state) {
      case OPEN, WAITING, UNFULFILLED, REFUSED, WITHDRAWN -> true;
      default -> false;
    };
  }

  private static boolean isEnd(OrderState state) {
    return switch (state) {
      case FULFILLED, UNFULFILLED, REFUSED, WITHDRAWN -> true;
      default -> false;
    };
  }

  private static void add(OrderEvent event, OrderProgress before, OrderProgress.Builder next) {
    if (event instanceof OrderEvent.Dispatched dispatched) {
      give(dispatched.to(), dispatched.compulsory(), before, next);
    } else if (event instanceof OrderEvent.Redispatched again) {
      give(again.to(), again.compulsory(), before, next);
    } else if (event instanceof OrderEvent.Claimed claimed) {
      give(claimed.to(), false, before, next);
    } else if (event instanceof OrderEvent.Opened opened) {
      next.claimants(opened.claimants());
    } else if (event instanceof OrderEvent.Waitlisted waitlisted) {
      next.awaited(waitlisted.resource());
    } else if (event instanceof OrderEvent.Scheduled scheduled) {
      next.scheduled(scheduled.window());
    } else if (event instanceof OrderEvent.Fulfilled fulfilled) {
      next.served(fulfilled.served());
    } else if (event instanceof OrderEvent.Rated rated) {
      next.rating(rated.rating());
    } else if (event instanceof OrderEvent.ComplaintUpheld
        || event instanceof OrderEvent.ComplaintDismissed) {
      next.complaintDecided(true);
    }
  }

  private static void give(
      Assignment to, boolean compulsory, OrderProgress before, OrderProgress.Builder next) {
    next.assignment(to)
        .compulsory(compulsory)
        .dispatches(before.dispatches() + 1)
        .scheduled(Optional.empty());
  }
}
