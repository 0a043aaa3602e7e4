package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns stand under each other on screen, also under Chinese heads. */
class TextTableTest {

  @Test
  void aWideCharacterTakesTwoColumns() {
    TextTable table = TextTable.of("规则", ">已入账");
    table.row("学习 study", "4");
    assertThat(table.lines()).containsExactly("规则        已入账", "学习 study       4");
  }

  @Test
  void longTextIsBrokenAtSpacesAndAfterChineseMarks() {
    assertThat(Width.wrapped("one two three", 7)).containsExactly("one two", "three");
    assertThat(Width.wrapped("每周至多，余二。", 10)).containsExactly("每周至多，", "余二。");
  }
}
