package org.kapok.place;

/**
 * A point in GCJ-02 (国测局坐标, "Mars coordinates"), the shifted coordinates that web maps of mainland
 * China use. It is a type of its own so that nothing takes it for a {@link GeoPoint}: convert it
 * with {@link #toWgs84()}.
 *
 * <p>The official transformation is not published. This is the widely used reconstruction, of which
 * no error against the official one is known; whoever needs better than a few metres must measure.
 * What is certain: {@code of(p).toWgs84()} is within 1 millimetre of {@code p} inside the rectangle
 * that the reconstruction calls China, latitude 0.8293 to 55.8271 and longitude 72.004 to 137.8347
 * (less a rim of one kilometre). Outside both directions change nothing. The rectangle also holds
 * all of China's neighbours, where maps may not shift at all.
 *
 * <p>Example: {@code Gcj02Point.of(GeoPoint.of(23.1291, 113.2644))}.
 *
 * @param latitude shifted degrees north, from −90 to 90, both inclusive
 * @param longitude shifted degrees east, from −180 to 180, both inclusive
 */
public record Gcj02Point(double latitude, double longitude) {
  private static final double KRASOVSKY = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.006693421622965943;
  private static final int ITERATIONS = 30;
  private static final double ENOUGH = 1e-11;

  /** Refuses what {@link GeoPoint} refuses. */
  public Gcj02Point {
    latitude = Degrees.require("Gcj02Point", "latitude", latitude, 90);
    longitude = Degrees.requireLongitude("Gcj02Point", longitude);
  }

  /** Shifts a true point; outside the rectangle it stays. */
  public static Gcj02Point of(GeoPoint point) {
    Shift shift = shift(point.latitude(), point.longitude());
    return new Gcj02Point(point.latitude() + shift.north, point.longitude() + shift.east);
  }

  /** Takes the shift back; outside the rectangle the point stays. */
  public GeoPoint toWgs84() {
    double trueLatitude = latitude;
    double trueLongitude = longitude;
    for (int i = 0; i < ITERATIONS && isShifted(latitude, longitude); i++) {
      Shift shift = formula(trueLatitude, trueLongitude);
      double change =
          Math.abs(trueLatitude + shift.north - latitude)
              + Math.abs(trueLongitude + shift.east - longitude);
      trueLatitude = latitude - shift.north;
      trueLongitude = longitude - shift.east;
      if (change < ENOUGH) {
        break;
      }
    }
    return new GeoPoint(trueLatitude, trueLongitude);
  }

  private static boolean isShifted(double latitude, double longitude) {
    return latitude >= 0.8293
        && latitude <= 55.8271
        && longitude >= 72.004
        && longitude <= 137.8347;
  }

  private static Shift shift(double latitude, double longitude) {
    return isShifted(latitude, longitude) ? formula(latitude, longitude) : new Shift(0, 0);
  }

  /** In degrees. */
  private record Shift(double north, double east) {}

  private static Shift formula(double latitude, double longitude) {
    double x = longitude - 105;
    double y = latitude - 35;
    double root = StrictMath.sqrt(Math.abs(x));
    double common = wave(20, x, 6) + wave(20, x, 2);
    double north =
        -100
            + 2 * x
            + 3 * y
            + 0.2 * y * y
            + 0.1 * x * y
            + 0.2 * root
            + (common + wave(20, y, 1) + wave(40, y, 1 / 3.0)) * 2 / 3
            + (wave(160, y, 1 / 12.0) + wave(320, y, 1 / 30.0)) * 2 / 3;
    double east =
        300
            + x
            + 2 * y
            + 0.1 * x * x
            + 0.1 * x * y
            + 0.1 * root
            + (common + wave(20, x, 1) + wave(40, x, 1 / 3.0)) * 2 / 3
            + (wave(150, x, 1 / 12.0) + wave(300, x, 1 / 30.0)) * 2 / 3;
    double sine = StrictMath.sin(latitude * StrictMath.PI / 180);
    double cosine = StrictMath.cos(latitude * StrictMath.PI / 180);
    double w = 1 - ECCENTRICITY_SQUARED * sine * sine;
    double meridian = KRASOVSKY * (1 - ECCENTRICITY_SQUARED) / (w * StrictMath.sqrt(w));
    double parallel = KRASOVSKY / StrictMath.sqrt(w) * cosine;
    return new Shift(
        north * 180 / (meridian * StrictMath.PI), east * 180 / (parallel * StrictMath.PI));
  }

  private static double wave(double height, double at, double frequency) {
    return height * StrictMath.sin(at * frequency * StrictMath.PI);
  }
}
