package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kapok.problem.InvalidValueException;

/**
 * Ranks check-ups among comparable ones (同类排名), by the rule that the scheme states. Subjects with
 * equal points share a rank; nothing else decides, least of all the order in which they are given.
 */
final class Cohorts {
  private final RankingRule rule;

  Cohorts(RankingRule rule) {
    this.rule = rule;
  }

  /** By cohort, then by rank, those without one last, then by subject. */
  List<RankedCheckUp> ranked(Collection<CheckUp> checkUps) {
    requireComparable(checkUps);
    Map<String, List<CheckUp>> cohorts =
        checkUps.stream()
            .collect(
                Collectors.groupingBy(
                    each -> cohort(each).toString(), TreeMap::new, Collectors.toList()));
    return cohorts.values().stream().flatMap(each -> rankedCohort(each).stream()).toList();
  }

  private static void requireComparable(Collection<CheckUp> checkUps) {
    Set<EvaluationSubject> subjects = new HashSet<>();
    Set<List<Object>> kinds = new HashSet<>();
    for (CheckUp each : checkUps) {
      kinds.add(List.of(each.scheme(), each.version(), each.period()));
      if (!subjects.add(each.examinee().subject())) {
        throw new InvalidValueException(
            "a subject must be ranked once, {0} stands twice", each.examinee().subject());
      }
    }
    if (kinds.size() > 1) {
      throw new InvalidValueException(
          "only check-ups of one scheme, version and period can be compared, were {0}", kinds);
    }
  }

  private SortedMap<String, String> cohort(CheckUp checkUp) {
    TreeMap<String, String> common = new TreeMap<>();
    for (String name : rule.within()) {
      common.put(name, checkUp.examinee().attributes().getOrDefault(name, ""));
    }
    return common;
  }

  private List<RankedCheckUp> rankedCohort(List<CheckUp> cohort) {
    Comparator<CheckUp> best = best();
    List<CheckUp> ranked =
        cohort.stream()
            .filter(Cohorts::isRanked)
            .sorted(best.thenComparing(each -> each.examinee().subject()))
            .toList();
    List<RankedCheckUp> result = new ArrayList<>();
    int rank = 0;
    for (int first = 0; first < ranked.size(); ) {
      int next = first + 1;
      while (next < ranked.size() && best.compare(ranked.get(first), ranked.get(next)) == 0) {
        next++;
      }
      rank = rule.ties() == RankingRule.Ties.DENSE ? rank + 1 : first + 1;
      for (CheckUp each : ranked.subList(first, next)) {
        result.add(placed(each, Optional.of(rank), ranked.size(), next - first - 1));
      }
      first = next;
    }
    cohort.stream()
        .filter(each -> !isRanked(each))
        .sorted(Comparator.comparing(each -> each.examinee().subject()))
        .forEach(each -> result.add(placed(each, Optional.empty(), ranked.size(), 0)));
    return result;
  }

  private RankedCheckUp placed(CheckUp checkUp, Optional<Integer> rank, int of, int tied) {
    return new RankedCheckUp(
        checkUp.examinee().subject(),
        cohort(checkUp),
        rank,
        of,
        tied,
        rank.flatMap(each -> checkUp.points()));
  }

  private static boolean isRanked(CheckUp checkUp) {
    return checkUp.points().isPresent() && checkUp.outcome() != Outcome.NOT_ELIGIBLE;
  }

  /** More points first; then more points of the items that the rule names, none being the least. */
  private Comparator<CheckUp> best() {
    Comparator<CheckUp> best = Comparator.comparing(each -> each.points().orElseThrow());
    for (String item : rule.then()) {
      best =
          best.thenComparing(
              each -> each.line(item).flatMap(Line::value),
              Comparator.comparing(
                  value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
    }
    return best.reversed();
  }
}
