package org.kapok.incentive.ledger;

/**
 * The version of a ledger that a decision was made on.
 *
 * @param ledger which
 * @param version its version, 0 if it had no entry
 */
public record ExpectedVersion(LedgerKey ledger, long version) {}
