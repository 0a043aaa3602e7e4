/**
 * A city's whole network in one value (一市一网): its organisations, venues, people, activities,
 * routes, care and incentives, with every reference between them resolved or reported; the figures
 * that describe it; and what changed from one version of it to the next.
 *
 * <p>Example: {@code city.problems()}, {@code NetworkFigures.of(city, today, period)}, {@code
 * NetworkDifference.between(before, after)}.
 */
@NullMarked
package org.kapok.network;

import org.jspecify.annotations.NullMarked;
