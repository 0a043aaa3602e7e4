package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds which element of a changed list each element of the list before has become: one that says
 * the same, else the only one of its id and version, else the only one of its id, else the one of
 * its number. Keys are texts, which maps keep apart in time even if their hashes are equal.
 */
final class Partners {
  /** No element. */
  static final int NONE = -1;

  private final List<JsonNode> before;
  private final List<JsonNode> after;
  private final int[] partners;
  private final boolean[] taken;

  private Partners(List<JsonNode> before, List<JsonNode> after) {
    this.before = before;
    this.after = after;
    partners = new int[before.size()];
    Arrays.fill(partners, NONE);
    taken = new boolean[after.size()];
  }

  /**
   * The number of the element after for each element before; {@link #NONE} if there is none or it
   * is not clear which it is. Equal elements must have equal texts.
   */
  static int[] of(List<JsonNode> before, List<JsonNode> after) {
    Partners found = new Partners(before, after);
    found.pair(each -> Optional.of(each.toString()), true);
    found.pair(each -> id(each).map(id -> id + each.path("version")), false);
    found.pair(Partners::id, false);
    if (before.size() == after.size()) {
      found.pairByNumber();
    }
    return found.partners;
  }

  private static Optional<String> id(JsonNode element) {
    return Optional.of(element.path("id")).filter(JsonNode::isTextual).map(JsonNode::toString);
  }

  /** Pairs those of equal keys, several if they are alike, else only where none other has it. */
  private void pair(Function<JsonNode, Optional<String>> key, boolean alike) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        put(i, key.apply(after.get(i)), free);
      }
    }
    Map<String, Deque<Integer>> alone = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == NONE) {
        put(i, key.apply(before.get(i)), alone);
      }
    }
    alone.forEach((itsKey, its) -> pair(its, free.getOrDefault(itsKey, new ArrayDeque<>()), alike));
  }

  private static void put(int number, Optional<String> key, Map<String, Deque<Integer>> numbers) {
    key.ifPresent(each -> numbers.computeIfAbsent(each, none -> new ArrayDeque<>()).add(number));
  }

  private void pair(Deque<Integer> from, Deque<Integer> to, boolean alike) {
    boolean clear = alike || (from.size() == 1 && to.size() == 1);
    while (clear && !from.isEmpty() && !to.isEmpty()) {
      pair(from.remove(), to.remove());
    }
  }

  private void pair(int from, int to) {
    partners[from] = to;
    taken[to] = true;
  }

  private void pairByNumber() {
    for (int i = 0; i < partners.length; i++) {
      boolean free = partners[i] == NONE && !taken[i];
      if (free && id(before.get(i)).equals(id(after.get(i)))) {
        pair(i, i);
      }
    }
  }
}
