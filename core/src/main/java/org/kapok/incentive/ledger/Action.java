package org.kapok.incentive.ledger;

import java.util.Arrays;

/** Which kind of command an entry comes from. */
public enum Action {
  /** {@link Command.Post}. */
  POST(Command.Post.class),
  /** {@link Command.Redeem}. */
  REDEEM(Command.Redeem.class),
  /** {@link Command.Reserve}. */
  RESERVE(Command.Reserve.class),
  /** {@link Command.Confirm}. */
  CONFIRM(Command.Confirm.class),
  /** {@link Command.Cancel}. */
  CANCEL(Command.Cancel.class),
  /** {@link Command.Transfer}. */
  TRANSFER(Command.Transfer.class),
  /** {@link Command.Donate}. */
  DONATE(Command.Donate.class),
  /** {@link Command.Convert}. */
  CONVERT(Command.Convert.class),
  /** {@link Command.Adjust}. */
  ADJUST(Command.Adjust.class),
  /** {@link Command.Reverse}. */
  REVERSE(Command.Reverse.class),
  /** {@link Command.ClosePeriod}. */
  CLOSE_PERIOD(Command.ClosePeriod.class);

  private final Class<? extends Command> type;

  Action(Class<? extends Command> type) {
    this.type = type;
  }

  static Action of(Class<? extends Command> type) {
    return Arrays.stream(values()).filter(each -> each.type == type).findFirst().orElseThrow();
  }
}
