/**
 * Where things are: points of the WGS-84 ellipsoid with distances in millimetres along it, points
 * of China's maps (GCJ-02), which are converted only when asked to, an index of points, and
 * administrative divisions (行政区划). This is the only package with floating point; it is computed by
 * {@link java.lang.StrictMath}, so that every machine gets the same figures.
 *
 * <p>Example: {@code GeoPoint.of(23.1291, 113.2644).distanceTo(GeoPoint.of(39.7732, 98.2891))}.
 */
@NullMarked
package org.kapok.place;

import org.jspecify.annotations.NullMarked;
