/** What subjects took part in, what is known of them, and how both are merged. */
@NullMarked
package org.kapok.participation;

import org.jspecify.annotations.NullMarked;
