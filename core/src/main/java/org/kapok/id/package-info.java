/**
 * One small record per concept: by these everything refers to everything else. Ids are opaque texts
 * given by the host and are ordered by Unicode code point.
 */
@NullMarked
package org.kapok.id;

import org.jspecify.annotations.NullMarked;
