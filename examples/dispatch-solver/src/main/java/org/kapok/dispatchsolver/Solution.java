package org.kapok.dispatchsolver;

/**
 * What a solver found.
 *
 * @param isProved whether the solver proves that nothing costs less
 * @param cost the sum of the costs, in millimetres
 * @param bound what the solver proves that nothing costs less than, in millimetres; the cost, if
 *     that is proved
 * @param seconds how long it searched, without the listing of the choices and the making of the
 *     model
 */
record Solution(boolean isProved, long cost, double bound, double seconds) {}
