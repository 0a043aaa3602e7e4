package org.kapok.talent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.privacy.Consents;
import org.kapok.privacy.DataSubject;
import org.kapok.privacy.Permission;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.text.Extensions;

/**
 * A person of the network (成员), known by an opaque number and never by an identity card number.
 * Each personal field is optional, and {@link MemberField} says how sensitive it is and what it is
 * for: a function is handed {@link #onlyFor}, what it needs and no more.
 *
 * <p>Its {@code toString()} tells the number and the consents, and no personal field.
 *
 * <p>Example: {@code Member.builder().id(MemberId.of("m-1")).registered(LocalDate.of(2024, 5,
 * 1)).build()}.
 */
@Value.Immutable
public sealed interface Member permits ImmutableMember {

  /**
   * The number by which all else names the member; it means nothing. An identity card number is
   * refused.
   */
  MemberId id();

  /** The first day of belonging to the network (登记日期). */
  LocalDate registered();

  /** The first day of no longer belonging to it, for whatever reason; from it retention counts. */
  Optional<LocalDate> left();

  /** The name. */
  @Value.Redacted
  Optional<PersonName> name();

  /** The date of birth, from which ages are computed. */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** The phone number. */
  @Value.Redacted
  Optional<PhoneNumber> phone();

  /** Where the member lives. */
  @Value.Redacted
  Optional<PostalAddress> address();

  /** From when the years of standing count (党龄起算日, J7). */
  @Value.Redacted
  Optional<LocalDate> standingSince();

  /** The organisation or branch that the member belongs to (所在支部). */
  @Value.Redacted
  Optional<OrganizationId> organization();

  /** What the member agreed to. */
  @Value.Default
  default Consents consents() {
    return Consents.NONE;
  }

  /**
   * The purposes that apply to this member by duty of law, such as {@link Purpose#SECONDMENT} to an
   * adviser; see {@link DataSubject#duties()}.
   */
  Set<Purpose> duties();

  /** What others add; erased with the personal fields, since nobody here knows what it tells. */
  @Value.Default
  @Value.Redacted
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** The age in completed years on the date; empty if the birth is unknown or lies after it. */
  default OptionalInt age(LocalDate date, AnniversaryRule rule) {
    return birthDate().map(birth -> rule.completedYears(birth, date)).orElse(OptionalInt.empty());
  }

  /** The completed years of standing on the date (J7); empty if unknown or not begun. */
  default OptionalInt yearsOfStanding(LocalDate date, AnniversaryRule rule) {
    return standingSince()
        .map(since -> rule.completedYears(since, date))
        .orElse(OptionalInt.empty());
  }

  /** The member as a policy on personal data sees it. */
  default DataSubject dataSubject() {
    return new DataSubject(duties(), consents(), left());
  }

  /** Whether the policy lets the member's field be used for the purpose at the time. */
  default Permission permission(
      MemberField field, Purpose purpose, PrivacyPolicy policy, Instant at) {
    return policy.permission(field, purpose, dataSubject(), at);
  }

  /**
   * The member with the fields that the purpose needs and the policy permits, and without all
   * others and the extensions. A function for that purpose is given this and not the member.
   */
  default Member onlyFor(Purpose purpose, PrivacyPolicy policy, Instant at) {
    Set<MemberField> permitted = EnumSet.noneOf(MemberField.class);
    for (MemberField field : MemberField.values()) {
      if (permission(field, purpose, policy, at).isGranted()) {
        permitted.add(field);
      }
    }
    return only(permitted).build();
  }

  /** The fields that hold something although no purpose permits it any more (到期应删). */
  default Set<MemberField> overdue(PrivacyPolicy policy, Instant at) {
    Set<MemberField> overdue = EnumSet.noneOf(MemberField.class);
    for (MemberField field : MemberField.values()) {
      if (field.isHeld(this) && !policy.mayHold(field, dataSubject(), at)) {
        overdue.add(field);
      }
    }
    return overdue;
  }

  /** The member without these fields; all else stays. */
  default Member without(Set<MemberField> fields) {
    Set<MemberField> others = EnumSet.allOf(MemberField.class);
    others.removeAll(fields);
    return only(others).extensions(extensions()).build();
  }

  /** The member with these personal fields alone, and without extensions. */
  private Builder only(Set<MemberField> fields) {
    Builder builder =
        builder()
            .id(id())
            .registered(registered())
            .left(left())
            .consents(consents())
            .duties(duties());
    for (MemberField field : fields) {
      switch (field) {
        case NAME -> builder.name(name());
        case BIRTH_DATE -> builder.birthDate(birthDate());
        case PHONE -> builder.phone(phone());
        case ADDRESS -> builder.address(address());
        case STANDING_SINCE -> builder.standingSince(standingSince());
        case ORGANIZATION -> builder.organization(organization());
      }
    }
    return builder;
  }

  /** Refuses what is impossible for one member; no message tells a personal field. */
  @Value.Check
  default void check() {
    MemberCheck.require(this);
  }

  /** Starts a member. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a member; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableMember.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
