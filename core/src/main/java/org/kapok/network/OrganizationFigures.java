package org.kapok.network;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.OrganizationId;
import org.kapok.organization.Alliance;
import org.kapok.organization.Liaison;
import org.kapok.organization.Offer;
import org.kapok.organization.OfferKind;
import org.kapok.text.LocalizedText;

/** The figures of alliances and coordination. */
final class OrganizationFigures {
  private static final Map<OfferKind, LocalizedText> KINDS =
      Map.of(
          OfferKind.VENUE, LocalizedText.of("zh", "场地", "en", "venues"),
          OfferKind.COURSE, LocalizedText.of("zh", "课程", "en", "courses"),
          OfferKind.TEACHER, LocalizedText.of("zh", "师资", "en", "teachers"));

  private final CityNetwork city;
  private final LocalDate asOf;
  private final FigureList list;

  OrganizationFigures(CityNetwork city, LocalDate asOf, FigureList list) {
    this.city = city;
    this.asOf = asOf;
    this.list = list;
  }

  void add() {
    addAlliances();
    addCoordination();
  }

  private void addAlliances() {
    List<Alliance> alliances =
        city.alliances().stream().filter(each -> each.term().contains(asOf)).toList();
    Set<OrganizationId> members = new HashSet<>();
    Map<OfferKind, Integer> offers = new EnumMap<>(OfferKind.class);
    for (Alliance each : alliances) {
      members.addAll(each.members());
      each.offers().stream().map(Offer::kind).forEach(kind -> offers.merge(kind, 1, Integer::sum));
    }
    list.kind("G7", "alliances", "联盟", "alliances").is(alliances.size());
    list.kind("G7", "twoWayAlliances", "双向共享的联盟", "alliances that share both ways")
        .is(alliances.stream().filter(Alliance::isTwoWay).count());
    list.kind("G7", "allianceMembers", "联盟成员", "members of alliances").is(members.size());
    FigureList.Kind ofKind = list.kind("G7", "allianceOffers", "联盟共享", "offers in alliances");
    for (OfferKind kind : OfferKind.values()) {
      ofKind.of(Codes.of(kind), Optional.ofNullable(KINDS.get(kind)), offers.getOrDefault(kind, 0));
    }
  }

  private void addCoordination() {
    List<OrganizationId> uncovered = city.liaisons().uncovered(city.organizations(), asOf);
    list.kind("G11", "coordinationGroups", "协作组", "coordination groups")
        .is(city.coordinationGroups().size());
    list.kind("G11", "liaisons", "联络员", "liaison officers")
        .is(
            city.liaisons().liaisons().stream()
                .filter(each -> each.term().contains(asOf))
                .map(Liaison::member)
                .distinct()
                .count());
    list.kind("G11", "organizationsWithLiaison", "有联络员的组织", "organisations with a liaison officer")
        .is(city.organizations().organizations().size() - uncovered.size());
    list.kind("G11", "issuesSolved", "已解决问题", "problems solved")
        .is(
            city.coordinationGroups().stream()
                .flatMap(each -> each.issues().stream())
                .filter(each -> each.solvedOn().filter(day -> !day.isAfter(asOf)).isPresent())
                .count());
    list.kind("G11", "issuesOpen", "待解决问题", "problems open")
        .is(city.coordinationGroups().stream().mapToLong(each -> each.open(asOf).size()).sum());
  }
}
