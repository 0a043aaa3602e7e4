package org.kapok.evaluation;

import java.util.SortedSet;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.DateSpan;

/**
 * A figure as it was read from the evidence (取值).
 *
 * @param figure its name
 * @param period of which dates
 * @param value what was read
 * @param evidence the ids of the pieces that gave it; empty if the scheme states what it is without
 *     evidence
 */
public record Reading(
    String figure, DateSpan period, Fraction value, SortedSet<EvidenceId> evidence) {

  /** Copies the ids. */
  public Reading {
    evidence = java.util.Collections.unmodifiableSortedSet(new java.util.TreeSet<>(evidence));
  }
}
