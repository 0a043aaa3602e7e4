package org.kapok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.organization.SocialCreditCheck.Invalid;
import org.kapok.organization.SocialCreditCheck.LegacyMismatch;
import org.kapok.organization.SocialCreditCheck.Valid;
import org.kapok.place.DivisionCode;

class UnifiedSocialCreditCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "914403001922038216",
        "9144030071526726XG",
        "91100000100003962T",
        "12100000400000624D",
        "12100000400009127B",
        "121000004558631445",
        "12100000455860816A",
        "53100000500021676K",
        "51310110501144395U",
        "12440600MB2C07549J",
        "91110000600037341L"
      })
  void publicCodesAreValid(String text) {
    assertThat(UnifiedSocialCreditCode.check(text))
        .isEqualTo(new Valid(UnifiedSocialCreditCode.of(text)));
    assertThat(UnifiedSocialCreditCode.of(text).isValid()).isTrue();
  }

  @Test
  void anEarlyCodeIsALegacyMismatch() {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91350203M0001QKT19");
    assertThat(UnifiedSocialCreditCode.check(code.value()))
        .isInstanceOfSatisfying(
            LegacyMismatch.class,
            legacy -> {
              assertThat(legacy.code()).isEqualTo(code);
              String mended = "91350203M0001QKT1" + legacy.expected();
              assertThat(UnifiedSocialCreditCode.check(mended)).isInstanceOf(Valid.class);
            });
    assertThat(code.isValid()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "111111111111111111; ORGANIZATION_CODE; by GB 11714 it would be '7'",
        "362322198709086409; CATEGORY; department '3' registers, named '6'",
        "''; LENGTH; must have 18 characters, had 0",
        "91100000100003962; LENGTH; had 17",
        "9110000010000396ZT; CHARACTER; had 'Z' at place 17. Maybe \"2\"?",
        "9I100000100003962T; CHARACTER; Maybe \"1\"?",
        "91100000100003962t; CHARACTER; Maybe \"91100000100003962T\"?",
        "９1100000100003962T; CHARACTER; had '９' at place 1",
        "B1100000100003962T; DEPARTMENT; started with 'B'",
        "9A100000100003962T; CATEGORY; registers, named 'A'",
        "91900000100003962T; DIVISION; DivisionCode must start with a region",
        "91440001100003962T; DIVISION; was \"440001\"",
        "91100000100003963T; ORGANIZATION_CODE; is '3', by GB 11714 it would be '2'"
      })
  void othersAreInvalidForAReason(String text, SocialCreditFault fault, String message) {
    assertThat(UnifiedSocialCreditCode.check(text))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> {
              assertThat(invalid.fault()).isEqualTo(fault);
              assertThat(invalid.message()).contains(message).contains("was \"" + text + "\"");
            });
    assertThatThrownBy(() -> UnifiedSocialCreditCode.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void theCodeSaysWhoRegisteredWhatWhere() {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12440600MB2C07549J");
    assertThat(code.department()).isEqualTo(RegistrationDepartment.ESTABLISHMENT);
    assertThat(code.department().label().in("zh")).isEqualTo("机构编制");
    assertThat(code.category().in("zh")).isEqualTo("事业单位");
    assertThat(code.division()).isEqualTo(DivisionCode.of("440600"));
    assertThat(code.organizationCode()).isEqualTo("MB2C07549");
    assertThat(UnifiedSocialCreditCode.of("51310110501144395U").category().in("en"))
        .isEqualTo("association");
  }
}
