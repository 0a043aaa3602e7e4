/**
 * To understand a scheme before it is enacted: {@link
 * org.kapok.incentive.analysis.SchemeComparison} scores the same histories by two versions and says
 * who gains, who loses, by how much and by which rule.
 */
@NullMarked
package org.kapok.incentive.analysis;

import org.jspecify.annotations.NullMarked;
