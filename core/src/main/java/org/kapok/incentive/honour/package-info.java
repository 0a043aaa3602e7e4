/**
 * Honours and levels (荣誉、等级) as data: what wins a level, what suffices to keep it, when that is
 * looked at and what happens if it does not. It is the tree that a scheme holds; {@link
 * org.kapok.incentive.Scorer} follows it.
 */
@NullMarked
package org.kapok.incentive.honour;

import org.jspecify.annotations.NullMarked;
