package org.kapok.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kapok.problem.InvalidValueException;

/**
 * All that one person ever agreed to, and took back: a log to which is only added, so that what was
 * allowed at any time can be shown later.
 *
 * <p>Example: {@code Consents.NONE.give(consent).holds(Purpose.CARE, at)}.
 *
 * @param log by purpose, then by the time of giving; no two of one purpose hold at the same time
 */
public record Consents(List<Consent> log) {
  /** Nothing agreed to. */
  public static final Consents NONE = new Consents(List.of());

  /**
   * Puts the consents in order.
   *
   * @throws IllegalArgumentException if two of one purpose hold at the same time
   */
  public Consents {
    List<Consent> sorted = new ArrayList<>(log);
    sorted.sort(
        Comparator.comparing(Consent::purpose)
            .thenComparing(Consent::given)
            .thenComparing(each -> each.withdrawn().orElse(Instant.MAX)));
    for (int i = 1; i < sorted.size(); i++) {
      Consent earlier = sorted.get(i - 1);
      Consent later = sorted.get(i);
      if (earlier.purpose().equals(later.purpose()) && earlier.holds(later.given())) {
        throw new InvalidValueException(
            "Consents must not overlap: that to {0} of {1} still held when another was "
                + "given at {2}. Maybe it was to be withdrawn first?",
            later.purpose(), earlier.given(), later.given());
      }
    }
    log = List.copyOf(sorted);
  }

  /** What was agreed to. */
  public static Consents of(Consent... log) {
    return new Consents(List.of(log));
  }

  /** Whether a consent to the purpose holds at the time. */
  public boolean holds(Purpose purpose, Instant at) {
    return log.stream().anyMatch(each -> each.purpose().equals(purpose) && each.holds(at));
  }

  /** Whether a consent to the purpose that was given for this alone holds at the time. */
  public boolean holdsSeparately(Purpose purpose, Instant at) {
    return log.stream()
        .anyMatch(each -> each.purpose().equals(purpose) && each.separate() && each.holds(at));
  }

  /** Whether a consent to the purpose was withdrawn by the time and none holds. */
  public boolean isWithdrawn(Purpose purpose, Instant at) {
    return !holds(purpose, at)
        && log.stream()
            .filter(each -> each.purpose().equals(purpose))
            .anyMatch(each -> each.withdrawn().filter(time -> !time.isAfter(at)).isPresent());
  }

  /**
   * These and one more.
   *
   * @throws IllegalArgumentException if one to the same purpose holds already
   */
  public Consents give(Consent consent) {
    List<Consent> more = new ArrayList<>(log);
    more.add(consent);
    return new Consents(more);
  }

  /**
   * These, with the one to the purpose taken back.
   *
   * @throws IllegalArgumentException if none to the purpose holds at the time
   */
  public Consents withdraw(Purpose purpose, Instant at) {
    if (!holds(purpose, at)) {
      throw new InvalidValueException(
          "no consent to {0} holds at {1} that could be withdrawn", purpose, at);
    }
    return new Consents(
        log.stream()
            .map(each -> each.purpose().equals(purpose) ? closed(each, at) : each)
            .toList());
  }

  /** These, with all that hold at the time taken back. */
  public Consents withdrawAll(Instant at) {
    return new Consents(log.stream().map(each -> closed(each, at)).toList());
  }

  private static Consent closed(Consent consent, Instant at) {
    return consent.holds(at) ? consent.withdrawnAt(at) : consent;
  }
}
