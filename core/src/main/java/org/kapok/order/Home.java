package org.kapok.order;

import java.util.Optional;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.PostalAddress;

/**
 * Where the person who has a need lives (住址): for nearness, and for services that come home. It is
 * personal data, and with a need for care or relief sensitive: it is never printed, and whoever has
 * to know the neighbourhood alone gets {@link #coarse()}.
 *
 * <p>Example: {@code new Home(Optional.of(DivisionCode.of("440104")), Optional.of(point),
 * Optional.empty()).coarse()} tells the district alone.
 *
 * @param division the administrative division
 * @param point the place on the map
 * @param address as people write it
 */
public record Home(
    Optional<DivisionCode> division, Optional<GeoPoint> point, Optional<PostalAddress> address) {

  /**
   * Refuses a home of which nothing is known.
   *
   * @throws IllegalArgumentException if all three are empty
   */
  public Home {
    if (division.isEmpty() && point.isEmpty() && address.isEmpty()) {
      throw new IllegalArgumentException(
          "Home must have a division, a point or an address. Maybe leave the home out?");
    }
  }

  /** The home at the point. */
  public static Home at(GeoPoint point) {
    return new Home(Optional.empty(), Optional.of(point), Optional.empty());
  }

  /** The division alone; empty if it is not known. */
  public Optional<Home> coarse() {
    return division.map(each -> new Home(Optional.of(each), Optional.empty(), Optional.empty()));
  }

  /** The division if it is known, nothing else. */
  @Override
  public String toString() {
    return "Home[" + division.map(DivisionCode::toString).orElse("***") + "]";
  }
}
