package org.kapok.incentive.honour;

import java.util.List;

/**
 * What a command to an {@link AwardCase} comes to. Nothing has happened yet: the host stores the
 * events, if the case has not changed in between.
 *
 * <p>Example: {@code if (award.grant(on, "穗老〔2025〕3号", policy) instanceof AwardDecision.Accepted
 * accepted) award = award.append(accepted)}.
 */
public sealed interface AwardDecision {

  /**
   * Accepted.
   *
   * @param version how many events the case has to have when these are stored; if it has others by
   *     then, the command is to be given anew
   * @param events what happens
   */
  record Accepted(int version, List<AwardEvent> events) implements AwardDecision {
    /** Copies the events. */
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /**
   * Refused.
   *
   * @param reason why
   */
  record Refused(AwardRefusal reason) implements AwardDecision {}
}
