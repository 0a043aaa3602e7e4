package org.kapok.venue;

import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.problem.InvalidValueException;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * A way to have an item of the menu otherwise (个性化定制, G2): with a lecture, at home, with an
 * interpreter.
 *
 * <p>Example: {@code MenuOption.builder().code("withFilm").label(label).extra(Duration.ofMinutes(
 * 30)).requires(VenueFunction.SCREENING).build()}.
 */
@Value.Immutable
public sealed interface MenuOption permits ImmutableMenuOption {

  /** Unique within the item. */
  String code();

  /** What it is called. */
  LocalizedText label();

  /** By how much each session gets longer, 0 or above. */
  @Value.Default
  default Duration extra() {
    return Duration.ZERO;
  }

  /** How many people at most find room in a session, at least 1, if fewer than without it. */
  Optional<Integer> capacity();

  /** What the venue must serve as, beyond what the item needs. */
  Optional<VenueFunction> requires();

  /** Options of an item that share a choice exclude each other, such as {@code language}. */
  Optional<String> choice();

  /** Refuses what is impossible for one option. */
  @Value.Check
  default void check() {
    Labels.requireCode("MenuOption.code", code());
    Minutes.require("MenuOption.extra", extra(), 0, code());
    if (capacity().filter(each -> each < 1).isPresent()) {
      throw new InvalidValueException(
          "MenuOption.capacity must be at least 1, was {0} (option {1})", capacity().get(), code());
    }
  }

  /** Starts an option. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an option; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableMenuOption.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
