package org.kapok.incentive;

import org.kapok.quantity.Ratio;

/**
 * What one step changed on a line.
 *
 * @param step RFC 6901 pointer to the step in the scheme, such as {@code /rules/0/then/1}
 * @param kind what it did
 * @param change by how much: what left the step less what entered it
 */
public record Effect(String step, EffectKind kind, Ratio change) {}
