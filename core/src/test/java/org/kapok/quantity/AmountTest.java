package org.kapok.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTest {

  @Test
  void amountsOfTheSameValueAreEqual() {
    assertThat(Amount.of("2.50")).isEqualTo(Amount.of("2.5")).hasToString("2.5");
    assertThat(Amount.of("-0.0")).isEqualTo(Amount.ZERO).hasToString("0");
    assertThat(Amount.of(new BigDecimal("1E+3"))).isEqualTo(Amount.of(1000));
    assertThat(new Amount(2500, 3)).isEqualTo(new Amount(25, 1));
  }

  @Test
  void onlyPlainDecimalNotationIsRead() {
    for (String text : List.of("", "+1", "1e3", " 1", "1.", ".5", "1,5", "--1", "NaN", "٣")) {
      assertThatThrownBy(() -> Amount.of(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + text + "\"");
    }
  }

  @Test
  void moreThanFifteenSignificantOrSixFractionDigitsDoNotFit() {
    assertThat(Amount.of("999999999999999")).isEqualTo(Amount.MAXIMUM);
    assertThat(Amount.of("0.000001")).isEqualTo(new Amount(1, 6));
    assertThat(Amount.of("123456789.123456").toString()).isEqualTo("123456789.123456");
    for (String text :
        List.of("1000000000000000", "0.0000001", "1234567890.123456", "-1000000000000000")) {
      assertThatThrownBy(() -> Amount.of(text)).as(text).isInstanceOf(ArithmeticException.class);
    }
    assertThatThrownBy(() -> Amount.MAXIMUM.plus(Amount.ONE))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Amount.MAXIMUM.plus(Amount.of("0.5")))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Amount.of(new BigDecimal("1E+999999999")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void unitsAreWholeOrRefused() {
    assertThat(Amount.of("2.5").unscaledAt(2)).isEqualTo(250);
    assertThatThrownBy(() -> Amount.of("2.55").unscaledAt(1))
        .hasMessageContaining("2.55 has more than 1 fraction digits");
    assertThatThrownBy(() -> Amount.MAXIMUM.unscaledAt(6)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void orderIsByValue() {
    assertThat(Amount.of("2.5")).isLessThan(Amount.of("2.50001")).isGreaterThan(Amount.of(-3));
  }
}
