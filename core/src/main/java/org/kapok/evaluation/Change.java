package org.kapok.evaluation;

import java.util.Optional;

/**
 * What one step of an item changed.
 *
 * @param step the step; empty for what is cut off above full marks
 * @param by what it added; below 0 for what it took
 */
public record Change(Optional<Scaling> step, Fraction by) {}
