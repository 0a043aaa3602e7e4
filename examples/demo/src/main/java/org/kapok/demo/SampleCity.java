package org.kapok.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.OrganizationTree;
import org.kapok.talent.TalentRegister;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.VenueNetwork;

/**
 * A small city network, made up and always the same.
 *
 * @param venues its venues
 * @param menu what groups may choose
 * @param organizations who takes part
 * @param alliance who shares what with whom
 * @param group who solves problems together
 * @param liaisons who keeps in touch with whom
 * @param talent its members, tiers, teams and advisers
 */
record SampleCity(
    VenueNetwork venues,
    ActivityMenu menu,
    OrganizationTree organizations,
    Alliance alliance,
    CoordinationGroup group,
    LiaisonRoster liaisons,
    TalentRegister talent) {
  /** The clock that the city goes by. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The day of which everything is told, a Sunday. */
  static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

  /** Half past twelve on that day. */
  static final Instant NOON = TODAY.atTime(12, 30).atZone(ZONE).toInstant();

  /** Makes it. */
  static SampleCity make() {
    return new SampleCity(
        SampleVenues.network(),
        SampleMenu.menu(),
        SampleOrganizations.tree(),
        SampleOrganizations.alliance(),
        SampleOrganizations.group(),
        SampleOrganizations.liaisons(),
        SampleTalent.register());
  }

  /** Everything in it, as root documents. */
  List<Object> documents() {
    return List.of(venues, menu, organizations, alliance, group, liaisons, talent);
  }
}
