package org.kapok.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.order.OrderCast.CANTEEN;
import static org.kapok.order.OrderCast.LUNCH;
import static org.kapok.order.OrderCast.SUPPER;
import static org.kapok.order.OrderCast.TEAM;
import static org.kapok.order.OrderCast.hour;
import static org.kapok.order.OrderCast.hours;
import static org.kapok.order.OrderCast.lunch;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.kapok.id.FacilityId;
import org.kapok.id.NeedId;
import org.kapok.id.ProjectId;
import org.kapok.id.ResourceId;
import org.kapok.id.VenueId;
import org.kapok.order.ListMatching.Met;
import org.kapok.place.DivisionCode;
import org.kapok.place.GeoPoint;
import org.kapok.privacy.Consent;
import org.kapok.privacy.Consents;
import org.kapok.privacy.DataSubject;
import org.kapok.privacy.LegalBasis;
import org.kapok.privacy.PostalAddress;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.privacy.PurposeRule;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.talent.TalentField;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.VenueFunction;

class ListMatchingTest {
  private static final GeoPoint HOME = GeoPoint.of(23.12, 113.29);

  private static ServiceLists lists(List<Need> needs, Resource... resources) {
    return ServiceLists.builder().needs(needs).addResources(resources).build();
  }

  private static Resource copy(String id, double latitude) {
    return Resource.builder()
        .from(CANTEEN)
        .id(ResourceId.of(id))
        .point(GeoPoint.of(latitude, 113.29))
        .build();
  }

  private static Project.Builder project() {
    return Project.builder()
        .id(ProjectId.of("p-1"))
        .name(LocalizedText.of("zh", "爱心餐"))
        .period(DateSpan.from(LocalDate.of(2025, 1, 1)))
        .budget(Amount.of(100));
  }

  private static Map<String, String> met(ServiceLists lists) {
    return lists.match().met().stream()
        .collect(
            Collectors.toMap(each -> each.need().value(), each -> each.by().resource().value()));
  }

  @Test
  void theMostUrgentComesFirstAndTheRestSeesWhatIsTaken() {
    Need group = lunch("n-1").people(3).addWindows(LUNCH).build();
    Need urgent = lunch("n-2").urgency(Urgency.URGENT).raised(hour(1)).addWindows(LUNCH).build();
    ListMatching matching = lists(List.of(group, urgent), CANTEEN, TEAM).match();
    assertThat(matching.met())
        .containsExactly(
            new Met(
                urgent.id(),
                new Assignment(CANTEEN.id(), CANTEEN.supply().atVenue(), Optional.of(LUNCH), 1),
                Optional.empty()));
    assertThat(matching.unmet())
        .containsExactly(
            new ListMatching.Unmet(
                group.id(),
                new TreeMap<>(Map.of(ResourceMiss.DELIVERY, 1, ResourceMiss.TAKEN, 1))));
    assertThat(matching.unmet().get(0).nearest()).contains(ResourceMiss.TAKEN);
    assertThat(matching.idle())
        .containsExactly(
            new ListMatching.Idle(TEAM.id(), 0, new TreeMap<>(Map.of(ResourceMiss.DELIVERY, 2))));
    assertThat(matching.idle().get(0).isUnwanted()).isTrue();
  }

  @Test
  void theBestWindowThenTheNearestIsTaken() {
    Need need = lunch("n-1").home(Home.at(HOME)).addWindows(SUPPER, LUNCH).build();
    ServiceLists lists = lists(List.of(need), copy("far", 23.2), copy("near", 23.13));
    Met met = lists.match().met().get(0);
    assertThat(met.by().resource()).isEqualTo(ResourceId.of("near"));
    assertThat(met.by().slot()).contains(SUPPER);
    assertThat(met.distance()).contains(HOME.distanceTo(GeoPoint.of(23.13, 113.29)));
    assertThat(lists.match().idle().get(0).servedByOthers()).isEqualTo(1);
    assertThat(lists.match().idle().get(0).isUnwanted()).isFalse();
  }

  @Test
  void aProjectUsesItsOwnResourcesFirst() {
    Need need = lunch("n-1").home(Home.at(HOME)).build();
    ServiceLists lists =
        ServiceLists.builder()
            .addNeeds(need)
            .addResources(copy("far", 23.2), copy("near", 23.13))
            .addProjects(project().addNeeds(need.id()).addResources(ResourceId.of("far")).build())
            .build();
    assertThat(met(lists)).containsEntry("n-1", "far");
  }

  @Test
  void whyAResourceDoesNotMeetANeed() {
    Need need = lunch("n-1").build();
    assertThat(ResourceMiss.of(CANTEEN, need)).isEmpty();
    assertThat(miss(lunch("n").service(ServiceKind.VISIT))).contains(ResourceMiss.SERVICE);
    assertThat(miss(lunch("n").addFunctions(VenueFunction.SPORT))).contains(ResourceMiss.FUNCTION);
    assertThat(miss(lunch("n").accessibility(Accessibility.of(AccessibilityFeature.of("hoist")))))
        .contains(ResourceMiss.ACCESSIBILITY);
    assertThat(miss(lunch("n").addFields(TalentField.LAW))).contains(ResourceMiss.FIELD);
    assertThat(miss(lunch("n").goods(new GoodsWish("flour", 1)))).contains(ResourceMiss.GOODS);
    assertThat(miss(lunch("n").delivery(Delivery.AT_HOME).home(Home.at(HOME))))
        .contains(ResourceMiss.DELIVERY);
    assertThat(miss(lunch("n").venue(VenueId.of("other")))).contains(ResourceMiss.VENUE);
    assertThat(miss(lunch("n").venue(OrderCast.VENUE).facility(FacilityId.of("hall")))).isEmpty();
    assertThat(inTime(lunch("n").addWindows(hours(200, 202)))).contains(ResourceMiss.TIME);
    assertThat(inTime(lunch("n").duration(Duration.ofHours(3)))).contains(ResourceMiss.TIME);
    assertThat(inTime(lunch("n").addWindows(SUPPER).people(2))).contains(ResourceMiss.CAPACITY);
    assertThat(inTime(lunch("n").people(3))).isEmpty();
  }

  private static Optional<ResourceMiss> miss(Need.Builder need) {
    return ResourceMiss.of(CANTEEN, need.build());
  }

  private static Optional<ResourceMiss> inTime(Need.Builder need) {
    return ResourceMiss.inTime(CANTEEN, need.build());
  }

  @Test
  void goodsAreTakenByThePiece() {
    Resource flour =
        Resource.builder()
            .id(ResourceId.of("flour"))
            .supply(new Supply.Stock("flour"))
            .addServices(ServiceKind.MEAL_SERVICE)
            .addSlots(new Slot(LUNCH, 3))
            .build();
    Need two = lunch("n-1").goods(new GoodsWish("flour", 2)).build();
    Need three = lunch("n-2").goods(new GoodsWish("flour", 2)).build();
    assertThat(met(lists(List.of(two, three), flour))).containsOnlyKeys("n-1");
  }

  @Test
  void faultsOfTheListsAreAllTold() {
    Need need = lunch("n-1").origin(new Origin.OfProject(ProjectId.of("p-9"))).build();
    ServiceLists lists =
        ServiceLists.builder()
            .addNeeds(need, need)
            .addResources(CANTEEN)
            .addProjects(
                project()
                    .addNeeds(NeedId.of("n-2"))
                    .addResources(CANTEEN.id(), ResourceId.of("cantean"))
                    .putCosts(CANTEEN.id(), Amount.of(101))
                    .build())
            .build();
    assertThat(lists.problems())
        .extracting(Problem::code)
        .containsExactly(
            "duplicate-id",
            "unknown-project",
            "unknown-project",
            "unknown-need",
            "unknown-resource",
            "over-budget");
    assertThat(lists.problems().get(4).message()).contains("Maybe \"canteen\"?");
    assertThatThrownBy(lists::match).isInstanceOf(RefusedException.class);
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(Locale.CHINESE), Locale.CHINESE, false))
            .buildValidatorFactory()) {
      assertThat(factory.getValidator().validate(lists))
          .hasSize(6)
          .anySatisfy(each -> assertThat(each.getMessage()).startsWith("项目费用超出预算: 101 of 100"));
    }
  }

  @Test
  void whatIsImpossibleForOneIsRefusedWhole() {
    Need.Builder need =
        lunch("n-1")
            .people(0)
            .facility(FacilityId.of("hall"))
            .delivery(Delivery.AT_HOME)
            .duration(Duration.ofHours(3))
            .addWindows(LUNCH);
    assertThatThrownBy(need::build)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/people", "/venue", "/home", "/windows/0"));
    Resource.Builder resource =
        Resource.builder().from(CANTEEN).addSlots(new Slot(hours(28, 30), 1));
    assertThatThrownBy(resource::build).hasMessageContaining("slots must not overlap");
    Project.Builder project = project().budget(Amount.of(-1)).putCosts(CANTEEN.id(), Amount.of(-2));
    assertThatThrownBy(project::build)
        .hasMessageContaining("3 problems")
        .hasMessageContaining("a cost must be of a resource of the project");
  }

  @Test
  void aHomeIsNeverPrinted() {
    Need need = lunch("n-1").home(Home.at(HOME)).build();
    assertThat(need.toString()).contains("Home[***]").doesNotContain("23.12");
  }

  private static DataSubject subject(boolean separately) {
    Consent consent =
        separately
            ? Consent.givenSeparately(Purpose.MATCHING, hour(0), "n-1")
            : Consent.given(Purpose.MATCHING, hour(0), "n-1");
    return new DataSubject(Set.of(), new Consents(List.of(consent)), Optional.empty());
  }

  @Test
  void ofAHomeOnlyWhatMayBeUsedIsGiven() {
    Home home =
        new Home(
            Optional.of(DivisionCode.of("440104")),
            Optional.of(HOME),
            Optional.of(PostalAddress.of("某路1号")));
    PrivacyPolicy policy =
        new PrivacyPolicy(
            OrderCast.ZONE, List.of(new PurposeRule(Purpose.MATCHING, LegalBasis.CONSENT, 0)));
    assertThat(home.onlyFor(Purpose.MATCHING, policy, subject(false), hour(1)))
        .isEqualTo(
            new Home(Optional.of(DivisionCode.of("440104")), Optional.empty(), Optional.empty()));
    assertThat(home.onlyFor(Purpose.MATCHING, policy, subject(true), hour(1)))
        .isEqualTo(new Home(home.division(), home.point(), Optional.empty()));
    assertThat(home.onlyFor(Purpose.CARE, policy, subject(true), hour(1))).isEqualTo(Home.UNKNOWN);
  }

  @Test
  void anOrderWhoseHomeIsErasedIsOtherwiseTheSame() {
    ServiceOrder order = OrderCast.rated(4);
    ServiceOrder erased = order.withoutHome();
    assertThat(erased.need().home()).contains(Home.UNKNOWN);
    assertThat(erased.progress()).isEqualTo(order.progress());
    assertThat(erased.participations(OrderCast.POLICY))
        .isEqualTo(order.participations(OrderCast.POLICY));
  }
}
