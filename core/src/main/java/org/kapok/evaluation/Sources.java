package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Chooses one piece of evidence of each key: of several, those of the source that the scheme
 * prefers, if they agree.
 */
final class Sources {
  private final String figure;
  private final List<String> preferred;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Evidence> chosen = new ArrayList<>();

  /**
   * Chooses.
   *
   * @param preferred the accepted sources, the preferred one first; any if empty
   */
  Sources(String figure, List<String> preferred, List<Evidence> pieces) {
    this.figure = figure;
    this.preferred = preferred;
    Map<EvidenceKey, List<Evidence>> byKey =
        pieces.stream()
            .filter(each -> preferred.isEmpty() || preferred.contains(each.source()))
            .collect(Collectors.groupingBy(Evidence::key, TreeMap::new, Collectors.toList()));
    if (byKey.isEmpty() && !pieces.isEmpty()) {
      String found =
          pieces.stream()
              .map(Evidence::source)
              .collect(Collectors.toCollection(TreeSet::new))
              .toString();
      gaps.add(new Gap(figure, Gap.Reason.SOURCE_NOT_ACCEPTED, found));
    }
    byKey.forEach(this::choose);
  }

  private void choose(EvidenceKey key, List<Evidence> pieces) {
    List<Evidence> best = pieces;
    for (String source : preferred) {
      best = pieces.stream().filter(each -> each.source().equals(source)).toList();
      if (!best.isEmpty()) {
        break;
      }
    }
    Evidence first = best.get(0);
    boolean agree =
        best.stream()
            .allMatch(
                each ->
                    each.value().equals(first.value()) && each.answers().equals(first.answers()));
    if (agree) {
      chosen.add(best.stream().min(java.util.Comparator.comparing(Evidence::id)).orElseThrow());
    } else {
      gaps.add(new Gap(figure, Gap.Reason.CONFLICT, said(best)));
    }
  }

  /** What each piece says, in a stable order: {@code monitoring 5231, register 5132}. */
  static String said(List<Evidence> pieces) {
    return pieces.stream()
        .map(
            each ->
                each.source()
                    + " "
                    + each.value().map(Object::toString).orElse("answers")
                    + " ("
                    + each.id()
                    + ")")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** One piece of each key, in the order of the keys. */
  List<Evidence> chosen() {
    return chosen;
  }

  /** Why some keys have none. */
  List<Gap> gaps() {
    return gaps;
  }
}
