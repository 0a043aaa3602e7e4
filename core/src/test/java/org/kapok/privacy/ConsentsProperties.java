package org.kapok.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A log of consents is what giving and taking back, one after the other, made of it. */
class ConsentsProperties {

  private static Instant at(int second) {
    return Instant.ofEpochSecond(second);
  }

  @Property
  void aConsentHoldsWhileItWasGivenLast(
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> pauses,
      @ForAll @IntRange(max = 70) int asked) {
    Consents consents = Consents.of(Consent.given(Purpose.CONTACT, at(3), "notice"));
    boolean given = false;
    boolean expected = false;
    int now = 0;
    for (int pause : pauses) {
      now += pause;
      consents =
          given
              ? consents.withdraw(Purpose.CARE, at(now))
              : consents.give(Consent.given(Purpose.CARE, at(now), "notice"));
      given = !given;
      expected = now <= asked ? given : expected;
    }
    assertThat(consents.holds(Purpose.CARE, at(asked))).isEqualTo(expected);
    assertThat(consents.holds(Purpose.CONTACT, at(asked))).isEqualTo(asked >= 3);

    List<Consent> reversed = new ArrayList<>(consents.log());
    Collections.reverse(reversed);
    assertThat(new Consents(reversed)).isEqualTo(consents);
    assertThat(consents.withdrawAll(at(asked)).holds(Purpose.CARE, at(asked))).isFalse();
  }
}
