package org.kapok.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.Line;

/**
 * Chooses the lines that tell most: one of each kind, before the others those that a limit cut in
 * part, then those that pay.
 */
final class TellingLines {
  private TellingLines() {}

  /**
   * Lines of which one tells enough.
   *
   * @param version the version of the programme
   * @param rule the rule; none for an opening
   * @param apart the account, of a line that no participation brought
   */
  private record Kind(Optional<String> version, Optional<RuleId> rule, Optional<AccountId> apart) {

    static Kind of(Line line) {
      boolean brought = line.participation().isPresent();
      return new Kind(
          line.version(), line.rule(), brought ? Optional.empty() : Optional.of(line.account()));
    }
  }

  /** At most so many of the lines, in their own order. */
  static List<Line> of(List<Line> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    Map<Kind, Line> best = new HashMap<>();
    for (Line line : all) {
      best.merge(
          Kind.of(line), line, (known, next) -> telling(next) > telling(known) ? next : known);
    }
    List<Line> ranked = new ArrayList<>(best.values());
    ranked.sort(
        Comparator.comparingInt(TellingLines::telling).reversed().thenComparing(all::indexOf));
    Set<Line> chosen = new HashSet<>(ranked.subList(0, Math.min(most, ranked.size())));
    return all.stream().filter(chosen::contains).toList();
  }

  private static int telling(Line line) {
    boolean cut = RuleTable.cut(line).signum() < 0;
    boolean pays = !line.amount().isZero();
    boolean later = pays && line.pendingUntil().isPresent();
    boolean stepped =
        line.effects().stream().filter(each -> each.change().signum() != 0).count() > 1;
    return (pays ? 4 : 0) + (later ? 4 : 0) + (cut ? 2 : 0) + (stepped ? 1 : 0);
  }
}
