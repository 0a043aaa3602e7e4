package org.kapok.venue;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The features that a place has, or that someone needs.
 *
 * <p>Example: {@code Accessibility.of(AccessibilityFeature.LIFT)}.
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

  /** Whether the feature is here. */
  public boolean has(AccessibilityFeature feature) {
    return features.contains(feature);
  }
}
