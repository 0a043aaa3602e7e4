package org.kapok.ledgerstore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kapok.id.RequestKey;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ledger.Command;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.quantity.Amount;

/**
 * What every account must have in the end, by adding up the commands that were accepted, one after
 * the other and in any order.
 */
final class Sums {
  private final Map<LedgerKey, Amount> held = new TreeMap<>();
  private final Map<SubjectId, Command.Post> posted = new HashMap<>();
  private final Map<RequestKey, Amount> asked = new HashMap<>();

  /** The sums of all that was accepted. */
  static Sums of(List<Command> accepted) {
    Sums sums = new Sums();
    for (Command each : accepted) {
      if (each instanceof Command.Redeem redeem) {
        sums.asked.put(redeem.request(), redeem.amount());
      } else if (each instanceof Command.Reserve reserve) {
        sums.asked.put(reserve.request(), reserve.amount());
      }
    }
    accepted.forEach(sums::add);
    return sums;
  }

  private Amount asked(RequestKey request) {
    return Objects.requireNonNull(asked.get(request));
  }

  private void add(Command command) {
    if (command instanceof Command.Adjust adjust) {
      add(adjust.ledger(), adjust.amount());
    } else if (command instanceof Command.Post post) {
      posted.merge(
          post.holder(),
          post,
          (a, b) -> a.statement().asOf().isAfter(b.statement().asOf()) ? a : b);
    } else if (command instanceof Command.Redeem redeem) {
      add(redeem.from(), redeem.amount().negated());
    } else if (command instanceof Command.Transfer transfer) {
      add(transfer.from(), transfer.amount().negated());
      add(new LedgerKey(transfer.to(), transfer.from().account()), transfer.amount());
    } else if (command instanceof Command.Donate donate) {
      add(donate.from(), donate.amount().negated());
      add(donate.to(), donate.amount());
    } else if (command instanceof Command.Confirm confirm) {
      add(confirm.ledger(), asked(confirm.reservation()).negated());
    } else if (command instanceof Command.Reverse reverse) {
      add(reverse.ledger(), asked(reverse.of()));
    }
  }

  private void add(LedgerKey key, Amount amount) {
    held.merge(key, amount, Amount::plus);
  }

  /** What each ledger must hold. */
  Map<LedgerKey, Amount> held() {
    Map<LedgerKey, Amount> all = new TreeMap<>(held);
    posted.forEach(
        (who, post) ->
            all.merge(
                LedgerKey.of(who, "points"),
                Amount.of(10L * post.statement().lines().size()),
                Amount::plus));
    return all;
  }
}
