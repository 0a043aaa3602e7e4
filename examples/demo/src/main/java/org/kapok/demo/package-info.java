/** A command line that shows what Kapok does. */
@NullMarked
package org.kapok.demo;

import org.jspecify.annotations.NullMarked;
