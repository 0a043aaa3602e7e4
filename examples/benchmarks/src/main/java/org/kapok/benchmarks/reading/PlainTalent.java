package org.kapok.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** The people of a city as plain records: texts for ids and codes, null for what is absent. */
@NullUnmarked
final class PlainTalent {
  private PlainTalent() {}

  record TalentRegister(
      @JsonProperty("$schema") String schema,
      List<Member> members,
      TalentPyramid pyramid,
      List<SecondmentBatch> batches) {}

  record Member(
      String id,
      LocalDate registered,
      String name,
      LocalDate birthDate,
      String phone,
      String address,
      LocalDate standingSince,
      List<Consent> consents) {}

  record Consent(String purpose, Instant given, boolean separate, String notice) {}

  record TalentPyramid(
      @JsonProperty("$schema") String schema,
      LocalDate asOf,
      List<TalentProfile> profiles,
      List<VolunteerTeam> teams,
      PyramidPolicy policy) {}

  record TalentProfile(
      String member,
      TalentTier tier,
      List<String> fields,
      List<String> skills,
      EntryRoute route,
      LocalDate admitted) {}

  record VolunteerTeam(
      String id,
      Map<String, String> name,
      String organization,
      List<String> services,
      List<String> members,
      String leader) {}

  record PyramidPolicy(
      Map<TalentTier, Integer> fewestPeople,
      Integer fewestFields,
      Integer fewestTeams,
      BigDecimal largestShareOfTierBelow) {}

  record SecondmentBatch(
      String id,
      Map<String, String> name,
      SecondmentPolicy policy,
      List<Station> stations,
      List<Secondment> secondments) {}

  record SecondmentPolicy(List<Integer> termYears, Map<AssessmentGrade, List<Measure>> measures) {}

  record Station(String id, String host, int capacity) {}

  record Secondment(
      String member, String station, PlainCity.DateSpan term, List<Assessment> assessments) {}

  record Assessment(
      AssessmentKind kind, LocalDate periodEnd, AssessmentGrade grade, LocalDate on) {}

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum TalentTier {
    THINK_TANK,
    TALENT_BANK,
    VOLUNTEERS
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum EntryRoute {
    ORGANIZATION_TALK,
    INVITATION,
    SELF_NOMINATION
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum Measure {
    REMINDER,
    TALK,
    REMOVAL
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum AssessmentKind {
    YEARLY,
    TERM
  }

  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  enum AssessmentGrade {
    EXCELLENT,
    COMPETENT,
    BASICALLY_COMPETENT,
    NOT_COMPETENT
  }
}
