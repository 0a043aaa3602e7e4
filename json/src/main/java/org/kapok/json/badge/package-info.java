/**
 * Honours that are held as badges which other programs show and check: Open Badges 3.0 (1EdTech), a
 * kind of verifiable credential (W3C, 2.0). {@link org.kapok.json.badge.OpenBadges} makes them,
 * unsigned: keys and proofs are the host's.
 */
@NullMarked
package org.kapok.json.badge;

import org.jspecify.annotations.NullMarked;
