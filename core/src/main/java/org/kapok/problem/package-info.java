/** How Kapok refuses: every fault at once, each with a code, a place and a sentence. */
@NullMarked
package org.kapok.problem;

import org.jspecify.annotations.NullMarked;
