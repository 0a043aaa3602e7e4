package org.kapok.place;

/**
 * What a {@link PointIndex} found.
 *
 * @param <T> what is indexed
 * @param value what stands at the point
 * @param distance how far it is from where one asked
 */
public record Neighbour<T>(T value, Distance distance) {}
