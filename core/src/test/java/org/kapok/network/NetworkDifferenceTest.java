package org.kapok.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.laws.Hongmian;
import org.kapok.organization.LiaisonRoster;
import org.kapok.privacy.PersonName;
import org.kapok.talent.Member;
import org.kapok.talent.TalentRegister;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Facility;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

class NetworkDifferenceTest {
  private static final CityNetwork COUNTY = Hongmian.county();

  /** What tells an object from the others, or is compared as a part or under the city. */
  private static final Map<String, Set<String>> ELSEWHERE =
      Map.ofEntries(
          Map.entry(
              "city",
              Set.of(
                  "venues",
                  "activities",
                  "routes",
                  "care",
                  "talent",
                  "menus",
                  "organizations",
                  "alliances",
                  "coordinationGroups",
                  "liaisons",
                  "promises",
                  "homes",
                  "admissionPolicies",
                  "routeProgress",
                  "incentives",
                  "rewards")),
          Map.entry("liaisons", Set.of("member", "term")),
          Map.entry("venues", Set.of("id", "facilities")),
          Map.entry("menus", Set.of("venue", "menu", "groups")),
          Map.entry("groups", Set.of("group")),
          Map.entry("promises", Set.of("service")),
          Map.entry("homes", Set.of("label")),
          Map.entry("routeProgress", Set.of("route", "subject", "round")),
          Map.entry("pyramid", Set.of("profiles", "teams")),
          Map.entry("profiles", Set.of("member", "tier", "admitted")),
          Map.entry("batches", Set.of("id", "stations", "secondments")),
          Map.entry("secondments", Set.of("member")),
          Map.entry("admissionPolicies", Set.of("tier")),
          Map.entry("attendances", Set.of("session", "subject")),
          Map.entry("careProgrammes", Set.of("id", "duties")),
          Map.entry("careFiles", Set.of("member")),
          Map.entry("careRecords", Set.of("member", "duty", "occasion", "by")),
          Map.entry("incentives", Set.of("id", "versions")),
          Map.entry("versions", Set.of("id", "version")),
          Map.entry("catalogues", Set.of("provider", "rewards")));

  private static VenueNetwork.Builder venues() {
    return VenueNetwork.builder().from(COUNTY.venues());
  }

  private static NetworkDifference to(CityNetwork.Builder after) {
    return NetworkDifference.between(COUNTY, after.build());
  }

  @Test
  void whatIsNewWhatIsGoneAndWhatChangedAreToldAtTheirPlaces() {
    List<Venue> before = COUNTY.venues().venues();
    Venue renamed =
        Venue.builder().from(before.get(1)).name(LocalizedText.of("zh", "新工作室")).build();
    NetworkDifference difference =
        to(
            Grown.from(COUNTY)
                .venues(
                    venues()
                        .venues(
                            List.of(
                                Grown.newVenue("new").build(),
                                before.get(0),
                                renamed,
                                before.get(2),
                                before.get(3),
                                before.get(5)))
                        .build()));
    assertThat(difference.changes())
        .extracting(
            ObjectChange::part, ObjectChange::key, ObjectChange::before, ObjectChange::after)
        .containsExactly(
            tuple("venues", "memorial", Optional.of("/venues/venues/4"), Optional.empty()),
            tuple("venues", "new", Optional.empty(), Optional.of("/venues/venues/0")),
            tuple(
                "venues",
                "studio",
                Optional.of("/venues/venues/1"),
                Optional.of("/venues/venues/2")));
    assertThat(difference.of("venues").get(0).isRemoved()).isTrue();
    assertThat(difference.of("venues").get(1).isAdded()).isTrue();
    assertThat(difference.of("venues").get(2).fields())
        .containsExactly(
            new FieldChange(
                "name",
                Optional.of(before.get(1).name().toString()),
                Optional.of(renamed.name().toString())));
  }

  @Test
  void aFacilityIsToldUnderItsVenue() {
    Venue base = COUNTY.venues().venues().get(0);
    List<Facility> facilities = base.facilities();
    Venue larger =
        Venue.builder()
            .from(base)
            .facilities(
                List.of(
                    facilities.get(2),
                    Facility.builder().from(facilities.get(1)).capacity(20).build(),
                    facilities.get(0)))
            .build();
    List<Venue> venues =
        Stream.concat(Stream.of(larger), COUNTY.venues().venues().stream().skip(1)).toList();
    assertThat(to(Grown.from(COUNTY).venues(venues().venues(venues).build())).changes())
        .containsExactly(
            new ObjectChange(
                "facilities",
                "base/vr",
                Optional.of("/venues/venues/0/facilities/1"),
                Optional.of("/venues/venues/0/facilities/1"),
                List.of(new FieldChange("capacity", Optional.of("12"), Optional.of("20")))));
  }

  @Test
  void personalDataIsNotShown() {
    TalentRegister talent = COUNTY.talent().orElseThrow();
    Member chen = talent.member(MemberId.of("m-chen")).orElseThrow();
    Member named =
        Member.builder()
            .from(chen)
            .name(PersonName.of("陈某"))
            .birthDate(LocalDate.of(1934, 1, 1))
            .build();
    List<Member> members =
        talent.members().stream().map(each -> each.equals(chen) ? named : each).toList();
    NetworkDifference difference =
        to(
            Grown.from(COUNTY)
                .talent(TalentRegister.builder().from(talent).members(members).build()));
    assertThat(difference.changes()).hasSize(1);
    assertThat(difference.changes().get(0).fields())
        .containsExactly(
            new FieldChange("name", Optional.empty(), Optional.empty()),
            new FieldChange("birthDate", Optional.empty(), Optional.empty()));
    assertThat(difference.toString()).doesNotContain("陈某", "1934", "1935");
  }

  @Test
  void anObjectThatStandsTwiceIsNumbered() {
    LiaisonRoster roster = COUNTY.liaisons();
    LiaisonRoster twice =
        new LiaisonRoster(List.of(roster.liaisons().get(0), roster.liaisons().get(0)));
    assertThat(to(Grown.from(COUNTY).liaisons(twice)).changes())
        .extracting(ObjectChange::key, ObjectChange::isAdded)
        .containsExactly(tuple("m-li/..~1..#2", true));
  }

  /** Nothing of a city can change without being told: each part compares every field. */
  @Test
  void everyFieldOfEveryPartIsCompared() {
    for (Part<?> part : NetworkDifference.PARTS) {
      Set<String> compared =
          part.fields().stream()
              .map(Part.Field::name)
              .collect(Collectors.toCollection(TreeSet::new));
      compared.addAll(ELSEWHERE.getOrDefault(part.name(), Set.of("id")));
      compared.removeIf(each -> each.contains("/"));
      assertThat(compared).as(part.name()).isEqualTo(fields(type(part)));
    }
  }

  private static Class<?> type(Part<?> part) {
    Class<?> type = part.objects().apply(COUNTY).get(0).value().getClass();
    return type.isRecord() ? type : type.getInterfaces()[0];
  }

  private static Set<String> fields(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
    Class<?> builder =
        Arrays.stream(type.getDeclaredClasses())
            .filter(each -> each.getSimpleName().equals("Builder"))
            .findFirst()
            .orElseThrow();
    Set<String> setters =
        Arrays.stream(builder.getMethods())
            .filter(each -> each.getParameterCount() == 1)
            .map(Method::getName)
            .collect(Collectors.toSet());
    return Arrays.stream(type.getMethods())
        .filter(each -> each.getParameterCount() == 0)
        .map(Method::getName)
        .filter(setters::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
