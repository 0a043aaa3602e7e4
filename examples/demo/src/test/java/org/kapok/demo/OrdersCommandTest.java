package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kapok.json.KapokJson;
import org.kapok.order.LoopFigures;
import org.kapok.order.LoopMeasure;

class OrdersCommandTest {
  @Test
  void theFiguresAreShownInBothLanguages() {
    assertThat(CommandLineRun.of("orders", "--number", "60").out())
        .contains("581 venues", "fulfilment", "slots above their capacity: 0");
    assertThat(CommandLineRun.of("orders", "--number", "60", "--lang", "zh").out())
        .contains("581 个接单阵地", "办结率", "超出容量的时段：0");
  }

  @Test
  void theFiguresArePrintedAsADocument() {
    CommandLineRun run = CommandLineRun.of("orders", "--number", "60", "--json");

    LoopFigures figures = KapokJson.read(run.out(), LoopFigures.class);
    assertThat(figures.all().of(LoopMeasure.ORDERS)).isEqualTo(60);
  }

  @Test
  void aNumberOutOfRangeIsRefused() {
    CommandLineRun run = CommandLineRun.of("orders", "--number", "0");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--number must be from 1 to 100000, was 0");
  }
}
