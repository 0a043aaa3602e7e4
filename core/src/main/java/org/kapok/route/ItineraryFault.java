package org.kapok.route;

/** Why a stop may not be possible as planned. */
public enum ItineraryFault {
  /** The base is none of the venues. */
  UNKNOWN_BASE,
  /** Nobody said when the base is open. */
  HOURS_UNKNOWN,
  /** The base is not open long enough, however long one is willing to wait. */
  CLOSED
}
