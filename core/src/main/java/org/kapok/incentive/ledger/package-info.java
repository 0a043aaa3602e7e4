/**
 * Points that are money-safe (积分账本). What a holder has in an account is the fold of append-only
 * {@link org.kapok.incentive.ledger.Entry entries}, which move amounts of lots; {@link
 * org.kapok.incentive.ledger.LedgerPolicy#decide} answers a {@link
 * org.kapok.incentive.ledger.Command} with the entries to append and the versions that they depend
 * on, or with a typed reason. Nothing here stores anything, and no job has to run: whether a lot is
 * pending, active or expired is a function of the date that is asked for.
 *
 * <p>All times are dates, by the calendar of the policy's zone. An entry has two: for which day it
 * counts ({@link org.kapok.incentive.ledger.Entry#on}, 生效日) and on which day it was booked ({@link
 * org.kapok.incentive.ledger.Entry#recorded}, 记账日).
 */
@NullMarked
package org.kapok.incentive.ledger;

import org.jspecify.annotations.NullMarked;
