package org.kapok.route;

/** How people get from one stop to the next. */
public enum TravelMode {
  /** On foot, or in a wheelchair, all the way. */
  WALK,
  /** In a vehicle of their own, such as a hired coach. */
  COACH,
  /** By bus, tram or metro. */
  PUBLIC_TRANSPORT,
  /** By boat or ferry. */
  BOAT
}
