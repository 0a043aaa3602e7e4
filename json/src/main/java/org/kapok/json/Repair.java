package org.kapok.json;

import org.jspecify.annotations.Nullable;

/**
 * Makes a stand-in of what could be read of a faulty value, so that the faults of the rest can
 * still be found.
 *
 * @param <T> the type
 */
interface Repair<T> {

  /**
   * A stand-in.
   *
   * @param values by number of property; null where absent or faulty
   * @param place of the value
   * @return null if there is none
   */
  @Nullable T repair(Shape<T> shape, @Nullable Object[] values, String place, Report report);

  /** No stand-in. */
  static <T> Repair<T> none() {
    return (shape, values, place, report) -> null;
  }
}
