package org.kapok.evaluation;

import java.util.Optional;

/**
 * The smallest change of an indicator at which the grade would be another (指标敏感性).
 *
 * @param step the change of what is measured
 * @param grade the grade that it would give; empty if none
 */
public record TippingStep(ReachableStep step, Optional<String> grade) {}
