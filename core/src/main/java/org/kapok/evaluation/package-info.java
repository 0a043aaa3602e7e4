/**
 * The annual check-up (年度体检): how venues and others are judged, as data, from evidence whose source
 * is always known (G15). What is missing is treated as the scheme states and shown, never as a
 * silent zero.
 */
@NullMarked
package org.kapok.evaluation;

import org.jspecify.annotations.NullMarked;
