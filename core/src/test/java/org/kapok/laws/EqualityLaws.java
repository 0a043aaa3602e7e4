package org.kapok.laws;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What {@code equals} and {@code hashCode} owe each other.
 *
 * @param <T> the type that is held to it
 */
public interface EqualityLaws<T> {

  /** Values to try, of which some should be equal. */
  @Provide
  Arbitrary<T> values();

  @Property
  default boolean equalValuesHaveEqualHashes(@ForAll("values") T a, @ForAll("values") T b) {
    return !a.equals(b) || (b.equals(a) && a.hashCode() == b.hashCode());
  }
}
