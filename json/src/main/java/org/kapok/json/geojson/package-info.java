/**
 * Venues and routes as GeoJSON (RFC 7946), for maps and geographic information systems. Positions
 * are longitude before latitude, in degrees on WGS-84, which is all that RFC 7946 knows (section
 * 4); {@link org.kapok.place.GeoPoint} is such a point by its type. Points of Chinese web maps are
 * {@link org.kapok.place.Gcj02Point}s, which no venue holds: whoever has them converts them before
 * a venue is made, and whoever shows the documents on such a map shifts them there.
 */
@NullMarked
package org.kapok.json.geojson;

import org.jspecify.annotations.NullMarked;
