package org.kapok.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/** A code is what its pattern says. */
class LabelsProperties {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  @Property
  void codesAreAsciiLettersDigitsAndHyphens(
      @ForAll @Chars({'a', 'z', 'A', 'Z', '0', '9', '-'}) @StringLength(max = 66) String text) {
    assertThat(isCode(text)).as(text).isEqualTo(CODE.matcher(text).matches());
  }

  @Property
  void nothingElseIsInThem(
      @ForAll @CharRange(from = 0, to = 0x17F) char each, @ForAll boolean first) {
    String text = first ? each + "a" : "a" + each;

    assertThat(isCode(text)).as(text).isEqualTo(CODE.matcher(text).matches());
  }

  @Example
  void theLongestHas64Characters() {
    assertThat(isCode("a".repeat(64))).isTrue();
    assertThat(isCode("a".repeat(65))).isFalse();
    assertThat(isCode("")).isFalse();
  }

  private static boolean isCode(String text) {
    try {
      Labels.requireCode("Code", text);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }
}
