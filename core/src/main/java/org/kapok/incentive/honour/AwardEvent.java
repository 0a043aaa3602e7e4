package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/**
 * Something that happened to an award on its way (评选表彰程序). An {@link AwardCase} is the fold of such
 * events; they are made by its commands and stored by the host.
 *
 * <p>Example: {@code new AwardEvent.Granted(LocalDate.of(2025, 6, 30), "穗老〔2025〕3号")}.
 */
public sealed interface AwardEvent {

  /** On which date it happened. */
  LocalDate on();

  /**
   * It was proposed (推荐).
   *
   * @param proposal who, for what, by whom
   */
  record Proposed(LocalDate on, AwardProposal proposal) implements AwardEvent {}

  /**
   * It was put up for the public to see (公示).
   *
   * @param period from which date to which, that one excluded; not before {@code on}
   */
  record Publicised(LocalDate on, DateSpan period) implements AwardEvent {
    /**
     * Refuses a period without end, and one that begins before.
     *
     * @throws IllegalArgumentException if so
     */
    public Publicised {
      if (!period.hasEnd() || period.startInclusive().isBefore(on)) {
        throw new InvalidValueException(
            "period must have an end and not begin before {0}, was {1}", on, period);
      }
    }
  }

  /**
   * Somebody objected (异议). Objections have numbers, from 1, in the order in which they came.
   *
   * @param by who; empty if anonymous
   * @param ground why, not blank
   */
  record Objected(LocalDate on, Optional<SubjectId> by, String ground) implements AwardEvent {
    /**
     * Refuses a blank ground.
     *
     * @throws IllegalArgumentException if so
     */
    public Objected {
      require("ground", ground);
    }
  }

  /**
   * An objection was found to be right (异议成立).
   *
   * @param objection its number
   * @param ground why, not blank
   */
  record ObjectionUpheld(LocalDate on, int objection, String ground) implements AwardEvent {
    /**
     * Refuses a blank ground.
     *
     * @throws IllegalArgumentException if so
     */
    public ObjectionUpheld {
      require("ground", ground);
    }
  }

  /**
   * An objection was found to be wrong (异议不成立).
   *
   * @param objection its number
   * @param ground why, not blank
   */
  record ObjectionRejected(LocalDate on, int objection, String ground) implements AwardEvent {
    /**
     * Refuses a blank ground.
     *
     * @throws IllegalArgumentException if so
     */
    public ObjectionRejected {
      require("ground", ground);
    }
  }

  /**
   * It was granted (授予、表彰).
   *
   * @param decision the number of the decision (文号), not blank
   */
  record Granted(LocalDate on, String decision) implements AwardEvent {
    /**
     * Refuses a blank decision.
     *
     * @throws IllegalArgumentException if so
     */
    public Granted {
      require("decision", decision);
    }
  }

  /**
   * It was decided not to grant it (不予表彰).
   *
   * @param ground why, not blank
   */
  record NotGranted(LocalDate on, String ground) implements AwardEvent {
    /**
     * Refuses a blank ground.
     *
     * @throws IllegalArgumentException if so
     */
    public NotGranted {
      require("ground", ground);
    }
  }

  /**
   * The proposal was taken back (撤回).
   *
   * @param by by whom
   * @param ground why, not blank
   */
  record Withdrawn(LocalDate on, SubjectId by, String ground) implements AwardEvent {
    /**
     * Refuses a blank ground.
     *
     * @throws IllegalArgumentException if so
     */
    public Withdrawn {
      require("ground", ground);
    }
  }

  /**
   * What had been granted was taken away (撤销).
   *
   * @param decision the number of the decision (文号), not blank
   * @param ground why, not blank
   */
  record Revoked(LocalDate on, String decision, String ground) implements AwardEvent {
    /**
     * Refuses a blank decision or ground.
     *
     * @throws IllegalArgumentException if so
     */
    public Revoked {
      require("decision", decision);
      require("ground", ground);
    }
  }

  private static void require(String name, String text) {
    if (text.isBlank()) {
      throw new InvalidValueException("{0} must not be blank", name);
    }
  }
}
