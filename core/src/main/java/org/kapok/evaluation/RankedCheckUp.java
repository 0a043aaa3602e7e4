package org.kapok.evaluation;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The place of one subject among comparable ones (排名).
 *
 * @param subject whose
 * @param cohort what the comparable subjects have in common, by attribute
 * @param rank from 1, the best; empty for who has no points, or was not eligible
 * @param of how many of the cohort are ranked
 * @param tiedWith how many others share the rank
 * @param points by which it is ranked; empty if it is not
 */
public record RankedCheckUp(
    EvaluationSubject subject,
    SortedMap<String, String> cohort,
    Optional<Integer> rank,
    int of,
    int tiedWith,
    Optional<Fraction> points) {

  /** Copies the attributes. */
  public RankedCheckUp {
    cohort = Collections.unmodifiableSortedMap(new TreeMap<>(cohort));
  }
}
