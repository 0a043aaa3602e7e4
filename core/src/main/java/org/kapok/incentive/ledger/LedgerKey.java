package org.kapok.incentive.ledger;

import java.util.Comparator;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;

/**
 * One account of one holder (持有人的账户): the unit that has a version and that a command touches.
 *
 * <p>Example: {@code LedgerKey.of(MemberId.of("m-1"), "points")}.
 *
 * @param holder whose: a member, a family or team, or an organisation (G14)
 * @param account which account, named as in the scheme
 */
public record LedgerKey(SubjectId holder, AccountId account) implements Comparable<LedgerKey> {
  private static final Comparator<LedgerKey> ORDER =
      Comparator.comparing(LedgerKey::holder).thenComparing(LedgerKey::account);

  /** The holder's account of that name. */
  public static LedgerKey of(SubjectId holder, String account) {
    return new LedgerKey(holder, AccountId.of(account));
  }

  /** Orders by holder, then by account. */
  @Override
  public int compareTo(LedgerKey other) {
    return ORDER.compare(this, other);
  }

  /** Such as {@code m-1/points}. */
  @Override
  public String toString() {
    return holder + "/" + account;
  }
}
