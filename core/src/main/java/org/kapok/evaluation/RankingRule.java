package org.kapok.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who is compared with whom, and what becomes of ties (排名).
 *
 * <p>Example: {@code {"within": ["district", "kind"], "then": ["satisfaction"], "ties": "share"}}:
 * venues of one kind and district are ranked by their totals, those with equal totals by
 * satisfaction, and those that are equal there too share a rank.
 *
 * @param within the attributes that comparable subjects have in common; all are comparable if empty
 * @param then the ids of the items that tell equal totals apart, in this order, more being better
 * @param ties how those are counted whom nothing tells apart
 */
public record RankingRule(SortedSet<String> within, List<String> then, Ties ties) {

  /** How ranks go on after equal ones. */
  public enum Ties {
    /** They share a rank, and as many ranks after it are left out: 1, 2, 2, 4. */
    SHARE,
    /** They share a rank, and none is left out: 1, 2, 2, 3. */
    DENSE
  }

  /** Copies the parts. */
  public RankingRule {
    within = Collections.unmodifiableSortedSet(new TreeSet<>(within));
    then = List.copyOf(then);
  }
}
