package org.kapok.talent;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of a talent pyramid on one day (G8). A person is counted once in each tier and each
 * field in which they are.
 *
 * <p>Example: {@code pyramid.figures().people().get(TalentTier.THINK_TANK)}.
 *
 * @param asOf on which day
 * @param people how many people are in each tier; every tier stands here
 * @param fields how many people of the think tank and the talent bank are in each field; fields
 *     without anyone are left out
 * @param persons how many people there are in all, each counted once
 * @param teams how many volunteer teams there are
 */
public record PyramidFigures(
    LocalDate asOf,
    SortedMap<TalentTier, Integer> people,
    SortedMap<TalentField, Integer> fields,
    int persons,
    int teams) {

  /** Copies the maps. */
  public PyramidFigures {
    people = Collections.unmodifiableSortedMap(new TreeMap<>((Map<TalentTier, Integer>) people));
    fields = Collections.unmodifiableSortedMap(new TreeMap<>((Map<TalentField, Integer>) fields));
  }
}
