package org.kapok.incentive;

/**
 * A running total that does not carry over from one version of a programme into the next, so that
 * it begins anew there: what was counted towards it before is not counted on.
 *
 * @param from the earlier version
 * @param to the later version
 * @param place RFC 6901 pointer to the step in the later version, or where it would stand
 * @param reason why, as a sentence
 */
public record Discontinuity(String from, String to, String place, String reason) {}
