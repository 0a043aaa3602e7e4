package org.kapok.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsentsTest {
  private static final Instant MARCH = Instant.parse("2025-03-01T00:00:00Z");
  private static final Instant JUNE = Instant.parse("2025-06-01T00:00:00Z");
  private static final Instant JULY = Instant.parse("2025-07-01T00:00:00Z");
  private static final Consent CARE = Consent.given(Purpose.CARE, MARCH, "notice-1");

  @Test
  void aConsentHoldsFromWhenItIsGivenUntilItIsTakenBack() {
    Consents consents = Consents.of(CARE);
    assertThat(consents.holds(Purpose.CARE, MARCH.minusNanos(1))).isFalse();
    assertThat(consents.holds(Purpose.CARE, MARCH)).isTrue();
    Consents withdrawn = consents.withdraw(Purpose.CARE, JUNE);
    assertThat(withdrawn.holds(Purpose.CARE, JUNE.minusNanos(1))).isTrue();
    assertThat(withdrawn.holds(Purpose.CARE, JUNE)).isFalse();
    assertThat(withdrawn.isWithdrawn(Purpose.CARE, JUNE)).isTrue();
    assertThat(withdrawn.isWithdrawn(Purpose.CARE, MARCH)).isFalse();
  }

  @Test
  void aConsentIsForOnePurposeAlone() {
    assertThat(Consents.of(CARE).holds(Purpose.CONTACT, JUNE)).isFalse();
    assertThat(Consents.of(CARE).withdrawAll(JUNE).log())
        .singleElement()
        .satisfies(each -> assertThat(each.withdrawn()).contains(JUNE));
  }

  @Test
  void theLogKeepsWhatWasTakenBackAndGivenAgain() {
    Consents consents =
        Consents.of(CARE)
            .withdraw(Purpose.CARE, JUNE)
            .give(Consent.givenSeparately(Purpose.CARE, JULY, "notice-2"));
    assertThat(consents.log()).hasSize(2);
    assertThat(consents.holds(Purpose.CARE, JUNE)).isFalse();
    assertThat(consents.holds(Purpose.CARE, JULY)).isTrue();
    assertThat(consents.holdsSeparately(Purpose.CARE, JULY)).isTrue();
    assertThat(consents.holdsSeparately(Purpose.CARE, MARCH)).isFalse();
    assertThat(consents.isWithdrawn(Purpose.CARE, JULY)).isFalse();
  }

  @Test
  void aConsentTakenBackAtOnceNeverHeld() {
    Consents consents = Consents.of(CARE).withdraw(Purpose.CARE, MARCH).give(CARE);
    assertThat(consents.log()).hasSize(2);
    assertThat(consents.holds(Purpose.CARE, MARCH)).isTrue();
  }

  @Test
  void twoConsentsToOnePurposeAtOnceAreRefused() {
    assertThatThrownBy(() -> Consents.of(CARE).give(Consent.given(Purpose.CARE, JUNE, "n")))
        .hasMessageContaining("care")
        .hasMessageContaining("withdrawn first");
  }

  @Test
  void whatDoesNotHoldCannotBeTakenBack() {
    assertThatThrownBy(() -> Consents.NONE.withdraw(Purpose.CARE, JUNE))
        .hasMessageContaining("no consent to care");
    assertThatThrownBy(() -> CARE.withdrawnAt(JUNE).withdrawnAt(JULY))
        .hasMessageContaining("does not hold at 2025-07-01");
    assertThatThrownBy(() -> new Consent(Purpose.CARE, JUNE, Optional.of(MARCH), false, "notice-1"))
        .hasMessageContaining("2025-06-01");
  }

  @Test
  void aConsentNamesTheNoticeThatWasRead() {
    assertThatThrownBy(() -> Consent.given(Purpose.CARE, MARCH, " "))
        .hasMessageContaining("notice");
    assertThatThrownBy(() -> Purpose.of("at home")).hasMessageContaining("\"at home\"");
    assertThat(List.of(Purpose.CONTACT, Purpose.CARE))
        .isSortedAccordingTo((a, b) -> -a.compareTo(b));
  }
}
