package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * What is judged of a subject (评价指标): a {@link Section} of several items, to any depth, or an
 * {@link Indicator} that is measured.
 */
public sealed interface Item permits Section, Indicator {
  /** The id of the whole. */
  String TOTAL = "total";

  /** Its id, the only one in the scheme. */
  String id();

  /** What people read. */
  Optional<LocalizedText> label();

  /** What it weighs in its section; only where the section weighs its items. */
  Optional<Amount> weight();

  /**
   * Its full marks (满分), 0 or above: it is never worth more, and shares are shares of it. Without
   * them there is no upper bound.
   */
  Optional<Amount> full();

  /**
   * Whether it comes on top of its section's full marks (加分项). Full marks are compared without it;
   * a section that states its own is still never worth more than those.
   */
  boolean bonus();

  /** That it is judged several times: each month, or by each rater. */
  Optional<Series> series();

  /** From what was measured or combined to what it is worth, step by step. */
  List<Scaling> then();

  /** What becomes of it without usable evidence. */
  MissingPolicy missing();
}
