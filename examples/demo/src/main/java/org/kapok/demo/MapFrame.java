package org.kapok.demo;

import java.util.List;
import java.util.stream.DoubleStream;
import org.kapok.place.GeoPoint;

/**
 * Where on a drawing a point of the earth is: an equirectangular projection that is true in both
 * directions at its middle latitude, which on a map of a city cannot be told from the ground.
 *
 * @param west the longitude of its left edge
 * @param north the latitude of its upper edge
 * @param across pixels to a degree of longitude
 * @param down pixels to a degree of latitude
 * @param width in pixels
 * @param height in pixels
 */
record MapFrame(double west, double north, double across, double down, int width, int height) {
  private static final double METRES_OF_DEGREE = 111_195;
  private static final double LEAST_DEGREES = 0.004;
  private static final int MARGIN = 50;

  /** Room for all points, at most as wide and as high as told, margins included. */
  static MapFrame around(List<GeoPoint> points, int widest, int highest) {
    Range latitudes = Range.of(points.stream().mapToDouble(GeoPoint::latitude));
    Range longitudes = Range.of(points.stream().mapToDouble(GeoPoint::longitude));
    double shrink = Math.cos(Math.toRadians(latitudes.middle()));
    double down =
        Math.min(
            (widest - 2 * MARGIN) / (longitudes.length() * shrink),
            (highest - 2 * MARGIN) / latitudes.length());
    double across = down * shrink;
    return new MapFrame(
        longitudes.least() - MARGIN / across,
        latitudes.most() + MARGIN / down,
        across,
        down,
        (int) Math.ceil(longitudes.length() * across) + 2 * MARGIN,
        (int) Math.ceil(latitudes.length() * down) + 2 * MARGIN);
  }

  /** From the least to the most, and never nothing. */
  private record Range(double least, double most) {
    static Range of(DoubleStream values) {
      double[] all = values.sorted().toArray();
      double least = all[0];
      double most = all[all.length - 1];
      double lacking = Math.max(0, LEAST_DEGREES - (most - least)) / 2;
      return new Range(least - lacking, most + lacking);
    }

    double length() {
      return most - least;
    }

    double middle() {
      return (least + most) / 2;
    }
  }

  /**
   * A place on the drawing.
   *
   * @param x pixels from the left
   * @param y pixels from above
   */
  record Spot(double x, double y) {
    double distanceTo(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** Where the point is. */
  Spot spot(GeoPoint point) {
    return new Spot((point.longitude() - west) * across, (north - point.latitude()) * down);
  }

  /** Whether there is so much room around the spot. */
  boolean holds(Spot spot, double room) {
    return spot.x >= room && spot.y >= room && spot.x <= width - room && spot.y <= height - room;
  }

  /** How many pixels a metre takes. */
  double pixelsOfMetre() {
    return down / METRES_OF_DEGREE;
  }

  /** The longest of 1, 2, 5, 10, 20 … metres that takes at most so many pixels. */
  long roundMetres(int pixels) {
    long metres = 1;
    for (int step = 0; next(metres, step) * pixelsOfMetre() <= pixels; step++) {
      metres = next(metres, step);
    }
    return metres;
  }

  /** 2, 5, 10, 20, 50 and so on. */
  private static long next(long metres, int step) {
    return step % 3 == 1 ? metres / 2 * 5 : metres * 2;
  }
}
