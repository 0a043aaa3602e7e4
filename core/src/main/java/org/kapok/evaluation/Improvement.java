package org.kapok.evaluation;

import java.util.Optional;

/**
 * What a reachable step would bring (改进建议).
 *
 * @param step the step
 * @param gain by how much the points of the whole would change; empty if they are withheld now or
 *     then
 * @param outcome how the check-up would end
 * @param grade the grade that it would give; empty if none
 * @param lifts whether that is higher than the grade of now
 */
public record Improvement(
    ReachableStep step,
    Optional<Fraction> gain,
    Outcome outcome,
    Optional<String> grade,
    boolean lifts) {}
