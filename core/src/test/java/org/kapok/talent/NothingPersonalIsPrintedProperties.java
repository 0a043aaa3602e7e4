package org.kapok.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.OrganizationId;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.Purpose;
import org.kapok.text.Extensions;

/** Whatever is printed of a member, or of what holds one, tells no personal field. */
class NothingPersonalIsPrintedProperties {

  @Provide
  Arbitrary<String> chinese() {
    return Arbitraries.strings().withCharRange('\u4e00', '\u9fa5').ofMinLength(2).ofMaxLength(10);
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().numeric().ofMinLength(7).ofMaxLength(11);
  }

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(-18_000, -4000).map(LocalDate::ofEpochDay);
  }

  @Property
  void toStringTellsNoPersonalField(
      @ForAll("chinese") String name,
      @ForAll("chinese") String street,
      @ForAll("digits") String phone,
      @ForAll("dates") LocalDate birth) {
    Member member =
        Cast.full("m-1")
            .name(PersonName.of(name))
            .address(PostalAddress.of("广州市" + street))
            .phone(PhoneNumber.of(phone))
            .birthDate(birth)
            .standingSince(birth.plusYears(20))
            .organization(OrganizationId.of(street))
            .extensions(Extensions.of(Map.of("note", "\"" + name + "\"")))
            .build();
    MemberView view = MemberView.of(member, Purpose.CARE, Cast.POLICY, Cast.JUNE);
    assertThat(view.shown()).containsEntry(MemberField.NAME, name);
    String printed = member + " " + view + " " + MemberView.masked(member);
    assertThat(printed)
        .contains("m-1")
        .doesNotContain(name, street, phone, birth.toString(), birth.plusYears(20).toString());
  }
}
