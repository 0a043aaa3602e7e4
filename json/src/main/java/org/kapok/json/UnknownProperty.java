package org.kapok.json;

/**
 * A property that the document of a newer version has beyond those known here.
 *
 * @param place RFC 6901 pointer to it, such as {@code /venues/0/greenRoof}
 * @param json its value as compact JSON, such as {@code {"area":120}}
 */
public record UnknownProperty(String place, String json) {}
