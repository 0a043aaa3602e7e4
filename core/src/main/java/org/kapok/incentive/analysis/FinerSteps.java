package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.incentive.rule.Step;

/** Steps that are not made of whole parts of a step before, one remark for each. */
final class FinerSteps {
  private final Map<Place, List<Way>> before = new LinkedHashMap<>();

  private record Place(String place, Step step) {}

  /** Notes that the step takes apart what was added up on this way before. */
  void add(String place, Step step, Way way) {
    before.computeIfAbsent(new Place(place, step), none -> new ArrayList<>()).add(way);
  }

  List<Remark> all() {
    return before.entrySet().stream()
        .map(each -> remark(each.getKey().place(), each.getKey().step(), each.getValue()))
        .toList();
  }

  private static Remark remark(String place, Step step, List<Way> ways) {
    Way own = Way.of(step);
    return Remark.of(
        "not-coarser",
        place,
        String.format(
            Locale.ROOT,
            "先%s，后%s：后一步削减的部分在前一步已经计入，先后不同合计可能不同",
            listed(ways, FinerSteps::chinese, "、"),
            chinese(own)),
        String.format(
            Locale.ROOT,
            "%s comes after %s: what is cut off here has been counted there all the same, so"
                + " another order of participations can give another total",
            english(own),
            listed(ways, FinerSteps::english, ", ")));
  }

  private static String listed(List<Way> ways, Function<Way, String> say, String separator) {
    return ways.stream().map(say).distinct().collect(Collectors.joining(separator));
  }

  private static String chinese(Way way) {
    String keys = way.by().isEmpty() ? "" : "按 " + String.join("、", way.by()) + " ";
    return "“" + keys + SchemeNames.chinese(way.window()) + "”";
  }

  private static String english(Way way) {
    String keys = way.by().isEmpty() ? "" : " by " + String.join(", ", way.by());
    return SchemeNames.english(way.window()) + keys;
  }
}
