package org.kapok.place;

/** The levels of administrative divisions that six digits can tell, from the highest. */
public enum DivisionLevel {
  /** The whole country, {@code 100000}; used by bodies registered with central authorities. */
  COUNTRY,
  /** Province, autonomous region, municipality or special region (省级): {@code 440000}. */
  PROVINCE,
  /** Prefecture-level city, prefecture or league (地级): {@code 440100}. */
  PREFECTURE,
  /** District, county or county-level city (县级): {@code 440104}. */
  COUNTY
}
