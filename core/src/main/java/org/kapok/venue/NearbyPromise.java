package org.kapok.venue;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.place.Distance;
import org.kapok.problem.InvalidValueException;

/**
 * That a service is to be had within a distance from home (就近, G4), at a venue with any of some
 * functions.
 *
 * <p>Example: {@code NearbyPromise.of(NearbyService.CARE, Distance.ofMetres(1000),
 * VenueFunction.MEDICAL_CARE, VenueFunction.ELDER_CARE)}.
 *
 * @param service what is promised
 * @param within the distance along the ground as the crow flies, inclusive
 * @param functions what a venue must serve as to keep the promise; any one of these
 */
public record NearbyPromise(
    NearbyService service, Distance within, SortedSet<VenueFunction> functions) {

  /**
   * Copies the functions.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NearbyPromise {
    if (functions.isEmpty()) {
      throw new InvalidValueException(
          "NearbyPromise.functions must name a function, was empty (service {0})", service);
    }
    functions = Collections.unmodifiableSortedSet(new TreeSet<>(functions));
  }

  /**
   * The promise of a service by any of these functions.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static NearbyPromise of(
      NearbyService service, Distance within, VenueFunction... functions) {
    return new NearbyPromise(service, within, new TreeSet<>(Set.of(functions)));
  }
}
