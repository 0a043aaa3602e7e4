package org.kapok.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.PersonName;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.Purpose;
import org.kapok.talent.Departure;
import org.kapok.talent.DepartureReason;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Member;
import org.kapok.talent.Skill;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentTier;
import org.kapok.text.Extensions;

/** Law 8 for members and profiles, whatever they hold. */
class TalentRoundTripProperties {
  private static final LocalDate REGISTERED = LocalDate.of(2024, 5, 1);

  @Property
  void members(@ForAll("members") Member member) {
    RoundTrip.require(member, Member.class);
  }

  @Property
  void profiles(@ForAll("profiles") TalentProfile profile) {
    RoundTrip.require(profile, TalentProfile.class);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aé学\"\\/~\u2028 b")
        .ofMaxLength(12)
        .map(text -> "x" + text + "😀");
  }

  private static Arbitrary<Consent> consents() {
    return Combinators.combine(
            Arbitraries.of("care", "contact", "honour", "ownPurpose2"),
            Arbitraries.longs().between(0, 1_000_000_000_000L),
            Arbitraries.longs().between(0, 100_000_000L).optional(),
            Arbitraries.of(true, false),
            texts())
        .as(
            (purpose, given, length, separate, notice) ->
                new Consent(
                    Purpose.of(purpose),
                    Instant.ofEpochMilli(given),
                    length.map(each -> Instant.ofEpochMilli(given + each)),
                    separate,
                    notice));
  }

  @Provide
  Arbitrary<Member> members() {
    Arbitrary<Optional<String>> optional = texts().optional();
    Arbitrary<Member> plain =
        Combinators.combine(
                optional,
                optional,
                optional,
                Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(20).optional(),
                Arbitraries.longs().between(-20_000, 0).optional(),
                Arbitraries.longs().between(1, 15_000).optional(),
                Arbitraries.longs().between(0, 4000).optional())
            .as(
                (name, address, organization, phone, birth, standing, left) ->
                    Member.builder()
                        .id(MemberId.of("m-1"))
                        .registered(REGISTERED)
                        .name(name.map(PersonName::of))
                        .address(address.map(PostalAddress::of))
                        .organization(organization.map(OrganizationId::of))
                        .phone(phone.map(each -> PhoneNumber.of("+" + each)))
                        .birthDate(birth.map(LocalDate::ofEpochDay))
                        .standingSince(standing.map(LocalDate::ofEpochDay))
                        .left(left.map(REGISTERED::plusDays))
                        .build());
    return Combinators.combine(
            plain,
            consents().list().uniqueElements(Consent::purpose).ofMaxSize(4),
            Arbitraries.of("secondment", "care").map(Purpose::of).set().ofMaxSize(2),
            texts())
        .as(
            (base, log, duties, note) ->
                Member.builder()
                    .from(base)
                    .consents(new Consents(log))
                    .duties(duties)
                    .extensions(Extensions.of(Map.of("note", KapokJson.write(PersonName.of(note)))))
                    .build());
  }

  @Provide
  Arbitrary<TalentProfile> profiles() {
    return Combinators.combine(
            Arbitraries.of(TalentTier.values()),
            Arbitraries.of("medical", "law", "teaCraft").map(TalentField::of).set().ofMinSize(1),
            Arbitraries.of("a", "b2", "c").map(Skill::of).set(),
            Arbitraries.of(EntryRoute.values()),
            Arbitraries.longs().between(0, 900).optional(),
            Arbitraries.of(DepartureReason.values()).optional())
        .as(
            (tier, fields, skills, route, reviewed, reason) ->
                TalentProfile.builder()
                    .member(MemberId.of("m-1"))
                    .tier(tier)
                    .fields(fields)
                    .skills(skills)
                    .route(route)
                    .admitted(REGISTERED)
                    .reviewed(reviewed.map(REGISTERED::plusDays))
                    .departure(reason.map(each -> new Departure(REGISTERED.plusDays(901), each)))
                    .build());
  }
}
