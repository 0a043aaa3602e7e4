package org.kapok.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "440104, COUNTY, 440100",
    "440100, PREFECTURE, 440000",
    "620201, COUNTY, 620200",
    "440000, PROVINCE, 100000"
  })
  void levelAndParentFollowFromTheDigits(String code, DivisionLevel level, String parent) {
    assertThat(DivisionCode.of(code).level()).isEqualTo(level);
    assertThat(DivisionCode.of(code).parent()).contains(DivisionCode.of(parent));
    assertThat(DivisionCode.of(parent).contains(DivisionCode.of(code))).isTrue();
    assertThat(DivisionCode.of(code).contains(DivisionCode.of(parent))).isFalse();
  }

  @Test
  void theCountryHasNoParent() {
    assertThat(DivisionCode.CHINA.parent()).isEmpty();
    assertThat(DivisionCode.CHINA.level()).isEqualTo(DivisionLevel.COUNTRY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "44010", "4401040", "44010a", "４４０１０４", "040104", "990000", "440001", "100001"
      })
  void otherFormsAreRefused(String code) {
    assertThatThrownBy(() -> DivisionCode.of(code))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("DivisionCode must")
        .hasMessageContaining("was \"" + code + "\"");
  }

  @ParameterizedTest
  @CsvSource({"44, 440000", "4401, 440100", "440104001, 440104", "440104001001, 440104"})
  void shorterAndLongerCodesArePointedAtTheSixDigits(String code, String six) {
    assertThatThrownBy(() -> DivisionCode.of(code)).hasMessageEndingWith("Maybe \"" + six + "\"?");
  }

  @ParameterizedTest
  @CsvSource({
    "440000, 广东省, KNOWN",
    "440100, 广州市, KNOWN",
    "440104, 越秀区, KNOWN",
    "620201, 嘉峪关市, KNOWN",
    "810000, 香港特别行政区, KNOWN",
    "440199, , ABSENT",
    "440305, , UNKNOWN_COUNTY",
    "449900, , ABSENT",
    "449901, , ABSENT",
    "190000, , ABSENT",
    "100000, , KNOWN"
  })
  void theTableKnowsWhatItCarriesAndSaysWhatItCannotKnow(
      String code, String name, DivisionKnowledge knowledge) {
    Divisions table = Divisions.published();
    assertThat(table.name(DivisionCode.of(code)).orElse(null)).isEqualTo(name);
    assertThat(table.knowledge(DivisionCode.of(code))).isEqualTo(knowledge);
  }

  @Test
  void everyDivisionOfTheTableStandsInOneOfTheTable() {
    Divisions table = Divisions.published();
    assertThat(table.within(DivisionCode.CHINA)).hasSize(34);
    assertThat(table.within(DivisionCode.of("440100"))).hasSize(11);
    assertThat(table.within(DivisionCode.of("620200"))).hasSize(1);
    assertThat(table.names().keySet())
        .hasSize(388)
        .allSatisfy(
            code ->
                assertThat(table.knowledge(code.parent().orElseThrow()))
                    .isEqualTo(DivisionKnowledge.KNOWN));
  }
}
