package org.kapok.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.text.LocalizedText;

/**
 * Why a resource does not meet a need, in the order in which it is looked at: the later, the nearer
 * it comes to meeting it.
 *
 * <p>Example: {@code ResourceMiss.of(resource, need)} is {@code Optional[FUNCTION]} for a reading
 * room where a canteen is wanted.
 */
public enum ResourceMiss {
  /** It does not render that kind of service. */
  SERVICE(LocalizedText.of("zh", "不提供该类服务", "en", "does not render that kind of service")),
  /** It does not serve as all that is wanted. */
  FUNCTION(LocalizedText.of("zh", "功能不符", "en", "does not serve as all that is wanted")),
  /** It lacks a feature of accessibility. */
  ACCESSIBILITY(LocalizedText.of("zh", "无障碍设施不足", "en", "lacks a feature of accessibility")),
  /** It is at home in none of the fields. */
  FIELD(LocalizedText.of("zh", "领域不符", "en", "is at home in none of the fields")),
  /** It is not the goods that are wanted. */
  GOODS(LocalizedText.of("zh", "物资不符", "en", "is not the goods that are wanted")),
  /** It does not render services where they are wanted. */
  DELIVERY(LocalizedText.of("zh", "服务方式不符", "en", "does not render services there")),
  /** Another venue or facility is wished for. */
  VENUE(LocalizedText.of("zh", "非指定阵地", "en", "is not the venue that is wished for")),
  /** It has no slot at a time that suits, long enough. */
  TIME(LocalizedText.of("zh", "时段不符", "en", "has no slot at a time that suits")),
  /** Its slots at these times are too small, even when empty. */
  CAPACITY(LocalizedText.of("zh", "容量不足", "en", "has too small slots")),
  /** Its slots at these times are taken by needs that come first. */
  TAKEN(LocalizedText.of("zh", "余量不足", "en", "is taken by needs that come first"));

  private final LocalizedText reason;

  ResourceMiss(LocalizedText reason) {
    this.reason = reason;
  }

  /** The reason as a sentence about the resource. */
  public LocalizedText reason() {
    return reason;
  }

  /** The first reason, whatever the time and the capacity; empty if there is none. */
  public static Optional<ResourceMiss> of(Resource resource, Need need) {
    if (!resource.services().contains(need.service())) {
      return Optional.of(SERVICE);
    } else if (!resource.functions().containsAll(need.functions())) {
      return Optional.of(FUNCTION);
    } else if (!resource.accessibility().features().containsAll(need.accessibility().features())) {
      return Optional.of(ACCESSIBILITY);
    } else if (!need.fields().isEmpty() && !hasOne(resource.fields(), need.fields())) {
      return Optional.of(FIELD);
    } else if (!resource.stockedGoods().equals(need.goods().map(GoodsWish::goods))) {
      return Optional.of(GOODS);
    } else if (!resource.renders(need.delivery())) {
      return Optional.of(DELIVERY);
    }
    return isWished(resource.supply(), need) ? Optional.empty() : Optional.of(VENUE);
  }

  private static <T> boolean hasOne(Set<T> have, Set<T> wanted) {
    return wanted.stream().anyMatch(have::contains);
  }

  private static boolean isWished(Supply supply, Need need) {
    boolean venue = need.venue().isEmpty() || need.venue().equals(supply.atVenue());
    boolean facility =
        need.facility().isEmpty()
            || (supply instanceof Supply.Room room
                && (room.facility().isEmpty() || room.facility().equals(need.facility())));
    return venue && facility;
  }

  /** The first reason of time or of the capacity of empty slots; empty if there is none. */
  static Optional<ResourceMiss> inTime(Resource resource, Need need) {
    if (!resource.isCounted()) {
      return Optional.empty();
    }
    List<Slot> suiting =
        resource.slots().stream().filter(each -> suits(each.window(), need)).toList();
    if (suiting.isEmpty()) {
      return Optional.of(TIME);
    }
    int places = resource.supply().places(need);
    return suiting.stream().anyMatch(each -> each.capacity() >= places)
        ? Optional.empty()
        : Optional.of(CAPACITY);
  }

  /** Whether the service fits into the slot within a window that was wished for. */
  static boolean suits(TimeWindow slot, Need need) {
    return need.windows().isEmpty()
        ? need.duration().filter(each -> each.compareTo(slot.length()) > 0).isEmpty()
        : need.windows().stream().anyMatch(each -> suits(slot, each, need));
  }

  /** Whether the service fits into the slot within that window. */
  static boolean suits(TimeWindow slot, TimeWindow window, Need need) {
    return slot.overlaps(window)
        && need.duration().filter(each -> each.compareTo(slot.common(window)) > 0).isEmpty();
  }
}
