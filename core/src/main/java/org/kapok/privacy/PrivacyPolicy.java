package org.kapok.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A city's policy on personal data, as data: which purposes there are, why data may be used for
 * them and how long it is kept. Times and dates are arguments; there is no clock.
 *
 * <p>Example: {@code new PrivacyPolicy(ZoneId.of("Asia/Shanghai"), List.of(new
 * PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0)))}.
 *
 * @param zone in which the days of retention begin
 * @param rules one per purpose; what has none is not permitted
 */
public record PrivacyPolicy(ZoneId zone, List<PurposeRule> rules) {

  /**
   * Copies the rules.
   *
   * @throws IllegalArgumentException if a purpose has two rules
   */
  public PrivacyPolicy {
    rules = List.copyOf(rules);
    Set<Purpose> seen = new HashSet<>();
    for (PurposeRule rule : rules) {
      if (!seen.add(rule.purpose())) {
        throw new IllegalArgumentException(
            "PrivacyPolicy must have one rule per purpose, had two for " + rule.purpose());
      }
    }
  }

  /** The rule for the purpose. */
  public Optional<PurposeRule> rule(Purpose purpose) {
    return rules.stream().filter(each -> each.purpose().equals(purpose)).findFirst();
  }

  /**
   * Whether the field may be used for the purpose.
   *
   * @param field what is to be used
   * @param purpose what for
   * @param consents what the person agreed to
   * @param left the first day on which the person no longer belonged to the network; empty while
   *     they do
   * @param at when it is to be used
   */
  public Permission permission(
      PersonalField field,
      Purpose purpose,
      Consents consents,
      Optional<LocalDate> left,
      Instant at) {
    if (!field.purposes().contains(purpose)) {
      return Permission.FIELD_NOT_FOR_PURPOSE;
    }
    Optional<PurposeRule> rule = rule(purpose);
    if (rule.isEmpty()) {
      return Permission.PURPOSE_NOT_IN_POLICY;
    }
    if (left.isPresent() && !today(at).isBefore(left.get().plusMonths(rule.get().keepMonths()))) {
      return Permission.RETENTION_OVER;
    }
    return rule.get().basis() == LegalBasis.DUTY
        ? Permission.GRANTED
        : byConsent(field, purpose, consents, at);
  }

  private LocalDate today(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private static Permission byConsent(
      PersonalField field, Purpose purpose, Consents consents, Instant at) {
    if (!consents.holds(purpose, at)) {
      return consents.isWithdrawn(purpose, at)
          ? Permission.CONSENT_WITHDRAWN
          : Permission.NO_CONSENT;
    }
    boolean separate =
        field.sensitivity() == Sensitivity.PERSONAL || consents.holdsSeparately(purpose, at);
    return separate ? Permission.GRANTED : Permission.NO_SEPARATE_CONSENT;
  }

  /**
   * Whether the field may still be held: whether any of its purposes is permitted.
   *
   * @see #permission the meaning of the parameters
   */
  public boolean mayHold(
      PersonalField field, Consents consents, Optional<LocalDate> left, Instant at) {
    return field.purposes().stream()
        .anyMatch(purpose -> permission(field, purpose, consents, left, at).isGranted());
  }

  /**
   * Whether the field must be held even against the person's wish: whether a purpose that is a duty
   * by law is permitted (PIPL article 47, last paragraph).
   *
   * @see #permission the meaning of the parameters
   */
  public boolean mustHold(
      PersonalField field, Consents consents, Optional<LocalDate> left, Instant at) {
    return field.purposes().stream()
        .filter(
            purpose -> rule(purpose).filter(each -> each.basis() == LegalBasis.DUTY).isPresent())
        .anyMatch(purpose -> permission(field, purpose, consents, left, at).isGranted());
  }
}
