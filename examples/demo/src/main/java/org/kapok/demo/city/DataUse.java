package org.kapok.demo.city;

import java.time.Instant;
import java.util.stream.Stream;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;

/** What the data of the cities' people may be used for. */
public final class DataUse {
  /** On consent, save for the posting of advisers. */
  public static final PrivacyPolicy POLICY =
      new PrivacyPolicy(
          MadeUp.ZONE,
          Stream.concat(
                  Stream.of(
                          Purpose.ADMISSION,
                          Purpose.CARE,
                          Purpose.CONTACT,
                          Purpose.MATCHING,
                          Purpose.HONOUR,
                          Purpose.STATISTICS)
                      .map(each -> new PurposeRule(each, LegalBasis.CONSENT, 0)),
                  Stream.of(new PurposeRule(Purpose.SECONDMENT, LegalBasis.DUTY, 36)))
              .toList());

  private static final Instant CONSENTED = Instant.parse("2024-05-06T02:00:00Z");

  private DataUse() {}

  /** Consents to these purposes, each given separately. */
  public static Consents consents(Purpose... purposes) {
    return new Consents(
        Stream.of(purposes)
            .map(each -> Consent.givenSeparately(each, CONSENTED, "notice-2"))
            .toList());
  }
}
