/** A dispatch of many orders by Kapok, beside the optimum that a solver proves. */
@NullMarked
package org.kapok.dispatchsolver;

import org.jspecify.annotations.NullMarked;
