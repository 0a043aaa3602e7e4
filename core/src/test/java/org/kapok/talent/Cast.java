package org.kapok.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;

/** Sound values that the tests share. */
final class Cast {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  /**
   * All on consent, save for secondment, which is a duty towards advisers until three years after
   * leaving.
   */
  static final PrivacyPolicy POLICY =
      new PrivacyPolicy(
          CHINA,
          Stream.of(
                  Purpose.ADMISSION,
                  Purpose.CONTACT,
                  Purpose.MATCHING,
                  Purpose.CARE,
                  Purpose.HONOUR,
                  Purpose.SECONDMENT)
              .map(
                  purpose ->
                      purpose.equals(Purpose.SECONDMENT)
                          ? new PurposeRule(purpose, LegalBasis.DUTY, 36)
                          : new PurposeRule(purpose, LegalBasis.CONSENT, 0))
              .toList());

  private Cast() {}

  static Consents consents(Purpose... purposes) {
    List<Consent> log =
        Arrays.stream(purposes)
            .map(purpose -> Consent.givenSeparately(purpose, MARCH, "notice-1"))
            .toList();
    return new Consents(log);
  }

  /** A member with every personal field. */
  static Member.Builder full(String id) {
    return Member.builder()
        .id(MemberId.of(id))
        .registered(LocalDate.of(2024, 5, 1))
        .name(PersonName.of("陈木棉"))
        .birthDate(LocalDate.of(1953, 8, 12))
        .phone(PhoneNumber.of("13800138000"))
        .address(PostalAddress.of("广州市越秀区某路1号"))
        .standingSince(LocalDate.of(1975, 7, 1))
        .organization(OrganizationId.of("branch-6"))
        .addDuties(Purpose.SECONDMENT)
        .consents(consents(Purpose.ADMISSION, Purpose.CONTACT, Purpose.MATCHING, Purpose.CARE));
  }
}
