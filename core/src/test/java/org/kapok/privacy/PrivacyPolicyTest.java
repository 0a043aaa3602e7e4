package org.kapok.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivacyPolicyTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");
  private static final PrivacyPolicy POLICY =
      new PrivacyPolicy(
          CHINA,
          List.of(
              new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0),
              new PurposeRule(Purpose.HONOUR, LegalBasis.DUTY, 12)));

  private enum Held implements PersonalField {
    PHONE(Sensitivity.PERSONAL, Set.of(Purpose.CARE)),
    ILLNESS(Sensitivity.SENSITIVE, Set.of(Purpose.CARE)),
    AWARD(Sensitivity.PERSONAL, Set.of(Purpose.HONOUR, Purpose.CARE, Purpose.CONTACT));

    private final Sensitivity sensitivity;
    private final Set<Purpose> purposes;

    Held(Sensitivity sensitivity, Set<Purpose> purposes) {
      this.sensitivity = sensitivity;
      this.purposes = purposes;
    }

    @Override
    public Sensitivity sensitivity() {
      return sensitivity;
    }

    @Override
    public Set<Purpose> purposes() {
      return purposes;
    }
  }

  private static DataSubject subject(Consents consents) {
    return new DataSubject(Set.of(Purpose.HONOUR), consents, Optional.empty());
  }

  private static Permission permission(Held field, Purpose purpose, Consents consents, Instant at) {
    return POLICY.permission(field, purpose, subject(consents), at);
  }

  @Test
  void aFieldIsUsedForItsPurposesAloneAndThePolicyMustKnowThem() {
    assertThat(permission(Held.PHONE, Purpose.HONOUR, Consents.NONE, JUNE))
        .isEqualTo(Permission.FIELD_NOT_FOR_PURPOSE);
    assertThat(permission(Held.AWARD, Purpose.CONTACT, Consents.NONE, JUNE))
        .isEqualTo(Permission.PURPOSE_NOT_IN_POLICY);
    assertThat(permission(Held.AWARD, Purpose.HONOUR, Consents.NONE, JUNE))
        .isEqualTo(Permission.GRANTED);
  }

  @Test
  void consentIsAskedForAndCanBeTakenBack() {
    Consents given = Consents.of(Consent.given(Purpose.CARE, MARCH, "n"));
    assertThat(permission(Held.PHONE, Purpose.CARE, Consents.NONE, JUNE))
        .isEqualTo(Permission.NO_CONSENT);
    assertThat(permission(Held.PHONE, Purpose.CARE, given, JUNE)).isEqualTo(Permission.GRANTED);
    assertThat(permission(Held.PHONE, Purpose.CARE, given.withdraw(Purpose.CARE, JUNE), JUNE))
        .isEqualTo(Permission.CONSENT_WITHDRAWN);
  }

  @Test
  void sensitiveDataNeedsAConsentOfItsOwn() {
    Consents together = Consents.of(Consent.given(Purpose.CARE, MARCH, "n"));
    Consents alone = Consents.of(Consent.givenSeparately(Purpose.CARE, MARCH, "n"));
    assertThat(permission(Held.ILLNESS, Purpose.CARE, together, JUNE))
        .isEqualTo(Permission.NO_SEPARATE_CONSENT);
    assertThat(permission(Held.ILLNESS, Purpose.CARE, alone, JUNE).isGranted()).isTrue();
  }

  @Test
  void retentionEndsAtMidnightOfThePolicysZone() {
    DataSubject left =
        new DataSubject(
            Set.of(Purpose.HONOUR), Consents.NONE, Optional.of(LocalDate.of(2024, 6, 1)));
    Instant midnight = LocalDate.of(2025, 6, 1).atStartOfDay(CHINA).toInstant();
    assertThat(POLICY.mayHold(Held.AWARD, left, midnight.minusNanos(1))).isTrue();
    assertThat(POLICY.mayHold(Held.AWARD, left, midnight)).isFalse();
    assertThat(POLICY.permission(Held.AWARD, Purpose.HONOUR, left, midnight))
        .isEqualTo(Permission.RETENTION_OVER);
  }

  @Test
  void onlyADutyByLawHoldsAFieldAgainstThePersonsWish() {
    Consents given = Consents.of(Consent.given(Purpose.CARE, MARCH, "n"));
    assertThat(POLICY.mayHold(Held.PHONE, subject(given), JUNE)).isTrue();
    assertThat(POLICY.mustHold(Held.PHONE, subject(given), JUNE)).isFalse();
    assertThat(POLICY.mustHold(Held.AWARD, subject(given), JUNE)).isTrue();
    DataSubject nobodysDuty = new DataSubject(Set.of(), Consents.NONE, Optional.empty());
    assertThat(POLICY.mustHold(Held.AWARD, nobodysDuty, JUNE)).isFalse();
    assertThat(POLICY.permission(Purpose.HONOUR, nobodysDuty, JUNE)).isEqualTo(Permission.NO_DUTY);
  }

  @Test
  void aPurposeHasOneRule() {
    PurposeRule rule = new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, 0);
    assertThatThrownBy(() -> new PrivacyPolicy(CHINA, List.of(rule, rule)))
        .hasMessageContaining("two for care");
    assertThatThrownBy(() -> new PurposeRule(Purpose.CARE, LegalBasis.CONSENT, -1))
        .hasMessageContaining("was -1");
  }
}
