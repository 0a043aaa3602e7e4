/**
 * Published incentive schemes as data, and the engine that scores them: {@link
 * org.kapok.incentive.IncentiveScheme} is the scheme, {@link org.kapok.incentive.Scorer} scores by
 * it, {@link org.kapok.incentive.Statement} is the explained score.
 */
@NullMarked
package org.kapok.incentive;

import org.jspecify.annotations.NullMarked;
