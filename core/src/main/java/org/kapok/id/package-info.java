/** Ids: one small record per concept. */
@NullMarked
package org.kapok.id;

import org.jspecify.annotations.NullMarked;
