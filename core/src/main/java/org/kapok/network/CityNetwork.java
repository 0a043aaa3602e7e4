package org.kapok.network;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.activity.ActivityRegister;
import org.kapok.care.CareRegister;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.OrganizationTree;
import org.kapok.participation.Participation;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Argument;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;
import org.kapok.route.RouteNetwork;
import org.kapok.route.RouteProgress;
import org.kapok.talent.AdmissionPolicy;
import org.kapok.talent.TalentRegister;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;
import org.kapok.venue.DemandPoint;
import org.kapok.venue.NearbyPromise;
import org.kapok.venue.VenueNetwork;

/**
 * One city's whole network (一市一网): everything that Kapok models of it, each thing once. Only
 * division, name and zone are needed, so a small city is a small document. Parts keep the order in
 * which the host gives them.
 *
 * <p>It can be built with faults, so that a host can show all of them; what needs a sound one says
 * so.
 *
 * <p>Example: {@code CityNetwork.builder().division(DivisionCode.of("620200"))
 * .name(LocalizedText.of("zh", "嘉峪关", "en", "Jiayuguan")).zone(ZoneId.of("Asia/Shanghai"))
 * .venues(venues).activities(activities).build()}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface CityNetwork extends Checked permits ImmutableCityNetwork {
  /** The administrative division. */
  DivisionCode division();

  /** What the city is called. */
  LocalizedText name();

  /** The zone of its days. */
  ZoneId zone();

  /** Its organisations. */
  @Value.Default
  default OrganizationTree organizations() {
    return OrganizationTree.of(List.of());
  }

  /** Its alliances (联盟, G7). */
  List<Alliance> alliances();

  /** Its coordination groups (分组协作, G11). */
  List<CoordinationGroup> coordinationGroups();

  /** Its liaison officers (联络员, G11). */
  @Value.Default
  default LiaisonRoster liaisons() {
    return new LiaisonRoster(List.of());
  }

  /** Its venues with their facilities and sharing, and the calendar of holidays (G1, G3, G5). */
  @Value.Default
  default VenueNetwork venues() {
    return VenueNetwork.of(List.of());
  }

  /** What venues offer to groups (活动“菜单”, G2), no venue twice. */
  List<VenueMenu> menus();

  /** What is to be near every home (就近, G4), no service twice. */
  List<NearbyPromise> promises();

  /** Where older people live, to measure the promises by, no label twice. */
  List<DemandPoint> homes();

  /** Its members, pyramid of talent and secondments (G6, G8, J5–J7). */
  Optional<TalentRegister> talent();

  /** Who is admitted to a tier of talent, no tier twice. */
  List<AdmissionPolicy> admissionPolicies();

  /** Its activities with courses, sessions, attendance and programmes (G10, J1, J2, J4). */
  @Value.Default
  default ActivityRegister activities() {
    return ActivityRegister.builder().build();
  }

  /** Its themed routes (G9). */
  @Value.Default
  default RouteNetwork routes() {
    return RouteNetwork.builder().build();
  }

  /** How far its people have come on the routes: of each subject, route and round one. */
  List<RouteProgress> routeProgress();

  /** Its care (J3). */
  @Value.Default
  default CareRegister care() {
    return CareRegister.builder().build();
  }

  /** Its incentives (G14), each scheme with all its versions. */
  List<IncentiveProgramme> incentives();

  /** What points are redeemed for (G14), no provider twice. */
  List<RewardCatalogue> rewards();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * Every fault, part by part in the order of the document, each with an RFC 6901 pointer into it:
   * those of each part itself, under the part's place, and of the references between parts
   *
   * <ul>
   *   <li>that lead nowhere: {@code unknown-organization}, {@code unknown-venue}, {@code
   *       unknown-member}, {@code unknown-team}, {@code unknown-activity}, {@code unknown-route};
   *       the nearest name is said for the first hundred of them;
   *   <li>that stand twice: {@code duplicate-id}, {@code duplicate-liaison}, {@code duplicate-menu}
   *       of a venue, {@code duplicate-group} of a menu, {@code duplicate-promise} of a service,
   *       {@code duplicate-home} of a label, {@code duplicate-tier}, {@code duplicate-progress},
   *       {@code duplicate-provider};
   *   <li>that contradict each other: {@code not-the-givers} (an alliance's offer of a venue that
   *       another organisation owns), {@code missing-function} (a menu item or a session needs a
   *       venue to be what it is not), {@code closed-venue} (a session starts outside the hours of
   *       its venue, holidays and exceptions heeded), {@code left-member} (counted in a tier or
   *       team after leaving), {@code after-departure} (a liaison, an adviser, a teacher, an
   *       attendance, a visit or a record of care of a member who had left).
   * </ul>
   *
   * <p>Places outside the city's division are no fault: partners and bases may lie elsewhere. It
   * takes time in proportion to the size of the city.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    return CityNetworkCheck.problems(this);
  }

  /**
   * All that is scored in the city: the participations of attendances, of ways on routes and of
   * care, in this order; cancelled ones too, so that they undo what was delivered before. Delivered
   * again they are the same, so each counts once.
   *
   * <p>Example: {@code History.of(city.participations())}.
   *
   * @throws org.kapok.problem.RefusedException if the network has faults
   */
  default List<Participation> participations() {
    requireSound("network of {0}", new Argument.Bilingual(name().in("en"), name().in("zh")));
    List<Participation> all = new ArrayList<>(activities().participations());
    for (RouteProgress each : routeProgress()) {
      all.addAll(each.participations(routes().route(each.route()).orElseThrow()));
    }
    all.addAll(care().participations(zone()));
    return List.copyOf(all);
  }

  /** Starts a network. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a network; the parts stay in the order in which they are given. */
  final class Builder extends ImmutableCityNetwork.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
