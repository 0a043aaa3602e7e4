package org.kapok.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is personal is told by nothing but its own value. */
class HiddenTextProperties {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("陈", "李", "欧", "阳", "木", "棉", "春", "😀")
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(characters -> String.join("", characters));
  }

  @Provide
  Arbitrary<String> addresses() {
    return Combinators.combine(
            Arbitraries.of("", "广州市", "广东省广州市", "嘉峪关市", "一个很长很长很长很长的地方市"),
            Arbitraries.strings().withChars("区县路街号栋0123456789").ofMinLength(1).ofMaxLength(20))
        .as((city, street) -> city + street);
  }

  @Provide
  Arbitrary<String> phones() {
    return Combinators.combine(
            Arbitraries.of("", "+"), Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(20))
        .as((plus, digits) -> plus + digits);
  }

  @Property
  void printingTellsNothing(
      @ForAll("names") String name,
      @ForAll("addresses") String address,
      @ForAll("phones") String phone) {
    assertThat(PersonName.of(name).toString()).doesNotContain(name);
    assertThat(PostalAddress.of(address).toString()).doesNotContain(address);
    assertThat(PhoneNumber.of(phone).toString()).doesNotContain(phone);
    assertThat(Optional.of(PersonName.of(name)).toString()).doesNotContain(name);
  }

  @Property
  void aMaskTellsOneCharacterOfANameAndNoStreetAndHidesFourDigitsOrAll(
      @ForAll("names") String name,
      @ForAll("addresses") String address,
      @ForAll("phones") String phone) {
    assertThat(PersonName.of(name).masked().codePoints().filter(point -> point != '*').count())
        .isLessThanOrEqualTo(1);
    String shown = PostalAddress.of(address).masked().replace("***", "");
    assertThat(shown).doesNotContainAnyWhitespaces().doesNotContainPattern("[区县路街号栋0-9]");
    long digits = phone.chars().filter(Character::isDigit).count();
    long told = PhoneNumber.of(phone).masked().chars().filter(Character::isDigit).count();
    assertThat(digits - told).isGreaterThanOrEqualTo(3);
  }

  @Property
  void aMaskIsNeverTakenForTheTextItself(@ForAll("names") String name) {
    String masked = PersonName.of(name).masked();
    assertThatThrownBy(() -> PersonName.of(masked)).hasMessageContaining("masked");
  }

  @Property
  void aRefusalDoesNotRepeatWhatItRefuses(
      @ForAll("names") String name, @ForAll("phones") String phone) {
    Assume.that(phone.length() > 3);
    assertThatThrownBy(() -> PersonName.of(name + "\n"))
        .message()
        .doesNotContain(name)
        .startsWith("PersonName");
    assertThatThrownBy(() -> PhoneNumber.of(phone + "x"))
        .message()
        .doesNotContain(phone)
        .startsWith("PhoneNumber");
  }

  @Example
  void theUsualFormsOfMasking() {
    assertThat(PersonName.of("陈木棉").masked()).isEqualTo("陈**");
    assertThat(PersonName.of("陈").masked()).isEqualTo("*");
    assertThat(PhoneNumber.of("138 0013 8000").masked()).isEqualTo("138****8000");
    assertThat(PhoneNumber.of("020-8312").masked()).isEqualTo("****12");
    assertThat(PostalAddress.of("广州市越秀区某路1号").masked()).isEqualTo("广州市***");
    assertThat(PostalAddress.of("某路1号").masked()).isEqualTo("***");
  }

  @Example
  void aPhoneNumberHasFiveToTwentyDigits() {
    assertThatThrownBy(() -> PhoneNumber.of("1234")).hasMessageContaining("had 4 digits");
    assertThatThrownBy(() -> PhoneNumber.of("1".repeat(21))).hasMessageContaining("had 21 digits");
    assertThat(PhoneNumber.of("+86 (20) 8312-3456").masked()).isEqualTo("862****3456");
  }
}
