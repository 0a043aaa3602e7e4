package org.kapok.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/**
 * Refuses figures that are derived in a circle, over very many levels, or from very many figures,
 * each counted as often as it is read: a figure is read by reading all that it is derived from.
 */
final class DerivationCheck {
  private static final int MOST_LEVELS = 50;
  private static final long MOST_READ = 10_000;

  private final Map<String, EvidenceFigure> figures;
  private final Faults faults;

  /** How many of the figures that each is derived from are not settled yet. */
  private final Map<String, Integer> open = new HashMap<>();

  private final Map<String, List<String>> users = new HashMap<>();
  private final Map<String, Cost> costs = new HashMap<>();

  /** How far down a figure reaches, and how many figures are read for it. */
  private record Cost(int levels, long read) {
    static final Cost NONE = new Cost(0, 1);

    /** Over what comes below; no number passes its bound by much. */
    Cost with(Cost part) {
      return new Cost(
          Math.max(levels, Math.min(part.levels, MOST_LEVELS) + 1),
          read + Math.min(part.read, MOST_READ));
    }
  }

  DerivationCheck(Map<String, EvidenceFigure> figures, Faults faults) {
    this.figures = figures;
    this.faults = faults;
    for (String name : figures.keySet()) {
      List<String> parts = parts(name).toList();
      open.put(name, parts.size());
      parts.forEach(each -> users.computeIfAbsent(each, part -> new ArrayList<>()).add(name));
    }
  }

  /** What the figure is derived from, among those declared. */
  private Stream<String> parts(String name) {
    EvidenceFigure figure = figures.get(name);
    return figure == null
        ? Stream.empty()
        : Stream.of(figure.sum(), figure.less()).flatMap(List::stream).filter(figures::containsKey);
  }

  /** Reports each figure at its place, in the order of the names. */
  void check() {
    settle();
    Set<String> circular = new HashSet<>(figures.keySet());
    circular.removeAll(costs.keySet());
    keepUsed(circular);
    for (String name : new TreeSet<>(figures.keySet())) {
      Cost cost = costs.getOrDefault(name, Cost.NONE);
      if (circular.contains(name)) {
        add("cycle", name, "figures must not be derived from themselves: {0}", name);
      } else if (cost.levels > MOST_LEVELS) {
        add(
            "out-of-range",
            name,
            "a figure must be derived over at most {0} levels: {1}",
            MOST_LEVELS,
            name);
      } else if (cost.read > MOST_READ) {
        add(
            "out-of-range",
            name,
            "a figure must be derived from at most {0} figures, each counted as often as "
                + "it is read: {1}",
            MOST_READ,
            name);
      }
    }
  }

  /** Settles what is derived from nothing, then whatever is derived from settled figures only. */
  private void settle() {
    Deque<String> ready = new ArrayDeque<>();
    figures.keySet().stream().filter(this::isSettled).forEach(ready::add);
    while (!ready.isEmpty()) {
      String name = ready.remove();
      Cost cost =
          parts(name)
              .map(part -> costs.getOrDefault(part, Cost.NONE))
              .reduce(Cost.NONE, Cost::with);
      costs.put(name, cost);
      for (String user : users.getOrDefault(name, List.of())) {
        open.merge(user, -1, Integer::sum);
        if (isSettled(user)) {
          ready.add(user);
        }
      }
    }
  }

  private boolean isSettled(String name) {
    return open.getOrDefault(name, 0) == 0;
  }

  /** Drops what is derived from a circle without being part of one. */
  private void keepUsed(Set<String> circular) {
    Deque<String> unused = new ArrayDeque<>();
    Map<String, Integer> uses = new HashMap<>();
    circular.forEach(each -> parts(each).forEach(part -> uses.merge(part, 1, Integer::sum)));
    circular.stream().filter(each -> !uses.containsKey(each)).forEach(unused::add);
    while (!unused.isEmpty()) {
      String name = unused.remove();
      circular.remove(name);
      parts(name)
          .filter(part -> uses.merge(part, -1, Integer::sum) == 0)
          .filter(circular::contains)
          .forEach(unused::add);
    }
  }

  private void add(String code, String name, String pattern, Object... arguments) {
    faults.add(code, "/figures/" + Problem.escaped(name), pattern, arguments);
  }
}
