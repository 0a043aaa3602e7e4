package org.kapok.place;

import org.kapok.problem.InvalidValueException;

/**
 * A point on the WGS-84 ellipsoid, as satellite receivers give it. Points of Chinese web maps are
 * {@link Gcj02Point}s and must be converted: mixed up, they are off by half a kilometre.
 *
 * <p>Degrees are kept to nine fraction digits, a tenth of a millimetre; points with equal degrees
 * are equal. The longitude −180 is kept as 180. Each pole has many longitudes, which are different
 * points at distance 0.
 *
 * <p>Example: {@code GeoPoint.of(23.1291, 113.2644)} is in Guangzhou.
 *
 * @param latitude degrees north, from −90 to 90, both inclusive
 * @param longitude degrees east, from −180 to 180, both inclusive
 */
public record GeoPoint(double latitude, double longitude) {

  /** Refuses what {@link #of(double, double)} refuses. */
  public GeoPoint {
    if (Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
      throw new InvalidValueException(
          "GeoPoint.latitude must be from -90 to 90 degrees, was {0}. Maybe latitude and "
              + "longitude are swapped?",
          latitude);
    }
    latitude = Degrees.require("GeoPoint", "latitude", latitude, 90);
    longitude = Degrees.requireLongitude("GeoPoint", longitude);
  }

  /**
   * The point at these degrees.
   *
   * @throws IllegalArgumentException if the latitude is not from −90 to 90 or the longitude not
   *     from −180 to 180
   */
  public static GeoPoint of(double latitude, double longitude) {
    return new GeoPoint(latitude, longitude);
  }

  /**
   * The length of the shortest line along the ellipsoid, rounded to the nearest millimetre. Its
   * error is at most 0.6 millimetres, 0.1 of the series and 0.5 of the rounding, for any two points
   * of the globe, antipodal ones too. It is the same in both directions.
   */
  public Distance distanceTo(GeoPoint other) {
    return new Distance(Math.round(Geodesic.metres(this, other) * 1000));
  }

  /** Latitude and longitude: {@code 23.1291,113.2644}. */
  @Override
  public String toString() {
    return latitude + "," + longitude;
  }
}
