/**
 * Understanding a scheme before it is enacted (方案分析): {@link
 * org.kapok.incentive.analysis.SchemeAnalysis} proves what it can pay at most and at least, what in
 * it can never have an effect, and whether the order of participations matters; {@link
 * org.kapok.incentive.analysis.PathFinder} finds what a subject still has to do; {@link
 * org.kapok.incentive.analysis.SchemeComparison} scores the same histories by two versions and says
 * who gains, who loses, by how much and by which rule.
 *
 * <p>Example:
 *
 * <pre>{@code
 * SchemeAnalysis analysis = SchemeAnalysis.of(scheme);
 * analysis.most(AccountId.of("points"), Window.YEAR);
 * }</pre>
 */
@NullMarked
package org.kapok.incentive.analysis;

import org.jspecify.annotations.NullMarked;
