package org.kapok.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {

  @Test
  void halvesGoWhereTheModeSays() {
    Ratio half = Ratio.of(5, 2);
    assertThat(Rounding.DOWN.toUnits(half)).isEqualTo(2);
    assertThat(Rounding.UP.toUnits(half)).isEqualTo(3);
    assertThat(Rounding.HALF_UP.toUnits(half)).isEqualTo(3);
    assertThat(Rounding.HALF_DOWN.toUnits(half)).isEqualTo(2);
    assertThat(Rounding.HALF_EVEN.toUnits(half)).isEqualTo(2);
    assertThat(Rounding.HALF_EVEN.toUnits(Ratio.of(7, 2))).isEqualTo(4);
  }

  @Test
  void belowZeroTheyMirror() {
    assertThat(Rounding.DOWN.toUnits(Ratio.of(-5, 2))).isEqualTo(-2);
    assertThat(Rounding.UP.toUnits(Ratio.of(-5, 2))).isEqualTo(-3);
    assertThat(Rounding.HALF_UP.toUnits(Ratio.of(-5, 2))).isEqualTo(-3);
    assertThat(Rounding.HALF_DOWN.toUnits(Ratio.of(-5, 2))).isEqualTo(-2);
  }

  @Test
  void theLargestLongsDoNotOverflow() {
    assertThat(Rounding.HALF_UP.toUnits(Long.MAX_VALUE, 2)).isEqualTo(1L << 62);
    assertThat(Rounding.HALF_UP.toUnits(Long.MAX_VALUE - 1, Long.MAX_VALUE)).isEqualTo(1);
    assertThat(Rounding.HALF_UP.toUnits(1, Long.MAX_VALUE)).isZero();
  }

  @Test
  void multiplesOfAUnit() {
    assertThat(Rounding.DOWN.toMultiple(Ratio.of(237, 100), Amount.of("0.5")))
        .isEqualTo(Ratio.of(2));
    assertThat(Rounding.HALF_UP.toMultiple(Ratio.of(225, 100), Amount.of("0.5")))
        .isEqualTo(Ratio.of(5, 2));
  }
}
