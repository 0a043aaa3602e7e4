package org.kapok.incentive.honour;

import java.util.Optional;
import org.kapok.id.SubjectId;

/**
 * What became of one candidate.
 *
 * @param subject which candidate
 * @param rank its place in the ranking, from 1; those whom no key tells apart have the same, and as
 *     many places after it are left out; empty for who cannot be ranked
 * @param verdict whether it is in
 * @param reason why
 */
public record Placement(SubjectId subject, Optional<Integer> rank, Verdict verdict, Reason reason) {

  /** Whether a candidate is in. */
  public enum Verdict {
    /** It gets a place (入选). */
    IN,
    /** It is one of those among whom somebody decides (待定). */
    UNDECIDED,
    /** It is on the reserve list, in the order of the ranks (递补). */
    RESERVE,
    /** It gets none (未入选). */
    OUT
  }

  /** Why a candidate is in, undecided, on the reserve list or out. */
  public enum Reason {
    /** There was a place for it. */
    WITHIN_PLACES,
    /** No key tells it from others, and there were too few places for all of them. */
    TIED_AT_EDGE,
    /** The places were taken by better ones, or are kept for those who are tied. */
    BELOW_EDGE,
    /** The places of its group were taken by better ones of it, or are kept for those tied. */
    GROUP_FULL,
    /** It lacks a value by which candidates are ranked. */
    VALUE_MISSING
  }

  /** The same candidate, judged otherwise. */
  Placement with(Verdict other) {
    return new Placement(subject, rank, other, reason);
  }
}
