/** The wire format. */
@NullMarked
package org.kapok.json;

import org.jspecify.annotations.NullMarked;
