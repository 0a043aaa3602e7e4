package org.kapok.demo.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.MenuItemId;
import org.kapok.id.OrganizationId;
import org.kapok.network.VenueMenu;
import org.kapok.venue.ActivityMenu;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.MenuChoice;
import org.kapok.venue.MenuItem;
import org.kapok.venue.MenuOption;
import org.kapok.venue.VenueFunction;

/** The menu of the flagship base: ten subjects in five forms, and two of their own (G2). */
final class GuangzhouMenu {
  private static final MenuItemId OATH = MenuItemId.of("oath-renewal");
  private static final MenuItemId MEETINGS = MenuItemId.of("three-meetings-one-class");

  private record Form(String code, String zh, String en, int minutes, VenueFunction function) {}

  private record Subject(String code, String zh, String en) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("talk", "讲座", "talk", 60, VenueFunction.EDUCATION),
          new Form("class", "课程", "class", 90, VenueFunction.EDUCATION),
          new Form("circle", "沙龙", "circle", 75, VenueFunction.CULTURE),
          new Form("film", "观影", "film", 120, VenueFunction.SCREENING),
          new Form("vr", "VR体验", "VR visit", 30, VenueFunction.VIRTUAL_REALITY));

  private static final List<Subject> SUBJECTS =
      List.of(
          new Subject("city", "城市史", "City history"),
          new Subject("health", "健康", "Health"),
          new Subject("law", "法律", "Law"),
          new Subject("phone", "智能手机", "Smartphones"),
          new Subject("opera", "粤剧", "Cantonese opera"),
          new Subject("calligraphy", "书法", "Calligraphy"),
          new Subject("ecology", "生态", "Ecology"),
          new Subject("science", "科学", "Science"),
          new Subject("safety", "防诈骗", "Safety from fraud"),
          new Subject("heritage", "非遗", "Heritage"));

  private GuangzhouMenu() {}

  /** The menu of 52 items, and what every branch has chosen from it. */
  static VenueMenu menu() {
    List<MenuItem> items = items();
    VenueMenu.Builder menu =
        VenueMenu.builder().venue(FirstVenues.BASE).menu(ActivityMenu.of(items));
    List<OrganizationId> branches = GuangzhouBodies.branches();
    for (int i = 0; i < branches.size(); i++) {
      menu.addGroups(chosen(branches.get(i), Draw.START.at(6000).at(i), items));
    }
    return menu.build();
  }

  private static List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        item(OATH, "重温入党誓词", "Renewal of the oath", 40, 60)
            .addFunctions(VenueFunction.OATH_HALL)
            .addOptions(
                MenuOption.builder()
                    .code("withFilm")
                    .label(MadeUp.text("加观影", "with a film"))
                    .extra(Duration.ofMinutes(30))
                    .capacity(25)
                    .requires(VenueFunction.SCREENING)
                    .build())
            .build());
    items.add(
        item(MEETINGS, "三会一课", "Three meetings, one class", 90, 30)
            .addFunctions(VenueFunction.EDUCATION)
            .build());
    for (Subject subject : SUBJECTS) {
      for (Form form : FORMS) {
        items.add(
            item(
                    MenuItemId.of(subject.code + "-" + form.code),
                    subject.zh + form.zh,
                    subject.en + ": " + form.en,
                    form.minutes,
                    20)
                .addFunctions(form.function)
                .build());
      }
    }
    return items;
  }

  private static MenuItem.Builder item(
      MenuItemId id, String zh, String en, int minutes, int capacity) {
    return MenuItem.builder()
        .id(id)
        .name(MadeUp.text(zh, en))
        .duration(Duration.ofMinutes(minutes))
        .capacity(capacity);
  }

  /** The sixth branch has 51 people who renew the oath with a film, the others draw two. */
  private static GroupMenu chosen(OrganizationId branch, Draw draw, List<MenuItem> items) {
    GroupMenu.Builder menu = GroupMenu.builder().group(branch);
    if (branch.equals(GuangzhouBodies.BRANCH)) {
      return menu.participants(51)
          .addChoices(MenuChoice.of(OATH, "withFilm"), MenuChoice.of(MEETINGS))
          .build();
    }
    int first = draw.at(1).below(items.size());
    int other = (first + 1 + draw.at(2).below(items.size() - 1)) % items.size();
    return menu.participants(12 + draw.at(3).below(50))
        .addChoices(MenuChoice.of(items.get(first).id()), MenuChoice.of(items.get(other).id()))
        .build();
  }
}
