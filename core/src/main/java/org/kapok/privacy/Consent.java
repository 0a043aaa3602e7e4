package org.kapok.privacy;

import java.time.Instant;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * That a person agreed to the use of their data for one purpose (同意), and perhaps took it back. It
 * holds from {@code given}, inclusive, until {@code withdrawn}, exclusive. Withdrawing does not
 * make wrong what was done before (PIPL article 16).
 *
 * <p>Example: {@code Consent.given(Purpose.CARE, Instant.parse("2025-03-01T01:00:00Z"),
 * "notice-3")}.
 *
 * @param purpose what it allows
 * @param given from when on
 * @param withdrawn when it was taken back; empty while it holds
 * @param separate whether it was given separately, for this alone, as sensitive data needs (单独同意,
 *     article 29)
 * @param notice which notice the person had read (article 17): the host's name of its version
 */
public record Consent(
    Purpose purpose, Instant given, Optional<Instant> withdrawn, boolean separate, String notice) {

  /**
   * Refuses a backward consent.
   *
   * @throws IllegalArgumentException if it is withdrawn before the time it is given, or the notice
   *     is blank
   */
  public Consent {
    if (withdrawn.isPresent() && withdrawn.get().isBefore(given)) {
      throw new InvalidValueException(
          "Consent must not be withdrawn before it is given, was given {0} and withdrawn "
              + "{1} (purpose {2})",
          given, withdrawn.get(), purpose);
    }
    if (notice.isBlank()) {
      throw new InvalidValueException(
          "Consent must name the notice that was read (purpose {0})", purpose);
    }
  }

  /** A consent that holds until it is withdrawn, given with others on one form. */
  public static Consent given(Purpose purpose, Instant given, String notice) {
    return new Consent(purpose, given, Optional.empty(), false, notice);
  }

  /** A consent that holds until it is withdrawn, given for this alone. */
  public static Consent givenSeparately(Purpose purpose, Instant given, String notice) {
    return new Consent(purpose, given, Optional.empty(), true, notice);
  }

  /** Whether it holds at the time. */
  public boolean holds(Instant at) {
    return !at.isBefore(given) && withdrawn.map(at::isBefore).orElse(true);
  }

  /**
   * The same consent, taken back at the time.
   *
   * @throws IllegalArgumentException if it does not hold then
   */
  public Consent withdrawnAt(Instant at) {
    if (!holds(at)) {
      throw new InvalidValueException(
          "Consent to {0} does not hold at {1} and cannot be withdrawn then", purpose, at);
    }
    return new Consent(purpose, given, Optional.of(at), separate, notice);
  }
}
