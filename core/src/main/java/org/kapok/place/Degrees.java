package org.kapok.place;

import org.kapok.problem.InvalidValueException;

/** Degrees of latitude and longitude, kept to nine fraction digits: a tenth of a millimetre. */
final class Degrees {
  private static final double PER_DEGREE = 1e9;

  private Degrees() {}

  /**
   * The nearest multiple of 0.000000001, never −0.
   *
   * @throws IllegalArgumentException if it is no number or lies outside
   */
  static double require(String type, String name, double value, double bound) {
    if (!(Math.abs(value) <= bound)) {
      throw new InvalidValueException(
          "{0}.{1} must be from -{2} to {3} degrees, was {4}",
          type, name, (int) bound, (int) bound, value);
    }
    return Math.rint(value * PER_DEGREE) / PER_DEGREE + 0.0;
  }

  /** A longitude as {@link #require}; −180 becomes 180, which is the same meridian. */
  static double requireLongitude(String type, double value) {
    double longitude = require(type, "longitude", value, 180);
    return longitude == -180 ? 180 : longitude;
  }
}
