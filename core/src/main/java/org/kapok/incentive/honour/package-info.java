/**
 * Honours and levels (荣誉、等级) as data: what wins a level, what suffices to keep it, when that is
 * looked at and what happens if it does not. It is the tree that a scheme holds; {@link
 * org.kapok.incentive.Scorer} follows it.
 *
 * <p>And what an authority grants (评选表彰, G14): {@link org.kapok.incentive.honour.AwardCase}, the
 * way of an award through an office by its {@link org.kapok.incentive.honour.AwardPolicy}, and
 * {@link org.kapok.incentive.honour.Quota}, who gets a place where there are too few. Days are
 * dates without a zone. Example: {@code award.grant(on, "穗老〔2025〕3号", policy,
 * quota.among(candidates))}.
 */
@NullMarked
package org.kapok.incentive.honour;

import org.jspecify.annotations.NullMarked;
