/** Kapok (红棉): the domain of a city's senior-engagement network, and the engine that scores it. */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = false,
    defaults = @Value.Immutable(copy = false))
@NullMarked
package org.kapok;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
