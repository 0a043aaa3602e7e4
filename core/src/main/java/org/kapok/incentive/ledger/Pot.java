package org.kapok.incentive.ledger;

/**
 * Where an amount of a lot can be. What is free is pending, active or expired by the date alone.
 */
enum Pot {
  FREE,
  RESERVED,
  SPENT,
  SENT,
  CONVERTED,
  ADJUSTED,
  REVERSED
}
