package org.kapok.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object type, and how one is made of them.
 *
 * @param <T> the type
 */
interface Shape<T> {

  /** The properties, as declared. */
  List<Property> properties();

  /**
   * Makes a value.
   *
   * @param values by number of property; null where absent
   * @throws IllegalArgumentException if the type refuses it
   * @throws ArithmeticException if the type refuses it
   */
  T make(@Nullable Object[] values);
}
