package org.kapok.order;

import java.time.Instant;
import java.util.Optional;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.DataSubject;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;

/**
 * Where the person who has a need lives (住址): for nearness, and for services that come home. It is
 * personal data, in part sensitive (see {@link HomeField}): it is never printed, and whoever has to
 * know a part of it gets that part alone, by {@link #onlyFor}.
 *
 * <p>Example: {@code Home.at(GeoPoint.of(23.1291, 113.2644))}.
 *
 * @param division the administrative division
 * @param point the place on the map
 * @param address as people write it
 */
public record Home(
    Optional<DivisionCode> division, Optional<GeoPoint> point, Optional<PostalAddress> address) {
  /** A home of which nothing is known: not told, not to be used, or erased. */
  public static final Home UNKNOWN = new Home(Optional.empty(), Optional.empty(), Optional.empty());

  /** The home at the point. */
  public static Home at(GeoPoint point) {
    return new Home(Optional.empty(), Optional.of(point), Optional.empty());
  }

  /**
   * What of it may be used.
   *
   * @param purpose what for
   * @param policy what may be used for what
   * @param subject who lives there
   * @param at when it is to be used
   */
  public Home onlyFor(Purpose purpose, PrivacyPolicy policy, DataSubject subject, Instant at) {
    return new Home(
        division.filter(
            each -> policy.permission(HomeField.DIVISION, purpose, subject, at).isGranted()),
        point.filter(each -> policy.permission(HomeField.POINT, purpose, subject, at).isGranted()),
        address.filter(
            each -> policy.permission(HomeField.ADDRESS, purpose, subject, at).isGranted()));
  }

  /** The division if it is known, nothing else. */
  @Override
  public String toString() {
    return "Home[" + division.map(DivisionCode::toString).orElse("***") + "]";
  }
}
