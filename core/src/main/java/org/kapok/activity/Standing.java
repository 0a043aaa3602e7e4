package org.kapok.activity;

import java.util.List;
import java.util.OptionalInt;
import org.kapok.id.MemberId;

/**
 * Who has a place and who waits for one, at an instant.
 *
 * <p>Example: {@code list.at(now).turn(MemberId.of("m-9"))} is 2 for the second in the queue.
 *
 * @param places how many places there are
 * @param placed who has one, by sign-up
 * @param waiting who waits, the first to move up first
 */
public record Standing(int places, List<MemberId> placed, List<MemberId> waiting) {

  /** Copies the lists. */
  public Standing {
    placed = List.copyOf(placed);
    waiting = List.copyOf(waiting);
  }

  /** How many places are left. */
  public int free() {
    return places - placed.size();
  }

  /** The member's turn on the waiting list (候补), from 1; empty if not on it. */
  public OptionalInt turn(MemberId member) {
    int index = waiting.indexOf(member);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
  }
}
