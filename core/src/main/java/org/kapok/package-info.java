/** Kapok (红棉): the domain of a city's senior-engagement network, and the engine that scores it. */
@ValueStyle
@NullMarked
package org.kapok;

import org.jspecify.annotations.NullMarked;
