/** Functions that never fall, from a measured quantity to what it is worth. */
@NullMarked
package org.kapok.curve;

import org.jspecify.annotations.NullMarked;
