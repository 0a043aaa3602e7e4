package org.kapok.evaluation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * @param overruled the ids of the pieces of less preferred sources that say otherwise
 */
public record Reading(
    String figure,
    DateSpan period,
    Fraction value,
    SortedSet<EvidenceId> evidence,
    SortedSet<EvidenceId> overruled) {

  /** Copies the ids. */
  public Reading {
    evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    overruled = Collections.unmodifiableSortedSet(new TreeSet<>(overruled));
  }

  /** What it rests on. */
  Support support() {
    return new Support(evidence, overruled);
  }
}
