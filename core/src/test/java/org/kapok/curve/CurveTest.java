package org.kapok.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

class CurveTest {
  private static String worth(Curve curve, String quantity) {
    return curve.valueAt(Ratio.of(Amount.of(quantity))).toString();
  }

  @Test
  void blocksPayWhenTheyAreComplete() {
    Curve blocks = Every.of(30, 2);
    assertThat(worth(blocks, "29.999999")).isEqualTo("0");
    assertThat(worth(blocks, "30")).isEqualTo("2");
    assertThat(worth(blocks, "59")).isEqualTo("2");
    assertThat(worth(blocks, "60")).isEqualTo("4");
    assertThat(worth(blocks, "-30")).isEqualTo("0");
  }

  @Test
  void aTablePaysTheHighestRowReached() {
    Curve table =
        new Table(
            List.of(
                new Table.Row(Amount.of(10), Amount.of(1000)),
                new Table.Row(Amount.of(20), Amount.of(2000))));
    assertThat(worth(table, "9.99")).isEqualTo("0");
    assertThat(worth(table, "10")).isEqualTo("1000");
    assertThat(worth(table, "20000")).isEqualTo("2000");
  }

  @Test
  void bracketsPayEachPartAtItsOwnRate() {
    Curve brackets =
        new Brackets(
            List.of(
                new Brackets.Row(Amount.ZERO, Amount.of(2)),
                new Brackets.Row(Amount.of(10), Amount.of("0.5"))));
    assertThat(worth(brackets, "-1")).isEqualTo("0");
    assertThat(worth(brackets, "10")).isEqualTo("20");
    assertThat(worth(brackets, "15")).isEqualTo("22.5");
  }

  @Test
  void aRateIsExact() {
    assertThat(worth(new Rate(Amount.of(10), Amount.of(60)), "20")).isEqualTo("10/3");
    assertThat(worth(Rounded.down(new Rate(Amount.of(10), Amount.of(60))), "20")).isEqualTo("3");
  }

  @Test
  void whatWouldFallIsRefused() {
    assertThatThrownBy(() -> Every.of(30, -2)).hasMessageContaining("never falls");
    assertThatThrownBy(() -> Every.of(0, 2)).hasMessageContaining("every must be above 0");
    assertThatThrownBy(() -> new Rate(Amount.of(-1), Amount.ONE)).hasMessageContaining("was -1");
    Table.Row five = new Table.Row(Amount.of(1), Amount.of(5));
    Table.Row four = new Table.Row(Amount.of(2), Amount.of(4));
    assertThatThrownBy(() -> new Table(List.of(five, four))).hasMessageContaining("row 2");
    assertThatThrownBy(() -> new Table(List.of(four, five))).hasMessageContaining("rising");
    assertThatThrownBy(() -> new Table(List.of())).hasMessageContaining("at least one row");
  }
}
