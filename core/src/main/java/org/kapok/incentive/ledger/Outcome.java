package org.kapok.incentive.ledger;

import java.util.List;

/** What was decided on a command (处理结果). An expected refusal is a value. */
public sealed interface Outcome {

  /**
   * Accepted. The host appends the entries if every ledger still has the expected version, all of
   * them or none, and decides again if one has another.
   *
   * @param entries what to append, in order; none if there was nothing to do
   * @param expected every ledger that was read
   */
  record Accepted(List<Entry> entries, List<ExpectedVersion> expected) implements Outcome {

    /** Copies the lists. */
    public Accepted {
      entries = List.copyOf(entries);
      expected = List.copyOf(expected);
    }
  }

  /**
   * The request has acted before; there is nothing to append.
   *
   * @param entries what came of it then, in the ledgers to which it was made
   */
  record Repeated(List<Entry> entries) implements Outcome {

    /** Copies the entries. */
    public Repeated {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Refused; there is nothing to append.
   *
   * @param reason why
   */
  record Refused(RefusalReason reason) implements Outcome {}
}
