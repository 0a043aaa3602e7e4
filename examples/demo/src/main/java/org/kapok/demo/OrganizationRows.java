package org.kapok.demo;

import java.util.List;
import org.kapok.demo.city.GuangzhouBodies;
import org.kapok.demo.city.MadeUp;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.network.CityNetwork;
import org.kapok.organization.CoordinationIssue;
import org.kapok.organization.SharingBalance;
import org.kapok.organization.SocialCreditCheck;
import org.kapok.organization.SocialCreditCheck.LegacyMismatch;
import org.kapok.organization.SocialCreditCheck.Valid;
import org.kapok.organization.UnifiedSocialCreditCode;
import org.kapok.place.Divisions;

/** The rows of organisations: G7, G11, and the codes by which registers know them. */
final class OrganizationRows {
  /** A code that is valid, one of an early register, and what is none. */
  private static final List<String> CODES =
      List.of("12440600MB2C07549J", "91350203M0001QKT19", "111111111111111111");

  private final CityNetwork city;
  private final RowLines rows;

  OrganizationRows(CityNetwork city, RowLines rows) {
    this.city = city;
    this.rows = rows;
  }

  void add() {
    addAlliance();
    addCodes();
    addGroup();
    addLiaisons();
  }

  private String name(OrganizationId id) {
    return rows.say(city.organizations().find(id).orElseThrow().name());
  }

  private void addAlliance() {
    List<SharingBalance> balances = city.alliances().get(0).balances();
    String name = rows.say(city.alliances().get(0).name());
    String net =
        rows.list(
            balances,
            each -> name(each.member()) + " " + (each.net().signum() > 0 ? "+" : "") + each.net());
    boolean twoWay = city.alliances().get(0).isTwoWay();
    rows.add(
        "G7",
        name + ", hours given less hours taken: " + net + "; two-way: " + (twoWay ? "yes" : "no"),
        name + "，提供减受惠课时：" + net + "；双向共享：" + (twoWay ? "是" : "否"));
  }

  private void addCodes() {
    for (String text : CODES) {
      SocialCreditCheck check = UnifiedSocialCreditCode.check(text);
      rows.add("G7", text + ": " + english(check), text + "：" + chinese(check));
    }
  }

  private static String english(SocialCreditCheck check) {
    if (check instanceof Valid valid) {
      return "valid, "
          + valid.code().category().in("en")
          + ", registered in "
          + valid.code().division();
    }
    return check instanceof LegacyMismatch legacy
        ? "legacy mismatch, the last character would be " + legacy.expected()
        : "invalid: " + ((SocialCreditCheck.Invalid) check).fault();
  }

  private static String chinese(SocialCreditCheck check) {
    if (check instanceof Valid valid) {
      return "有效，" + division(valid) + valid.code().category().in("zh");
    }
    return check instanceof LegacyMismatch legacy
        ? "早期代码，末位校验码应为 " + legacy.expected()
        : "无效：" + ((SocialCreditCheck.Invalid) check).fault();
  }

  private static String division(Valid valid) {
    return Divisions.published()
        .name(valid.code().division())
        .orElse(valid.code().division().value());
  }

  private void addGroup() {
    String next =
        city.coordinationGroups().get(0).nextMeeting(MadeUp.TODAY).orElseThrow().toString();
    List<CoordinationIssue> overdue = city.coordinationGroups().get(0).overdue(MadeUp.TODAY);
    String issues = rows.list(overdue, each -> rows.say(each.subject()));
    String name = rows.say(city.coordinationGroups().get(0).name());
    rows.add(
        "G11",
        name + ": meets next on " + next + "; overdue: " + issues + ".",
        name + "：下次会议 " + next + "；逾期问题：" + issues + "。");
  }

  private void addLiaisons() {
    List<MemberId> covering =
        city.liaisons().covering(GuangzhouBodies.BRANCH, city.organizations(), MadeUp.TODAY);
    String officers = rows.list(covering, MemberId::value);
    String without =
        rows.list(city.liaisons().uncovered(city.organizations(), MadeUp.TODAY), this::name);
    String branch = name(GuangzhouBodies.BRANCH);
    rows.add(
        "G11",
        "Liaison officer of the " + branch + ": " + officers + "; without one: " + without + ".",
        branch + "联络员：" + officers + "；无联络员：" + without + "。");
  }
}
