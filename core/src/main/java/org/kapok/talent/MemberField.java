package org.kapok.talent;

import static org.kapok.privacy.Purpose.ADMISSION;
import static org.kapok.privacy.Purpose.CARE;
import static org.kapok.privacy.Purpose.CONTACT;
import static org.kapok.privacy.Purpose.HONOUR;
import static org.kapok.privacy.Purpose.MATCHING;
import static org.kapok.privacy.Purpose.SECONDMENT;
import static org.kapok.privacy.Purpose.STATISTICS;
import static org.kapok.privacy.Sensitivity.PERSONAL;
import static org.kapok.privacy.Sensitivity.SENSITIVE;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kapok.id.OrganizationId;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PersonalField;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.Sensitivity;

/**
 * The personal fields of a {@link Member}, each with its sensitivity, its purposes and the way it
 * is masked. There is no field for an identity card number, a sex or an illness: no function here
 * needs one (PIPL article 6; the volunteers' record of 2012, article 6, takes more only on
 * consent).
 *
 * <p>Example: {@code MemberField.PHONE.masked(member)} is {@code 138****8000}.
 */
public enum MemberField implements PersonalField {
  /** {@link Member#name()}. */
  NAME(
      PERSONAL,
      Set.of(CONTACT, CARE, HONOUR, SECONDMENT),
      member -> member.name().map(PersonName::value),
      member -> member.name().map(PersonName::masked)),
  /** {@link Member#birthDate()}; masked to the year. */
  BIRTH_DATE(
      PERSONAL,
      Set.of(ADMISSION, SECONDMENT, CARE, STATISTICS),
      member -> member.birthDate().map(Object::toString),
      member -> member.birthDate().map(date -> date.getYear() + "-**-**")),
  /** {@link Member#phone()}. */
  PHONE(
      PERSONAL,
      Set.of(CONTACT, CARE),
      member -> member.phone().map(PhoneNumber::value),
      member -> member.phone().map(PhoneNumber::masked)),
  /** {@link Member#address()}: with who lives there alone, it can do harm. */
  ADDRESS(
      SENSITIVE,
      Set.of(CARE),
      member -> member.address().map(PostalAddress::value),
      member -> member.address().map(PostalAddress::masked)),
  /** {@link Member#standingSince()}: tells of membership, which may be a specific identity. */
  STANDING_SINCE(
      SENSITIVE,
      Set.of(HONOUR, CARE, MATCHING),
      member -> member.standingSince().map(Object::toString),
      member -> member.standingSince().map(date -> "***")),
  /** {@link Member#organization()}. */
  ORGANIZATION(
      PERSONAL,
      Set.of(CONTACT, CARE, SECONDMENT, STATISTICS),
      member -> member.organization().map(OrganizationId::value),
      member -> member.organization().map(id -> "***"));

  private final Sensitivity sensitivity;
  private final Set<Purpose> purposes;
  private final Function<Member, Optional<String>> clear;
  private final Function<Member, Optional<String>> masked;

  MemberField(
      Sensitivity sensitivity,
      Set<Purpose> purposes,
      Function<Member, Optional<String>> clear,
      Function<Member, Optional<String>> masked) {
    this.sensitivity = sensitivity;
    this.purposes = purposes;
    this.clear = clear;
    this.masked = masked;
  }

  @Override
  public Sensitivity sensitivity() {
    return sensitivity;
  }

  @Override
  public Set<Purpose> purposes() {
    return purposes;
  }

  /** What the member's field holds, in clear; empty if it holds nothing. */
  public Optional<String> clear(Member member) {
    return clear.apply(member);
  }

  /** What may be shown of the member's field to anyone; empty if it holds nothing. */
  public Optional<String> masked(Member member) {
    return masked.apply(member);
  }

  /** Whether the member's field holds anything. */
  public boolean isHeld(Member member) {
    return clear(member).isPresent();
  }
}
