package org.kapok.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapok.demo.city.GuangzhouBodies;
import org.kapok.demo.city.GuangzhouHomes;
import org.kapok.demo.city.MadeUp;
import org.kapok.network.CityNetwork;
import org.kapok.network.VenueMenu;
import org.kapok.place.Neighbour;
import org.kapok.venue.Accessibility;
import org.kapok.venue.AccessibilityFeature;
import org.kapok.venue.Coverage;
import org.kapok.venue.GroupMenu;
import org.kapok.venue.MenuQuote;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueFunction;
import org.kapok.venue.VenueMiss;
import org.kapok.venue.VenueNeed;

/** The rows of venues: G1 to G5. */
final class VenueRows {
  private final CityNetwork city;
  private final RowLines rows;

  VenueRows(CityNetwork city, RowLines rows) {
    this.city = city;
    this.rows = rows;
  }

  void add() {
    addFlagship();
    addMenu();
    addShared();
    addNearest();
    addCoverage();
    addManyFunctions();
  }

  private String name(Venue venue) {
    return rows.say(venue.name());
  }

  private String functions(Iterable<VenueFunction> functions) {
    List<VenueFunction> all = new ArrayList<>();
    functions.forEach(all::add);
    return rows.list(all, each -> rows.label(each.label(), each));
  }

  private void addFlagship() {
    Venue base = city.venues().venues().get(0);
    String functions = functions(base.functions());
    int rooms = base.facilities().size();
    rows.add(
        "G1",
        name(base) + ": " + rooms + " facilities at one address serve as " + functions + ".",
        name(base) + "：同一地址 " + rooms + " 处设施，功能有" + functions + "。");
  }

  private void addMenu() {
    VenueMenu menu = city.menus().get(0);
    GroupMenu chosen =
        menu.groups().stream()
            .filter(each -> each.group().equals(GuangzhouBodies.BRANCH))
            .findFirst()
            .orElseThrow();
    MenuQuote quote = menu.menu().quote(chosen);
    int items = menu.menu().items().size();
    int sessions = quote.lines().stream().mapToInt(MenuQuote.Line::sessions).sum();
    Duration time = quote.total();
    String clock = String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart());
    rows.add(
        "G2",
        String.format(
            Locale.ROOT,
            "Menu of %d items. The sixth branch, 51 people, chose two: %d sessions, %s hours, %d"
                + " places; a single venue would have to serve as %s.",
            items,
            sessions,
            clock,
            quote.places(),
            functions(quote.functions())),
        String.format(
            Locale.ROOT,
            "菜单 %d 项。第六党支部 51 人选 2 项：%d 场，共 %s 小时，需 %d 个座位；单一阵地须具备%s。",
            items,
            sessions,
            clock,
            quote.places(),
            functions(quote.functions())));
  }

  private void addShared() {
    Venue centre = city.venues().venues().get(1);
    boolean shared =
        centre.mayUse(GuangzhouBodies.ENTERPRISE, centre.facilities().get(0).id(), MadeUp.TODAY);
    boolean open = centre.hours().orElseThrow().openAt(MadeUp.NOON, city.venues().calendar());
    String next =
        centre
            .hours()
            .orElseThrow()
            .nextOpen(MadeUp.NOON, city.venues().calendar())
            .orElseThrow()
            .atZone(MadeUp.ZONE)
            .toLocalTime()
            .toString();
    String english = rows.label(centre.kind().label(), centre.kind());
    rows.add(
        "G3",
        String.format(
            Locale.ROOT,
            "%s, an existing %s: the enterprise %s use it; at 12:30 it is %s, next open at %s.",
            name(centre),
            english,
            shared ? "may" : "may not",
            open ? "open" : "closed",
            next),
        String.format(
            Locale.ROOT,
            "%s（利用现有%s）：企业%s使用；12:30 %s，下次开放 %s。",
            name(centre),
            english,
            shared ? "可" : "不可",
            open ? "开放" : "未开放",
            next));
  }

  private void addNearest() {
    VenueNeed need =
        VenueNeed.builder()
            .addFunctions(VenueFunction.CANTEEN)
            .capacity(20)
            .accessibility(Accessibility.of(AccessibilityFeature.STEP_FREE_ENTRANCE))
            .openAt(MadeUp.NOON)
            .build();
    Neighbour<Venue> nearest = city.venues().nearest(GuangzhouHomes.HOME, 1, need).get(0);
    Neighbour<Venue> passed =
        city.venues().nearest(GuangzhouHomes.HOME, 1, VenueNeed.of(VenueFunction.CANTEEN)).get(0);
    boolean closed =
        need.misses(passed.value(), city.venues().calendar()).contains(VenueMiss.CLOSED);
    rows.add(
        "G4",
        String.format(
            Locale.ROOT,
            "Nearest canteen for 20, step-free, open at 12:30: %s, %s m. Nearer, but %s: %s, %s m.",
            name(nearest.value()),
            nearest.distance().metres(),
            closed ? "closed" : "unfit",
            name(passed.value()),
            passed.distance().metres()),
        String.format(
            Locale.ROOT,
            "最近的可容 20 人、无障碍、12:30 开放的长者饭堂：%s，%s 米。更近但%s：%s，%s 米。",
            name(nearest.value()),
            nearest.distance().metres(),
            closed ? "未开放" : "不符合",
            name(passed.value()),
            passed.distance().metres()));
  }

  private void addCoverage() {
    List<Coverage> coverage = city.venues().coverage(city.homes(), city.promises());
    String shares =
        rows.list(
            coverage,
            each ->
                rows.label(each.promise().service().label(), each.promise().service())
                    + " "
                    + RowLines.percent(each.share()));
    long people = coverage.get(0).people();
    rows.add(
        "G4",
        "Within 1 km, of " + people + " people: " + shares + ".",
        "1 公里内，共 " + people + " 人：" + shares + "。");
  }

  private void addManyFunctions() {
    String rate = RowLines.percent(city.venues().multiFunctionRate(3));
    rows.add(
        "G5",
        "Three functions or more: " + rate + " of " + city.venues().venues().size() + " venues.",
        "一站多能（三项功能以上）：" + city.venues().venues().size() + " 处阵地中占 " + rate + "。");
  }
}
