package org.kapok.incentive.ledger;

/** To whom amounts of an account may be passed on (转让). */
public enum Transfers {
  /** To nobody. */
  NONE,
  /** Within a group, such as a family (24 R9). */
  WITHIN_GROUP,
  /** To anybody. */
  ANYONE
}
