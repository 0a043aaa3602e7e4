package org.kapok.order;

import java.util.Comparator;
import org.kapok.id.ResourceId;

/**
 * One slot of one resource.
 *
 * <p>Example: {@code book.free(new SlotKey(resource.id(), slot.window()))}.
 *
 * @param resource which resource
 * @param window the window of the slot
 */
public record SlotKey(ResourceId resource, TimeWindow window) implements Comparable<SlotKey> {
  private static final Comparator<SlotKey> ORDER =
      Comparator.comparing(SlotKey::resource).thenComparing(SlotKey::window);

  /** Orders by resource, then by window. */
  @Override
  public int compareTo(SlotKey other) {
    return ORDER.compare(this, other);
  }
}
