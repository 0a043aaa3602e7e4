package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kapok sheet}: a scheme in plain words. */
class SheetCommandTest {

  @ParameterizedTest
  @CsvSource({
    "guangzhou, en, 'at most 20 points per week'",
    "guangzhou, zh, '每人每周至多 20 分'",
    "inagi, en, 'posted when the period ends (per year from 1 April)'",
    "steps, en, '1. Version V1: '",
    "steps, zh, '2. V2 版：'"
  })
  void eachExampleIsWrittenInBothLanguages(String example, String language, String expected) {
    CommandLineRun run = CommandLineRun.of("sheet", "--example=" + example, "--lang", language);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(expected);
  }
}
