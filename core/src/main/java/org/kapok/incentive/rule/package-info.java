/**
 * The scoring language: conditions, measures, steps, windows, rules and accounts. What a rule pays
 * is the growth of a curve over a windowed quantity.
 */
@NullMarked
package org.kapok.incentive.rule;

import org.jspecify.annotations.NullMarked;
