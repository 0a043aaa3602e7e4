package org.kapok.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * How a scheme differs for some subjects (分类考核): villages are not weighed as streets are. The first
 * profile that matches holds; without one, the scheme as it stands.
 *
 * <p>Example: {@code {"id": "village", "when": {"kind": ["villageStation"]}, "without":
 * ["canteen"], "weights": {"visits": 0.4, "survey": 0.6}, "then": {"visits": [{"line": [[0, 0],
 * [50, 100]]}]}}}.
 *
 * @param id its id, the only one in the scheme
 * @param label what people read
 * @param when for whom it holds: of each attribute, the values that match, at least one
 * @param without the ids of the items that are left out
 * @param weights other weights, by the id of the item
 * @param full other full marks, by the id of the item
 * @param then other steps, by the id of the item
 */
public record Profile(
    String id,
    Optional<LocalizedText> label,
    SortedMap<String, Set<String>> when,
    SortedSet<String> without,
    SortedMap<String, Amount> weights,
    SortedMap<String, Amount> full,
    SortedMap<String, List<Scaling>> then) {

  /**
   * Copies the parts.
   *
   * @throws IllegalArgumentException if the id is blank, or no attribute or no value of one is
   *     named
   */
  public Profile {
    if (id.isBlank()) {
      throw new InvalidValueException("id of a profile must not be blank");
    }
    if (when.isEmpty() || when.values().stream().anyMatch(Set::isEmpty)) {
      throw new InvalidValueException(
          "when must name at least one attribute, and at least one value of each "
              + "(profile {0})",
          id);
    }
    TreeMap<String, Set<String>> values = new TreeMap<>();
    when.forEach(
        (name, each) -> values.put(name, Collections.unmodifiableSet(new TreeSet<>(each))));
    when = Collections.unmodifiableSortedMap(values);
    without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    full = Collections.unmodifiableSortedMap(new TreeMap<>(full));
    TreeMap<String, List<Scaling>> steps = new TreeMap<>();
    then.forEach((name, each) -> steps.put(name, List.copyOf(each)));
    then = Collections.unmodifiableSortedMap(steps);
  }

  /** Whether it holds for a subject with these attributes. */
  public boolean matches(Map<String, String> attributes) {
    return when.entrySet().stream()
        .allMatch(
            each ->
                attributes.containsKey(each.getKey())
                    && each.getValue().contains(attributes.get(each.getKey())));
  }
}
