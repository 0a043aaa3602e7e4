package org.kapok.venue;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The features that a place has, or that someone needs.
 *
 * <p>Example: {@code Accessibility.of(AccessibilityFeature.LIFT).meets(needed)}.
 *
 * @param features in the order of their codes
 */
public record Accessibility(SortedSet<AccessibilityFeature> features) {
  /** No features. */
  public static final Accessibility NONE = new Accessibility(new TreeSet<>());

  /** Copies the features. */
  public Accessibility {
    features = Collections.unmodifiableSortedSet(new TreeSet<>(features));
  }

  /** These features. */
  public static Accessibility of(AccessibilityFeature... features) {
    return new Accessibility(new TreeSet<>(Set.of(features)));
  }

  /** The features of both. */
  public Accessibility and(Accessibility other) {
    TreeSet<AccessibilityFeature> all = new TreeSet<>(features);
    all.addAll(other.features);
    return new Accessibility(all);
  }

  /** Whether all that is needed is here. */
  public boolean meets(Accessibility needed) {
    return features.containsAll(needed.features);
  }
}
