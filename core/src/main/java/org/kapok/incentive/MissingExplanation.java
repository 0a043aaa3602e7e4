package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Puts what is missing to a level into words of one language.
 *
 * @param wording of the version whose level it is
 * @param places of that version
 */
record MissingExplanation(Wording wording, SchemePlaces places) {
  private static final String USES = "/uses/";

  /** All of it; that it has only to be reviewed if nothing is missing. */
  String text(List<Missing> missing) {
    String all = missing.stream().map(this::text).collect(Collectors.joining(wording.comma()));
    return wording.spaced(missing.isEmpty() ? wording.say(StandingPhrase.READY) : all);
  }

  /** One figure or fact, or so many of several parts. */
  String text(Missing missing) {
    if (!missing.parts().isEmpty()) {
      return parts(missing);
    }
    int uses = missing.place().indexOf(USES);
    if (uses >= 0) {
      return unused(missing, missing.place().substring(uses + USES.length()));
    }
    Optional<Condition> condition = places.condition(missing.place());
    if (condition.isPresent() && missing.place().endsWith("/revoked")) {
      return wording.say(StandingPhrase.STILL_REVOKED, wording.condition(condition.get()));
    }
    return condition
        .filter(Condition.FieldTest.class::isInstance)
        .map(Condition.FieldTest.class::cast)
        .map(test -> field(missing, test))
        .orElseGet(() -> whole(missing, condition));
  }

  private String whole(Missing missing, Optional<Condition> condition) {
    return wording.say(
        StandingPhrase.UNMET, condition.map(wording::condition).orElse(missing.place()));
  }

  private String parts(Missing missing) {
    List<String> parts = missing.parts().stream().map(this::part).toList();
    if (missing.needed() == parts.size()) {
      return String.join(wording.comma(), parts);
    }
    String all = parts.stream().collect(Collectors.joining(wording.or()));
    return missing.needed() == 1
        ? wording.say(StandingPhrase.ONE_OF, all)
        : wording.say(
            StandingPhrase.SOME_OF, String.join(wording.listSeparator(), parts), missing.needed());
  }

  private String part(Missing missing) {
    return missing.parts().isEmpty()
        ? text(missing)
        : wording.openingBracket() + text(missing) + wording.closingBracket();
  }

  private String unused(Missing missing, String account) {
    return wording.say(
        StandingPhrase.UNUSED,
        wording.names().account(AccountId.of(account.replace("~1", "/").replace("~0", "~"))),
        missing.difference().orElseThrow(),
        missing.value().orElseThrow(),
        missing.bound().orElseThrow());
  }

  private String field(Missing missing, Condition.FieldTest test) {
    if (missing.value().isEmpty()) {
      StandingPhrase phrase =
          test.match() instanceof Match.Exists ? StandingPhrase.UNMET : StandingPhrase.UNKNOWN;
      return wording.say(phrase, wording.condition(test));
    }
    String value = wording.shown(test.field(), missing.value().get());
    if (missing.difference().isEmpty() || !(test.match() instanceof Match.Compare compare)) {
      return wording.say(StandingPhrase.FACT, wording.condition(test), value);
    }
    boolean tooHigh = isTooHigh(compare, missing);
    String bound = bound(compare, tooHigh, missing.bound().orElseThrow());
    Ratio difference = missing.difference().get();
    String name = wording.names().field(test.field());
    return difference.signum() == 0
        ? wording.say(StandingPhrase.STRICT, name, bound, value)
        : wording.say(
            tooHigh ? StandingPhrase.LESS : StandingPhrase.MORE, name, difference, value, bound);
  }

  /** Whether it is the upper bound that is not met. */
  private static boolean isTooHigh(Match.Compare compare, Missing missing) {
    boolean lower = compare.atLeast().isPresent() || compare.moreThan().isPresent();
    boolean upper = compare.atMost().isPresent() || compare.lessThan().isPresent();
    return !lower
        || (upper
            && number(missing.value().orElseThrow())
                    .compareTo(number(missing.bound().orElseThrow()))
                >= 0);
  }

  /** The number that {@link Ratio#toString} wrote. */
  private static Ratio number(String text) {
    String[] parts = text.split("/", 2);
    Ratio numerator = Ratio.of(Amount.of(parts[0]));
    return parts.length == 1 ? numerator : numerator.dividedBy(Ratio.of(Amount.of(parts[1])));
  }

  private String bound(Match.Compare compare, boolean upper, String bound) {
    if (upper) {
      return compare.atMost().isPresent() ? wording.atMost(bound) : wording.lessThan(bound);
    }
    return compare.atLeast().isPresent() ? wording.atLeast(bound) : wording.moreThan(bound);
  }
}
