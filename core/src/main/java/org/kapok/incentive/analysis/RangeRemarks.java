package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Rule;
import org.kapok.problem.Problem;

/**
 * Rules that differ in the range of one field only: where their ranges overlap several of them pay,
 * where they leave a gap none does.
 */
final class RangeRemarks {
  private final Context context;
  private final List<Remark> remarks = new ArrayList<>();

  RangeRemarks(Context context) {
    this.context = context;
  }

  private record Range(RuleId rule, String place, Interval interval) {}

  List<Remark> all() {
    Map<List<Object>, List<Range>> groups = new LinkedHashMap<>();
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      Rule rule = context.scheme.rules().get(i);
      if (rule.when().isPresent()) {
        collect(rule, "/rules/" + i + "/when", groups);
      }
    }
    groups.values().forEach(this::compare);
    return remarks;
  }

  private void collect(Rule rule, String place, Map<List<Object>, List<Range>> groups) {
    List<Condition> parts = parts(rule.when().orElseThrow());
    for (Condition part : parts) {
      if (part instanceof Condition.FieldTest test
          && test.match() instanceof Match.Compare compare) {
        Interval range = context.conditions.range(test.field(), compare);
        Set<Condition> others =
            parts.stream().filter(each -> !each.equals(part)).collect(Collectors.toSet());
        List<Object> key =
            List.of(test.field(), others, rule.into(), rule.always(), rule.measure().getClass());
        groups
            .computeIfAbsent(key, none -> new ArrayList<>())
            .add(new Range(rule.id(), place + "/" + Problem.escaped(test.field()), range));
      }
    }
  }

  private static List<Condition> parts(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().flatMap(each -> parts(each).stream()).toList();
    }
    return condition instanceof Condition.Together together
        ? together.members()
        : List.of(condition);
  }

  private void compare(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.removeIf(each -> each.interval().equals(Interval.ALL) || each.interval().isEmpty());
    sorted.sort((a, b) -> a.interval().compareLow(b.interval()));
    for (int i = 1; i < sorted.size(); i++) {
      Range before = sorted.get(i - 1);
      Range after = sorted.get(i);
      if (!before.interval().meet(after.interval()).isEmpty()) {
        remarks.add(
            Remark.of(
                "overlapping-ranges",
                after.place(),
                "与规则“" + before.rule() + "”的范围重叠，重叠处两条规则都记分",
                "overlaps the range of the rule " + before.rule() + ": both pay there"));
      } else if (!touch(before.interval(), after.interval())) {
        remarks.add(
            Remark.of(
                "gap-between-ranges",
                after.place(),
                "与规则“" + before.rule() + "”的范围之间有空档，空档处都不记分",
                "leaves a gap to the range of the rule " + before.rule() + ": neither pays there"));
      }
    }
  }

  private static boolean touch(Interval before, Interval after) {
    return before.high().isPresent()
        && before.high().equals(after.low())
        && !(before.highOpen() && after.lowOpen());
  }
}
