package org.kapok.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RatioTest {

  @Test
  void signsAndCommonFactorsAreTakenOut() {
    assertThat(Ratio.of(20, 60)).isEqualTo(new Ratio(1, 3));
    assertThat(Ratio.of(3, -6)).isEqualTo(new Ratio(-1, 2));
    assertThat(Ratio.of(0, -5)).isEqualTo(Ratio.ZERO);
    assertThat(Ratio.of(-4, -2)).isEqualTo(Ratio.of(2));
  }

  @Test
  void theLeastLongNeverChangesItsSignSilently() {
    assertThatThrownBy(() -> Ratio.of(Long.MIN_VALUE, -1)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.of(Long.MIN_VALUE, -3)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.of(3, Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThat(Ratio.of(Long.MIN_VALUE, -2)).isEqualTo(Ratio.of(1L << 62));
    assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.ONE);
    assertThat(Ratio.of(2, Long.MIN_VALUE)).isEqualTo(new Ratio(-1, 1L << 62));
  }

  @Test
  void aDenominatorOfNothingIsRefused() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).hasMessageContaining("1/0");
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).hasMessageContaining("divided by 0");
  }

  @Test
  void aSumThatFitsOnceReducedIsNoOverflow() {
    Ratio half = Ratio.of(Long.MAX_VALUE, 2);
    assertThat(half.plus(half)).isEqualTo(Ratio.of(Long.MAX_VALUE));
    assertThatThrownBy(() -> Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void floorAndCeilingGoDownAndUpBelowZeroToo() {
    assertThat(Ratio.of(-7, 2).floor()).isEqualTo(-4);
    assertThat(Ratio.of(-7, 2).ceiling()).isEqualTo(-3);
    assertThat(Ratio.of(7, 2).floor()).isEqualTo(3);
    assertThat(Ratio.of(7, 2).ceiling()).isEqualTo(4);
    assertThat(Ratio.of(Long.MIN_VALUE).ceiling()).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void onlyADecimalIsAnAmount() {
    assertThat(Ratio.of(1, 3).isAmount()).isFalse();
    assertThat(Ratio.of(1, 64).isAmount()).isTrue();
    assertThat(Ratio.of(1, 128).isAmount()).isFalse();
    assertThat(Ratio.of(999_999_999_999_999L).isAmount()).isTrue();
    assertThat(Ratio.of(1_000_000_000_000_000L).isAmount()).isFalse();
    assertThat(Ratio.of(1, 8).toAmount()).isEqualTo(Amount.of("0.125"));
    assertThatThrownBy(() -> Ratio.of(1, 3).toAmount()).hasMessageContaining("1/3");
  }

  @Test
  void itIsWrittenAsADecimalWhereThereIsOne() {
    assertThat(Ratio.of(1, 2)).hasToString("0.5");
    assertThat(Ratio.of(-1, 3)).hasToString("-1/3");
  }
}
