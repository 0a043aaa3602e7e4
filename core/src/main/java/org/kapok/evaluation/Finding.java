package org.kapok.evaluation;

import java.util.Optional;

/**
 * One comparison of a requirement, and what was found (核对).
 *
 * @param comparison the comparison: points, a share or a figure
 * @param actual what was found; empty if it is not known
 * @param met whether it is met; not if it is not known
 */
public record Finding(Requirement.Comparison comparison, Optional<Fraction> actual, boolean met) {}
