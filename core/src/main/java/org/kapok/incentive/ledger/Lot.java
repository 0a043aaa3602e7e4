package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Amounts that came in together and expire together (批次), as they are on a day.
 *
 * @param number the number of the entry that opened it
 * @param opened for which day it was opened
 * @param terms from when until when it can be used
 * @param expires the first day on which it can no longer be used, as far as is known on the day;
 *     activity in the account may put off an expiry by inactivity
 * @param amounts where its amounts are; without a debt
 */
public record Lot(
    long number, LocalDate opened, LotTerms terms, Optional<LocalDate> expires, Balance amounts) {}
