package org.kapok.network;

import java.util.List;
import java.util.function.Function;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.Member;
import org.kapok.talent.Secondment;
import org.kapok.talent.SecondmentBatch;
import org.kapok.talent.Station;
import org.kapok.talent.TalentProfile;
import org.kapok.talent.TalentPyramid;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.VolunteerTeam;

/** Members, talent and secondments, as they are compared. */
final class TalentParts {
  private static final Part<TalentPyramid> PYRAMID =
      Part.<TalentPyramid>of(
              "pyramid",
              city ->
                  city.talent().stream()
                      .map(each -> new Located<>("pyramid", "/talent/pyramid", each.pyramid()))
                      .toList())
          .field("asOf", TalentPyramid::asOf)
          .field("policy", TalentPyramid::policy);

  private static final Part<Member> MEMBERS =
      Part.of("members", city -> of(city, "/members", TalentRegister::members, Member::id))
          .field("registered", Member::registered)
          .field("left", Member::left)
          .hidden("name", Member::name)
          .hidden("birthDate", Member::birthDate)
          .hidden("phone", Member::phone)
          .hidden("address", Member::address)
          .hidden("standingSince", Member::standingSince)
          .hidden("organization", Member::organization)
          .field("consents", Member::consents)
          .field("duties", Member::duties)
          .hidden("extensions", Member::extensions);

  private static final Part<TalentProfile> PROFILES =
      Part.of(
              "profiles",
              city ->
                  of(
                      city,
                      "/pyramid/profiles",
                      each -> each.pyramid().profiles(),
                      each -> Located.key(each.member(), Codes.of(each.tier()), each.admitted())))
          .field("fields", TalentProfile::fields)
          .field("skills", TalentProfile::skills)
          .field("route", TalentProfile::route)
          .field("reviewed", TalentProfile::reviewed)
          .unordered("unavailable", TalentProfile::unavailable)
          .field("departure", TalentProfile::departure);

  private static final Part<VolunteerTeam> TEAMS =
      Part.of(
              "teams",
              city -> of(city, "/pyramid/teams", each -> each.pyramid().teams(), VolunteerTeam::id))
          .field("name", VolunteerTeam::name)
          .field("organization", VolunteerTeam::organization)
          .field("services", VolunteerTeam::services)
          .field("members", VolunteerTeam::members)
          .field("former", VolunteerTeam::former)
          .field("leader", VolunteerTeam::leader);

  private static final Part<SecondmentBatch> BATCHES =
      Part.of("batches", TalentParts::batches)
          .field("name", SecondmentBatch::name)
          .field("policy", SecondmentBatch::policy);

  private static final Part<Station> STATIONS =
      Part.of(
              "stations",
              city ->
                  Located.of(batches(city), "/stations", SecondmentBatch::stations, Station::id))
          .field("host", Station::host)
          .field("capacity", Station::capacity);

  private static final Part<Secondment> SECONDMENTS =
      Part.of(
              "secondments",
              city ->
                  Located.of(
                      batches(city),
                      "/secondments",
                      SecondmentBatch::secondments,
                      each -> Located.key(each.member(), each.term().startInclusive())))
          .field("station", Secondment::station)
          .field("term", Secondment::term)
          .unordered("assessments", Secondment::assessments)
          .field("ended", Secondment::ended);

  private static final Part<AdmissionPolicy> ADMISSION =
      Part.of(
              "admissionPolicies",
              city ->
                  Located.in(
                      "/admissionPolicies",
                      city.admissionPolicies(),
                      each -> Codes.of(each.tier())))
          .field("zone", AdmissionPolicy::zone)
          .field("anniversaries", AdmissionPolicy::anniversaries)
          .field("minimumAge", AdmissionPolicy::minimumAge)
          .field("maximumAge", AdmissionPolicy::maximumAge)
          .field("fewestSkills", AdmissionPolicy::fewestSkills)
          .field("declarations", AdmissionPolicy::declarations)
          .field("consents", AdmissionPolicy::consents)
          .field("routes", AdmissionPolicy::routes)
          .field("reviewMonths", AdmissionPolicy::reviewMonths);

  static final List<Part<?>> ALL =
      List.of(MEMBERS, PYRAMID, PROFILES, TEAMS, BATCHES, STATIONS, SECONDMENTS, ADMISSION);

  private TalentParts() {}

  private static <T> List<Located<T>> of(
      CityNetwork city, String path, Function<TalentRegister, List<T>> list, Function<T, ?> key) {
    return city.talent()
        .map(each -> Located.in("/talent" + path, list.apply(each), key))
        .orElse(List.of());
  }

  private static List<Located<SecondmentBatch>> batches(CityNetwork city) {
    return of(city, "/batches", TalentRegister::batches, SecondmentBatch::id);
  }
}
