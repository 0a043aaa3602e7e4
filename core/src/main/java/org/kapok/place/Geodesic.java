package org.kapok.place;

import static org.kapok.place.Ellipsoid.EQUATORIAL;
import static org.kapok.place.Ellipsoid.FLATTENING;
import static org.kapok.place.Ellipsoid.POLAR;

/**
 * The shortest line between two points, by the series of T. Vincenty, "Direct and inverse solutions
 * of geodesics on the ellipsoid" (Survey Review, 1975). His iteration for the longitude does not
 * converge for nearly antipodal points. There the azimuth of departure is found by bisection, as
 * proposed by C. F. F. Karney, "Algorithms for geodesics" (Journal of Geodesy, 2013): of two points
 * of which the southern one is the farther from the equator, the difference of longitude grows with
 * the azimuth.
 */
final class Geodesic {
  private static final int ITERATIONS = 20;
  private static final double ENOUGH = 1e-13;

  /**
   * Sines and cosines of the reduced latitudes; the first point is the farther from the equator.
   */
  private final double sin1;

  private final double cos1;
  private final double sin2;
  private final double cos2;

  /** The difference of longitude, from 0 to π. */
  private final double longitude;

  private Geodesic(double latitude1, double latitude2, double longitude) {
    double reduced1 = (1 - FLATTENING) * StrictMath.sin(latitude1);
    double length1 = StrictMath.hypot(reduced1, StrictMath.cos(latitude1));
    double reduced2 = (1 - FLATTENING) * StrictMath.sin(latitude2);
    double length2 = StrictMath.hypot(reduced2, StrictMath.cos(latitude2));
    sin1 = reduced1 / length1;
    cos1 = StrictMath.cos(latitude1) / length1;
    sin2 = reduced2 / length2;
    cos2 = StrictMath.cos(latitude2) / length2;
    this.longitude = longitude;
  }

  /** The length in metres. */
  static double metres(GeoPoint a, GeoPoint b) {
    double difference = Math.abs(a.longitude() - b.longitude());
    double longitude = radians(Math.min(difference, 360 - difference));
    boolean farther = Math.abs(a.latitude()) >= Math.abs(b.latitude());
    double first = farther ? a.latitude() : b.latitude();
    double second = farther ? b.latitude() : a.latitude();
    // Mirrored, so that the first is south of the equator; −0 counts as south.
    double sign = first > 0 || Double.doubleToLongBits(first) == 0 ? -1 : 1;
    return new Geodesic(radians(sign * first), radians(sign * second), longitude).length();
  }

  private static double radians(double degrees) {
    return degrees * (StrictMath.PI / 180);
  }

  private double length() {
    double auxiliary = longitude;
    for (int i = 0; i < ITERATIONS; i++) {
      Arc arc = arc(auxiliary);
      if (arc.sine == 0 && arc.cosine > 0) {
        return 0;
      }
      double next = longitude + arc.lag();
      if (next > StrictMath.PI) {
        break;
      }
      if (Math.abs(next - auxiliary) < ENOUGH) {
        return arc.length();
      }
      auxiliary = next;
    }
    return byAzimuth();
  }

  /** The arc between points that differ by this longitude on the auxiliary sphere. */
  private Arc arc(double auxiliary) {
    double sine = StrictMath.sin(auxiliary);
    double cosine = StrictMath.cos(auxiliary);
    double across = cos2 * sine;
    double along = cos1 * sin2 - sin1 * cos2 * cosine;
    double arcSine = StrictMath.sqrt(across * across + along * along);
    double arcCosine = sin1 * sin2 + cos1 * cos2 * cosine;
    double equatorial = arcSine == 0 ? 0 : cos1 * cos2 * sine / arcSine;
    double squared = 1 - equatorial * equatorial;
    double middle = squared <= 0 ? 0 : arcCosine - 2 * sin1 * sin2 / squared;
    return new Arc(
        arcSine,
        arcCosine,
        StrictMath.atan2(arcSine, arcCosine),
        equatorial,
        Math.max(-1, Math.min(1, middle)));
  }

  /** Bisects until no azimuth is left between the two. */
  private double byAzimuth() {
    double low = 0;
    double high = StrictMath.PI;
    for (double middle = high / 2; low < middle && middle < high; middle = low + (high - low) / 2) {
      if (departing(middle).longitude < longitude) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return departing(high).arc.length();
  }

  /** Where the line that leaves the first point by this azimuth meets the second one's latitude. */
  private Departure departing(double azimuth) {
    double cosine = StrictMath.cos(azimuth) * cos1;
    double equatorial = StrictMath.sin(azimuth) * cos1;
    double arrival = StrictMath.sqrt(Math.max(0, cosine * cosine + (cos2 - cos1) * (cos2 + cos1)));
    double from = StrictMath.atan2(sin1, cosine);
    double to = StrictMath.atan2(sin2, arrival);
    double auxiliary =
        StrictMath.atan2(equatorial * sin2, arrival) - StrictMath.atan2(equatorial * sin1, cosine);
    double angle = to - from;
    Arc arc =
        new Arc(
            StrictMath.sin(angle),
            StrictMath.cos(angle),
            angle,
            equatorial,
            StrictMath.cos(from + to));
    return new Departure(arc, auxiliary - arc.lag());
  }

  private record Departure(Arc arc, double longitude) {}

  /**
   * An arc of a great circle of the auxiliary sphere.
   *
   * @param sine of the angle
   * @param cosine of the angle
   * @param angle σ
   * @param equatorial the sine of the azimuth at which it crosses the equator, sin α
   * @param middle the cosine of twice the angle from the equator to the middle, cos 2σₘ
   */
  private record Arc(double sine, double cosine, double angle, double equatorial, double middle) {

    private double squared() {
      return 1 - equatorial * equatorial;
    }

    /** By how much the longitude on the sphere exceeds that on the ellipsoid. */
    double lag() {
      double squared = squared();
      double c = FLATTENING / 16 * squared * (4 + FLATTENING * (4 - 3 * squared));
      double inner = middle + c * cosine * (2 * middle * middle - 1);
      return (1 - c) * FLATTENING * equatorial * (angle + c * sine * inner);
    }

    /** The length on the ellipsoid, in metres. */
    double length() {
      double u = squared() * (EQUATORIAL * EQUATORIAL - POLAR * POLAR) / (POLAR * POLAR);
      double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
      double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
      double square = 2 * middle * middle;
      double third = b / 6 * middle * (4 * sine * sine - 3) * (2 * square - 3);
      double inner = cosine * (square - 1) - third;
      return POLAR * a * (angle - b * sine * (middle + b / 4 * inner));
    }
  }
}
