package org.kapok.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;
import org.kapok.id.VenueId;
import org.kapok.problem.Faults;
import org.kapok.talent.Member;
import org.kapok.talent.TalentRegister;
import org.kapok.talent.VolunteerTeam;
import org.kapok.venue.Venue;

/**
 * What a city's references may name. Each look-up takes constant time; for the first hundred that
 * fail, the nearest name is sought among all.
 */
final class References {
  private final Set<OrganizationId> organizations;
  private final Map<VenueId, Venue> venues = new HashMap<>();
  private final Map<MemberId, Member> members;
  private final Set<TeamId> teams = new HashSet<>();
  private final Faults faults;

  References(CityNetwork city, Faults faults) {
    this.faults = faults;
    organizations = city.organizations().byId().keySet();
    city.venues().venues().forEach(each -> venues.putIfAbsent(each.id(), each));
    members = city.talent().map(TalentRegister::membersById).orElse(Map.of());
    city.talent().stream()
        .flatMap(each -> each.pyramid().teams().stream())
        .map(VolunteerTeam::id)
        .forEach(teams::add);
  }

  void organization(OrganizationId id, String place) {
    known(
        "unknown-organization",
        "the organisation is none of the network: {0}{1}",
        id,
        organizations,
        place);
  }

  void venue(VenueId id, String place) {
    known("unknown-venue", "the venue is none of the network: {0}{1}", id, venues.keySet(), place);
  }

  void member(MemberId id, String place) {
    known(
        "unknown-member",
        "the member is none of the register: {0}{1}",
        id,
        members.keySet(),
        place);
  }

  void team(TeamId id, String place) {
    known("unknown-team", "the team is none of the network: {0}{1}", id, teams, place);
  }

  void subject(SubjectId id, String place) {
    if (id instanceof MemberId member) {
      member(member, place);
    } else if (id instanceof TeamId team) {
      team(team, place);
    } else if (id instanceof OrganizationId organization) {
      organization(organization, place);
    }
  }

  /** A fault if the id is none of the known ones. */
  <T> void known(String code, String pattern, T id, Collection<T> known, String place) {
    if (!known.contains(id)) {
      faults.add(code, place, pattern, id, faults.hint(id, known));
    }
  }

  /** The venue of this id. */
  @Nullable Venue venue(VenueId id) {
    return venues.get(id);
  }

  /** Whether the subject is a member who no longer belonged to the network on the day. */
  boolean hasLeft(SubjectId id, LocalDate day) {
    Member member = id instanceof MemberId ? members.get(id) : null;
    Optional<LocalDate> left = member == null ? Optional.empty() : member.left();
    return left.filter(from -> !from.isAfter(day)).isPresent();
  }

  /** A fault if the subject is a member who no longer belonged to the network on the day. */
  void present(SubjectId id, LocalDate day, String place) {
    if (hasLeft(id, day)) {
      faults.add(
          "after-departure",
          place,
          "a member has left the network before that day: {0} ({1})",
          id,
          day);
    }
  }

  /** A fault for each that has the same key as one before it. */
  <T> void distinct(
      List<T> all, Function<T, ?> key, String code, String pattern, Function<Integer, String> at) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Object each = key.apply(all.get(i));
      if (!seen.add(each)) {
        faults.add(code, at.apply(i), pattern, each);
      }
    }
  }
}
