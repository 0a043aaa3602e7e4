/** Exact numbers and spans of dates. No floating point; what does not fit is an error. */
@NullMarked
package org.kapok.quantity;

import org.jspecify.annotations.NullMarked;
