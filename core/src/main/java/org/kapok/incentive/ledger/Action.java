package org.kapok.incentive.ledger;

/** Which kind of command an entry comes from. */
public enum Action {
  /** {@link Command.Post}. */
  POST,
  /** {@link Command.Redeem}. */
  REDEEM,
  /** {@link Command.Reserve}. */
  RESERVE,
  /** {@link Command.Confirm}. */
  CONFIRM,
  /** {@link Command.Cancel}. */
  CANCEL,
  /** {@link Command.Transfer}. */
  TRANSFER,
  /** {@link Command.Donate}. */
  DONATE,
  /** {@link Command.Convert}. */
  CONVERT,
  /** {@link Command.Adjust}. */
  ADJUST,
  /** {@link Command.Reverse}. */
  REVERSE,
  /** {@link Command.ClosePeriod}. */
  CLOSE_PERIOD
}
