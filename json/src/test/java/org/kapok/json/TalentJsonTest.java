package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.id.RequestId;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PhoneNumber;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;
import org.kapok.problem.Problem;
import org.kapok.talent.AdmissionDecision;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.AgeFigures;
import org.kapok.talent.Application;
import org.kapok.talent.Declaration;
import org.kapok.talent.EntryRoute;
import org.kapok.talent.Erasure;
import org.kapok.talent.ExpertMatch;
import org.kapok.talent.ExpertiseRequest;
import org.kapok.talent.MatchPolicy;
import org.kapok.talent.Member;
import org.kapok.talent.MemberView;
import org.kapok.talent.PersonRecord;
import org.kapok.talent.PyramidFigures;
import org.kapok.talent.Review;
import org.kapok.talent.ReviewOutcome;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Skill;
import org.kapok.talent.TalentField;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.TalentTier;

/** The golden register uses every property of every part of it. */
class TalentJsonTest {
  private static final Instant JUNE = Instant.parse("2025-06-30T00:00:00Z");
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final PrivacyPolicy POLICY =
      new PrivacyPolicy(
          CHINA,
          List.of(
              new PurposeRule(Purpose.CONTACT, LegalBasis.CONSENT, 0),
              new PurposeRule(Purpose.MATCHING, LegalBasis.CONSENT, 0),
              new PurposeRule(Purpose.SECONDMENT, LegalBasis.DUTY, 36)));
  private static final AdmissionPolicy ADMISSION =
      AdmissionPolicy.builder()
          .tier(TalentTier.TALENT_BANK)
          .zone(CHINA)
          .maximumAge(75)
          .addDeclarations(Declaration.HEALTHY)
          .addConsents(Purpose.MATCHING)
          .addRoutes(EntryRoute.values())
          .build();

  private final TalentRegister register =
      KapokJson.read(Golden.text("talent-register"), TalentRegister.class);

  private static <T> void roundTrips(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
  }

  @Test
  void theGoldenRegisterIsWrittenAsItWasRead() {
    assertThat(KapokJson.writePretty(register) + "\n").isEqualTo(Golden.text("talent-register"));
    assertThat(register.problems()).isEmpty();
    roundTrips(register, TalentRegister.class);
  }

  @Test
  void theGoldenPyramidIsADocumentOfItsOwn() {
    TalentPyramid pyramid = KapokJson.read(Golden.text("talent-pyramid"), TalentPyramid.class);
    assertThat(KapokJson.writePretty(pyramid) + "\n").isEqualTo(Golden.text("talent-pyramid"));
    assertThat(pyramid).isEqualTo(register.pyramid());
  }

  @Test
  void policiesRequestsAndFiguresRoundTrip() {
    roundTrips(POLICY, PrivacyPolicy.class);
    roundTrips(ADMISSION, AdmissionPolicy.class);
    roundTrips(register.batches().get(0), SecondmentBatch.class);
    roundTrips(register.pyramid().figures(), PyramidFigures.class);
    roundTrips(new AgeFigures(137, 2, 1), AgeFigures.class);
    roundTrips(register.export(MemberId.of("m-0001")), PersonRecord.class);
    roundTrips(register.erase(MemberId.of("m-0001"), POLICY, JUNE), Erasure.class);
    roundTrips(MemberView.masked(register.members().get(0)), MemberView.class);
    ExpertiseRequest request =
        ExpertiseRequest.builder()
            .id(RequestId.of("q-1"))
            .on(LocalDate.of(2026, 9, 1))
            .addFields(TalentField.MEDICAL)
            .addWishedSkills(Skill.of("acupuncture"))
            .wanted(2)
            .build();
    MatchPolicy match = MatchPolicy.builder().putPerTier(TalentTier.THINK_TANK, 5).build();
    roundTrips(request, ExpertiseRequest.class);
    roundTrips(match, MatchPolicy.class);
    ExpertMatch found = register.match(request, match, POLICY, JUNE);
    assertThat(found.ranked()).isNotEmpty();
    assertThat(found.passedOver()).isNotEmpty();
    roundTrips(found, ExpertMatch.class);
  }

  @Test
  void decisionsAreToldApartByTheirType() {
    Member member = register.members().get(0);
    Application application =
        Application.builder()
            .member(member.id())
            .tier(TalentTier.TALENT_BANK)
            .route(EntryRoute.SELF_NOMINATION)
            .at(JUNE)
            .addFields(TalentField.MEDICAL)
            .addDeclarations(Declaration.HEALTHY)
            .build();
    roundTrips(application, Application.class);
    AdmissionDecision admitted = ADMISSION.decide(application, member);
    assertThat(KapokJson.write(admitted)).startsWith("{\"type\":\"admitted\",\"profile\":{");
    roundTrips(admitted, AdmissionDecision.class);
    AdmissionDecision not =
        ADMISSION.decide(
            Application.builder().from(application).declarations(Set.of()).build(), member);
    assertThat(KapokJson.write(not)).startsWith("{\"type\":\"notAdmitted\",\"reasons\":[{\"code\"");
    roundTrips(not, AdmissionDecision.class);
    Review review = new Review(LocalDate.of(2026, 1, 1), false, Set.of(Declaration.HEALTHY));
    roundTrips(review, Review.class);
    roundTrips(
        ADMISSION.review(((AdmissionDecision.Admitted) admitted).profile(), member, review),
        ReviewOutcome.class);
    assertThat(SchemeJsonTest.problems("{\"type\": \"admited\"}", AdmissionDecision.class))
        .singleElement()
        .hasToString(
            "/type: must be one of [admitted, notAdmitted], was \"admited\". Maybe \"admitted\"?");
    assertThat(SchemeJsonTest.problems("{}", AdmissionDecision.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("missing", "/type"));
    assertThat(
            SchemeJsonTest.problems("{\"type\": \"admitted\", \"x\": 1}", AdmissionDecision.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("unknown-property", "/x"), tuple("missing", "/profile"));
    assertThat(SchemeJsonTest.problems("[]", AdmissionDecision.class))
        .extracting(Problem::code)
        .containsExactly("wrong-type");
  }

  @Test
  void aFaultOfPersonalDataDoesNotRepeatIt() {
    String json =
        """
        {"id": "m-1", "registered": "2024-05-01", "name": " 陈木棉", "phone": 13800138000,
         "address": ["广州市某路1号"], "birthDate": "1953-13-12", "standingSince": "1975-7-1"}
        """;
    List<Problem> problems = SchemeJsonTest.problems(json, Member.class);
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly("/name", "/phone", "/address", "/birthDate", "/standingSince");
    assertThat(problems.toString()).doesNotContain("陈木棉", "138001", "某路", "1953", "1975");
    assertThat(KapokJson.read("\"13800138000\"", PhoneNumber.class).masked())
        .isEqualTo("138****8000");
  }

  @Test
  void anErasedRegisterHoldsNothingOfThePerson() {
    Member member = register.members().get(0);
    PrivacyPolicy none = new PrivacyPolicy(CHINA, List.of());
    String erased = KapokJson.write(register.erase(member.id(), none, JUNE).register());
    assertThat(KapokJson.write(register)).contains(member.phone().orElseThrow().value());
    assertThat(erased)
        .contains(member.id().value())
        .doesNotContain(
            member.phone().orElseThrow().value(),
            member.name().orElseThrow().value(),
            member.address().orElseThrow().value(),
            member.birthDate().orElseThrow().toString(),
            member.standingSince().orElseThrow().toString());
    assertThat(member.organization()).isNotEqualTo(Optional.empty());
    assertThat(erased).doesNotContain(member.organization().orElseThrow().value());
  }
}
