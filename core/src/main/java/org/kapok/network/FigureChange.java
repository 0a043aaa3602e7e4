package org.kapok.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That a figure of a city is another one, is new or is gone.
 *
 * <p>Example: {@code FigureChange.between(NetworkFigures.of(before, day, period),
 * NetworkFigures.of(after, day, period))}.
 *
 * @param key the key of the figure, such as {@code basesOfTheme.redStudy}
 * @param before as it was; empty if it is new
 * @param after as it is; empty if it is gone
 */
public record FigureChange(String key, Optional<Figure> before, Optional<Figure> after) {
  /** The figures whose value or precision differ, by key. */
  public static List<FigureChange> between(NetworkFigures before, NetworkFigures after) {
    Map<String, Figure> old = byKey(before);
    Map<String, Figure> now = byKey(after);
    Map<String, FigureChange> changes = new TreeMap<>();
    now.forEach(
        (key, each) ->
            changes.put(
                key, new FigureChange(key, Optional.ofNullable(old.get(key)), Optional.of(each))));
    old.forEach(
        (key, each) ->
            changes.putIfAbsent(key, new FigureChange(key, Optional.of(each), Optional.empty())));
    return changes.values().stream().filter(FigureChange::isReal).toList();
  }

  private static Map<String, Figure> byKey(NetworkFigures figures) {
    return figures.figures().stream()
        .collect(Collectors.toMap(Figure::key, Function.identity(), (one, other) -> one));
  }

  private boolean isReal() {
    return before.isEmpty()
        || after.isEmpty()
        || !before.get().value().equals(after.get().value())
        || before.get().precision() != after.get().precision();
  }
}
