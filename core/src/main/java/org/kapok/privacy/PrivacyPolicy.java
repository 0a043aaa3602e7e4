package org.kapok.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.problem.InvalidValueException;

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
        throw new InvalidValueException(
            "PrivacyPolicy must have one rule per purpose, had two for {0}", rule.purpose());
      }
    }
  }

  /** The rule for the purpose. */
  public Optional<PurposeRule> rule(Purpose purpose) {
    return rules.stream().filter(each -> each.purpose().equals(purpose)).findFirst();
  }

  /**
   * Whether data of the person may be used for the purpose at all.
   *
   * @param purpose what for
   * @param subject whose data
   * @param at when it is to be used
   */
  public Permission permission(Purpose purpose, DataSubject subject, Instant at) {
    Optional<PurposeRule> rule = rule(purpose);
    if (rule.isEmpty()) {
      return Permission.PURPOSE_NOT_IN_POLICY;
    }
    LocalDate today = at.atZone(zone).toLocalDate();
    int months = rule.get().keepMonths();
    if (subject.left().filter(day -> !today.isBefore(day.plusMonths(months))).isPresent()) {
      return Permission.RETENTION_OVER;
    }
    if (rule.get().basis() == LegalBasis.DUTY) {
      return subject.duties().contains(purpose) ? Permission.GRANTED : Permission.NO_DUTY;
    }
    if (subject.consents().holds(purpose, at)) {
      return Permission.GRANTED;
    }
    return subject.consents().isWithdrawn(purpose, at)
        ? Permission.CONSENT_WITHDRAWN
        : Permission.NO_CONSENT;
  }

  /**
   * Whether the field may be used for the purpose.
   *
   * @param field what is to be used
   * @param purpose what for
   * @param subject whose data
   * @param at when it is to be used
   */
  public Permission permission(
      PersonalField field, Purpose purpose, DataSubject subject, Instant at) {
    if (!field.purposes().contains(purpose)) {
      return Permission.FIELD_NOT_FOR_PURPOSE;
    }
    Permission permission = permission(purpose, subject, at);
    boolean separate =
        field.sensitivity() == Sensitivity.PERSONAL
            || isDuty(purpose)
            || subject.consents().holdsSeparately(purpose, at);
    return permission.isGranted() && !separate ? Permission.NO_SEPARATE_CONSENT : permission;
  }

  private boolean isDuty(Purpose purpose) {
    return rule(purpose).filter(each -> each.basis() == LegalBasis.DUTY).isPresent();
  }

  /**
   * Whether the field may still be held: whether any of its purposes is permitted.
   *
   * @param field what is held
   * @param subject whose data
   * @param at when
   */
  public boolean mayHold(PersonalField field, DataSubject subject, Instant at) {
    return field.purposes().stream()
        .anyMatch(purpose -> permission(field, purpose, subject, at).isGranted());
  }

  /**
   * Whether the field must be held even against the person's wish: whether a purpose that is a duty
   * by law is permitted (PIPL article 47, last paragraph).
   *
   * @param field what is held
   * @param subject whose data
   * @param at when
   */
  public boolean mustHold(PersonalField field, DataSubject subject, Instant at) {
    return field.purposes().stream()
        .filter(this::isDuty)
        .anyMatch(purpose -> permission(field, purpose, subject, at).isGranted());
  }
}
