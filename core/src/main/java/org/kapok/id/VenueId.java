package org.kapok.id;

/**
 * The id of a venue.
 *
 * @param value the text that the host chose
 */
public record VenueId(String value) {}
