package org.kapok.demo.city;

import java.util.ArrayList;
import java.util.List;
import org.kapok.id.OrganizationId;
import org.kapok.organization.Organization;
import org.kapok.organization.OrganizationKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.text.LocalizedText;

/** The organisations of Guangzhou: bureaus, universities with their branches, enterprises. */
public final class GuangzhouBodies {
  /** The university's sixth branch of retired staff (G2). */
  public static final OrganizationId BRANCH = OrganizationId.of("branch-6");

  /** An enterprise, for which nobody keeps in touch. */
  public static final OrganizationId ENTERPRISE = OrganizationId.of("enterprise");

  static final OrganizationId BUREAU = OrganizationId.of("bureau");
  static final OrganizationId CENTRE = OrganizationId.of("activity-centre");
  static final OrganizationId SENIOR_UNIVERSITY = OrganizationId.of("senior-university");
  static final OrganizationId UNIVERSITY = OrganizationId.of("university");

  /** How many universities and enterprises stand beside the first ones. */
  static final int PARTNERS = 6;

  /** How many organisations of the new sectors have advisers. */
  static final int HOSTS = 40;

  private static final List<String> ORDINALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final int BRANCHES_OF_FIRST = 12;
  private static final int BRANCHES_OF_EACH = 7;

  private GuangzhouBodies() {}

  /** The bureau of a district. */
  static OrganizationId bureauOf(District district) {
    return OrganizationId.of("bureau-" + district.code());
  }

  /** A university beside the first one, from 1. */
  static OrganizationId university(int number) {
    return OrganizationId.of("university-" + number);
  }

  /** An enterprise beside the first one, from 1. */
  static OrganizationId enterprise(int number) {
    return OrganizationId.of("enterprise-" + number);
  }

  /** An organisation of the new sectors, from 1. */
  static OrganizationId host(int number) {
    return OrganizationId.of(MadeUp.id("new-sector", number));
  }

  /** All of them, each after the one that it belongs to. */
  static OrganizationTree tree() {
    List<Organization> all = new ArrayList<>();
    all.add(top(BUREAU, "老干部局", "Bureau", OrganizationKind.RETIRED_STAFF_BUREAU));
    all.add(under(BUREAU, CENTRE, "老干部活动中心", "Activity centre", OrganizationKind.ACTIVITY_CENTRE));
    all.add(
        under(
            BUREAU,
            SENIOR_UNIVERSITY,
            "老年大学",
            "University for older adults",
            OrganizationKind.SENIOR_UNIVERSITY));
    all.add(top(UNIVERSITY, "大学", "University", OrganizationKind.UNIVERSITY));
    addBranches(UNIVERSITY, "branch-", "大学", "", BRANCHES_OF_FIRST, all);
    all.add(top(ENTERPRISE, "新兴企业", "Enterprise", OrganizationKind.ENTERPRISE));
    District.GUANGZHOU.forEach(each -> addDistrict(each, all));
    for (int i = 1; i <= PARTNERS; i++) {
      OrganizationId university = university(i);
      String name = "University " + i;
      all.add(top(university, "大学" + i, name, OrganizationKind.UNIVERSITY));
      addBranches(
          university, university + "-branch-", "大学" + i, name + ": ", BRANCHES_OF_EACH, all);
      all.add(top(enterprise(i), "企业" + i, "Enterprise " + i, OrganizationKind.ENTERPRISE));
    }
    addHosts(all);
    return OrganizationTree.of(all);
  }

  /** The branches of retired staff. */
  static List<OrganizationId> branches() {
    return tree().organizations().stream()
        .filter(each -> each.kind().equals(OrganizationKind.PARTY_BRANCH))
        .map(Organization::id)
        .toList();
  }

  private static void addDistrict(District district, List<Organization> all) {
    OrganizationId bureau = bureauOf(district);
    all.add(
        named(
                bureau,
                MadeUp.text(district.chinese() + "区老干部局", "Bureau of " + district.english()),
                OrganizationKind.RETIRED_STAFF_BUREAU)
            .parent(BUREAU)
            .division(district.code())
            .build());
    addBranches(
        bureau,
        bureau + "-branch-",
        district.chinese() + "区",
        district.english() + ": ",
        BRANCHES_OF_EACH,
        all);
  }

  private static void addBranches(
      OrganizationId parent,
      String prefix,
      String chinese,
      String english,
      int number,
      List<Organization> all) {
    for (int i = 1; i <= number; i++) {
      all.add(
          under(
              parent,
              OrganizationId.of(prefix + i),
              chinese + "离退休第" + ORDINALS.get(i - 1) + "党支部",
              english + "retiree branch " + i,
              OrganizationKind.PARTY_BRANCH));
    }
  }

  /** Each belongs to a district's bureau, which keeps in touch with it. */
  private static void addHosts(List<Organization> all) {
    for (int i = 1; i <= HOSTS; i++) {
      District district = District.GUANGZHOU.get(i % District.GUANGZHOU.size());
      all.add(
          under(
              bureauOf(district),
              host(i),
              district.chinese() + "新组织" + i,
              district.english() + " new-sector organisation " + i,
              OrganizationKind.of("newSectorOrganization")));
    }
  }

  private static Organization top(
      OrganizationId id, String chinese, String english, OrganizationKind kind) {
    return named(id, MadeUp.text(chinese, english), kind).build();
  }

  private static Organization under(
      OrganizationId parent,
      OrganizationId id,
      String chinese,
      String english,
      OrganizationKind kind) {
    return named(id, MadeUp.text(chinese, english), kind).parent(parent).build();
  }

  private static Organization.Builder named(
      OrganizationId id, LocalizedText name, OrganizationKind kind) {
    return Organization.builder().id(id).name(name).kind(kind);
  }
}
