package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.id.EvidenceId;

/**
 * What a reading rests on.
 *
 * @param evidence the pieces that gave it
 * @param overruled the pieces of less preferred sources that say otherwise
 */
record Support(SortedSet<EvidenceId> evidence, SortedSet<EvidenceId> overruled) {
  /** Nothing: the scheme states the value. */
  static final Support NONE = new Support(new TreeSet<>(), new TreeSet<>());

  static Support of(EvidenceStanding standing) {
    return new Support(ids(standing.accepted()), ids(standing.overruled()));
  }

  private static SortedSet<EvidenceId> ids(List<Evidence> pieces) {
    return pieces.stream().map(Evidence::id).collect(Collectors.toCollection(TreeSet::new));
  }

  static Support all(Collection<Support> supports) {
    SortedSet<EvidenceId> evidence = new TreeSet<>();
    SortedSet<EvidenceId> overruled = new TreeSet<>();
    supports.forEach(each -> evidence.addAll(each.evidence));
    supports.forEach(each -> overruled.addAll(each.overruled));
    return new Support(evidence, overruled);
  }

  /** Why the figure cannot be read for what these pieces say; empty if it can. */
  static List<Gap> gaps(String figure, List<EvidenceStanding> standings) {
    List<Gap> gaps = new ArrayList<>();
    for (EvidenceStanding each : standings) {
      if (each.isDisputed()) {
        gaps.add(new Gap(figure, Gap.Reason.CONFLICT, said(each.disputed())));
      } else if (each.accepted().isEmpty()) {
        gaps.add(new Gap(figure, Gap.Reason.SOURCE_NOT_ACCEPTED, said(each.refused())));
      }
    }
    return gaps;
  }

  /** What each piece says, in a stable order: {@code monitoring 5231 (ev-1), register 5132 (…)}. */
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
}
