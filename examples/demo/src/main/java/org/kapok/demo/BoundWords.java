package org.kapok.demo;

import java.util.Optional;
import org.kapok.incentive.analysis.Bound;

/** How people read a bound. */
final class BoundWords {
  private BoundWords() {}

  /** The amount, or that there is none. */
  static String amount(Bound bound, Language language) {
    if (bound instanceof Bound.Proven proven) {
      return proven.amount().toString();
    }
    return bound instanceof Bound.Unbounded
        ? language.say("no limit", "无上限")
        : language.say("not proved", "未证得");
  }

  /** Why there is no amount; empty if there is one. */
  static Optional<String> why(Bound bound, Language language) {
    if (bound instanceof Bound.Unbounded open) {
      return Optional.of(open.why().in(language.tag()));
    }
    return bound instanceof Bound.NotProved open
        ? Optional.of(open.why().in(language.tag()))
        : Optional.empty();
  }
}
