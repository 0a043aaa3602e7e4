package org.kapok.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);
  private static final LocalDate NEXT = LocalDate.of(2025, 4, 1);

  @Test
  void theStartBelongsToItAndTheEndDoesNot() {
    DateSpan year = DateSpan.of(APRIL, NEXT);
    assertThat(year.contains(APRIL)).isTrue();
    assertThat(year.contains(APRIL.minusDays(1))).isFalse();
    assertThat(year.contains(NEXT.minusDays(1))).isTrue();
    assertThat(year.contains(NEXT)).isFalse();
    assertThat(year).hasToString("2024-04-01/2025-04-01");
  }

  @Test
  void anOpenSideHasNoBound() {
    assertThat(DateSpan.from(APRIL).hasEnd()).isFalse();
    assertThat(DateSpan.from(APRIL)).hasToString("2024-04-01/..");
    assertThat(DateSpan.until(APRIL).hasStart()).isFalse();
    assertThat(DateSpan.until(APRIL)).hasToString("../2024-04-01");
    assertThat(DateSpan.ALWAYS.contains(LocalDate.MIN)).isTrue();
  }

  @Test
  void anEmptyOrBackwardSpanIsRefused() {
    assertThatThrownBy(() -> DateSpan.of(APRIL, APRIL)).hasMessageContaining("2024-04-01");
    assertThatThrownBy(() -> DateSpan.of(NEXT, APRIL)).hasMessageContaining("2025-04-01");
  }

  @Test
  void orderIsByStartThenByEnd() {
    assertThat(DateSpan.of(APRIL, NEXT)).isLessThan(DateSpan.from(APRIL));
    assertThat(DateSpan.ALWAYS).isLessThan(DateSpan.of(APRIL, NEXT));
  }
}
