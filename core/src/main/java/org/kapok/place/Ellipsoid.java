package org.kapok.place;

/** The WGS-84 ellipsoid, in metres. */
final class Ellipsoid {
  /** The semi-major axis. */
  static final double EQUATORIAL = 6_378_137.0;

  /** The flattening. */
  static final double FLATTENING = 1 / 298.257223563;

  /** The semi-minor axis. */
  static final double POLAR = EQUATORIAL * (1 - FLATTENING);

  /** The least radius of curvature, that of the meridian on the equator. */
  static final double SHARPEST = POLAR * POLAR / EQUATORIAL;

  private Ellipsoid() {}
}
