package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.demo.MapFrame.Spot;
import org.kapok.place.DivisionCode;
import org.kapok.place.Divisions;
import org.kapok.route.Colour;
import org.kapok.route.RouteLeg;
import org.kapok.route.ThemedRoute;
import org.kapok.route.TravelMode;
import org.kapok.text.LocalizedText;
import org.kapok.venue.Venue;

/**
 * A route as a picture that needs nothing else: its stops numbered on a map that points north, with
 * a scale, and their names beside it in Chinese and English.
 */
final class RouteMap {
  private static final String INK = "#222222";
  private static final String GREY = "#6b6b6b";
  private static final String FAINT = "#8b949c";
  private static final String PALE = "#c3c9cf";
  private static final Colour WITHOUT_THEME = Colour.of("#444444");
  private static final int WIDEST = 900;
  private static final int HIGHEST = 1000;
  private static final int HEAD = 84;
  private static final int FOOT = 46;
  private static final int ROW = 20;
  private static final int SIDE = 24;
  private static final int LETTER = 7;
  private static final int SCALE = 160;

  private final RouteOnGround ground;
  private final MapFrame frame;
  private final List<Spot> spots;
  private final List<Spot> badges;
  private final String colour;
  private final String onColour;
  private final List<String> names;
  private final int rows;
  private final int columnWidth;
  private final Svg svg;

  private RouteMap(RouteOnGround ground) {
    this.ground = ground;
    frame = MapFrame.around(ground.bases().stream().map(Venue::point).toList(), WIDEST, HIGHEST);
    spots = ground.bases().stream().map(each -> frame.spot(each.point())).toList();
    badges = Badges.of(spots, frame);
    Colour drawnIn = ground.route().drawnIn().orElse(WITHOUT_THEME);
    colour = drawnIn.value();
    onColour = isLight(drawnIn) ? "#000000" : "#ffffff";
    names = ground.bases().stream().map(each -> both(each.name())).toList();
    rows = Math.max(1, Math.max(frame.height(), 400) / ROW);
    int longest = names.stream().mapToInt(Width::of).max().orElse(0);
    columnWidth = 40 + longest * LETTER;
    int columns = (names.size() - 1) / rows + 1;
    svg =
        new Svg(
            SIDE + frame.width() + SIDE + columns * columnWidth + SIDE,
            HEAD + Math.max(frame.height(), rows * ROW) + FOOT,
            both(ground.route().name()));
  }

  /** The picture, a document of its own. */
  static String svg(RouteOnGround ground) {
    RouteMap map = new RouteMap(ground);
    map.addHead();
    map.svg.add("<g transform=\"translate(%d %d)\">", SIDE, HEAD);
    map.addGround();
    map.addWays();
    map.addStops();
    map.addNorth();
    map.svg.add("</g>");
    map.addScale();
    map.addNames();
    return map.svg.document();
  }

  private static String both(LocalizedText text) {
    String chinese = text.in("zh");
    String english = text.in("en");
    return chinese.equals(english) ? chinese : chinese + "  " + english;
  }

  private void addHead() {
    ThemedRoute route = ground.route();
    svg.add("<rect x=\"%d\" y=\"22\" width=\"8\" height=\"44\" fill=\"%s\"/>", SIDE, colour);
    svg.addText(SIDE + 20, 42, 22, INK, both(route.name()));
    Optional<String> meaning = route.theme().meaning().map(each -> both(each));
    svg.addText(
        SIDE + 20,
        64,
        14,
        GREY,
        both(ground.city().name())
            + meaning.map(each -> " · " + each).orElse("")
            + " · "
            + names.size()
            + " 站 stops");
  }

  /** The frame, and in it the names of the divisions that have stops. */
  private void addGround() {
    svg.add(
        "<rect width=\"%d\" height=\"%d\" fill=\"#f6f7f8\" stroke=\"%s\"/>",
        frame.width(), frame.height(), PALE);
    Map<DivisionCode, List<Spot>> divisions = new TreeMap<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      ground
          .bases()
          .get(i)
          .division()
          .ifPresent(each -> divisions.computeIfAbsent(each, it -> new ArrayList<>()).add(spot));
    }
    divisions.forEach(
        (division, within) ->
            Divisions.published().name(division).ifPresent(name -> addDivision(name, within)));
  }

  /** Above its stops, where they hide least of it. */
  private void addDivision(String name, List<Spot> within) {
    double x = within.stream().mapToDouble(Spot::x).average().orElse(0);
    double y = within.stream().mapToDouble(Spot::y).min().orElse(0);
    svg.addCentred(x, Math.max(18, y - 20), 16, FAINT, name);
  }

  private void addWays() {
    for (int i = 1; i < spots.size(); i++) {
      TravelMode mode =
          ground.route().stops().get(i).leg().map(RouteLeg::mode).orElse(TravelMode.WALK);
      svg.add(
          "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\""
              + " stroke-width=\"2\" stroke-opacity=\"0.7\"%s/>",
          spots.get(i - 1).x(),
          spots.get(i - 1).y(),
          spots.get(i).x(),
          spots.get(i).y(),
          colour,
          mode == TravelMode.WALK ? " stroke-dasharray=\"2 4\"" : "");
    }
  }

  private void addStops() {
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      Spot badge = badges.get(i);
      svg.add(
          "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
          spot.x(), spot.y(), badge.x(), badge.y(), GREY);
      svg.add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\" fill=\"%s\"/>", spot.x(), spot.y(), INK);
    }
    for (int i = 0; i < badges.size(); i++) {
      addBadge(badges.get(i).x(), badges.get(i).y(), i + 1);
    }
  }

  private void addBadge(double x, double y, int number) {
    svg.add(
        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\" fill=\"%s\" stroke=\"#ffffff\"/>",
        x, y, Badges.RADIUS, colour);
    svg.addCentred(x, y + 4, 11, onColour, String.valueOf(number));
  }

  private void addNorth() {
    int x = frame.width() - 26;
    svg.add("<path d=\"M%d 14 l9 24 l-9 -6 l-9 6 z\" fill=\"%s\"/>", x, INK);
    svg.addCentred(x, 54, 13, INK, "北 N");
  }

  private void addScale() {
    long metres = frame.roundMetres(SCALE);
    double length = metres * frame.pixelsOfMetre();
    double y = HEAD + frame.height() + 18;
    svg.add(
        "<path d=\"M%d %.1f v6 h%.1f v-6\" fill=\"none\" stroke=\"%s\"/>", SIDE, y, length, INK);
    svg.addText(
        SIDE + length + 8,
        y + 8,
        12,
        INK,
        metres >= 1000 ? metres / 1000 + " km 公里" : metres + " m 米");
    double legend = SIDE + SCALE + 110;
    svg.add("<path d=\"M%.1f %.1f h30\" stroke=\"%s\" stroke-width=\"2\"/>", legend, y + 4, colour);
    svg.addText(legend + 38, y + 8, 12, INK, "乘车 ride");
    svg.add(
        "<path d=\"M%.1f %.1f h30\" stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"2 4\"/>",
        legend + 120, y + 4, colour);
    svg.addText(legend + 158, y + 8, 12, INK, "步行 walk");
  }

  private void addNames() {
    for (int i = 0; i < names.size(); i++) {
      int column = i / rows;
      double x = SIDE + frame.width() + SIDE + column * columnWidth;
      double y = HEAD + i % rows * ROW + ROW / 2.0 + 4;
      svg.add(
          "<text x=\"%.1f\" y=\"%.1f\" font-size=\"12\" fill=\"%s\" text-anchor=\"end\">%d</text>",
          x + 22, y, GREY, i + 1);
      svg.addText(x + 30, y, 13, INK, names.get(i));
    }
  }

  /** Whether black stands out from it more than white does, by the luminance of WCAG 2. */
  private static boolean isLight(Colour colour) {
    int rgb = Integer.parseInt(colour.value().substring(1), 16);
    double luminance =
        0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
