package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapok.id.EvidenceId;

/**
 * All evidence of any number of subjects, merged (证据库). Of each piece the highest revision is kept;
 * two that differ at the same revision are both kept, and what they say is in dispute until a
 * higher one settles it. A withdrawn piece is kept, so that an older revision that arrives late
 * does not revive it, and says nothing.
 *
 * <p>Merging is associative, commutative and idempotent: the order of arrival and repeated delivery
 * change nothing.
 *
 * <p>Example: {@code EvidenceRegister.of(pieces).standing(subject, "visits", List.of())}.
 */
public final class EvidenceRegister {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::key)
          .thenComparing(Evidence::id)
          .thenComparing(Evidence::toString);

  /** No evidence. */
  public static final EvidenceRegister EMPTY = of(List.of());

  private final List<Evidence> pieces;
  private final Set<EvidenceId> disputed = new HashSet<>();
  private final TreeMap<EvaluationSubject, TreeMap<String, List<Evidence>>> index = new TreeMap<>();

  private EvidenceRegister(Collection<Evidence> latest) {
    pieces = latest.stream().sorted(ORDER).toList();
    Set<EvidenceId> seen = new HashSet<>();
    for (Evidence each : pieces) {
      if (!seen.add(each.id())) {
        disputed.add(each.id());
      }
      if (!each.withdrawn()) {
        index
            .computeIfAbsent(each.subject(), subject -> new TreeMap<>())
            .computeIfAbsent(each.figure(), figure -> new ArrayList<>())
            .add(each);
      }
    }
  }

  /** The register of these pieces, in any order and with repetitions. */
  public static EvidenceRegister of(Collection<? extends Evidence> pieces) {
    Map<EvidenceId, Long> highest = new HashMap<>();
    pieces.forEach(each -> highest.merge(each.id(), each.revision(), Math::max));
    Set<Evidence> latest = new HashSet<>();
    for (Evidence each : pieces) {
      if (highest.getOrDefault(each.id(), 0L) == each.revision()) {
        latest.add(each);
      }
    }
    return new EvidenceRegister(latest);
  }

  /** This register and the other one together. */
  public EvidenceRegister merge(EvidenceRegister other) {
    List<Evidence> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return of(all);
  }

  /** What the register holds of one subject, withdrawn pieces too. */
  public EvidenceRegister about(EvaluationSubject subject) {
    return of(pieces.stream().filter(each -> each.subject().equals(subject)).toList());
  }

  /** Every piece kept, withdrawn ones too, for storage: by what it is about, then by id. */
  public List<Evidence> pieces() {
    return pieces;
  }

  /** Of whom there is evidence that is not withdrawn. */
  public SortedSet<EvaluationSubject> subjects() {
    return new TreeSet<>(index.keySet());
  }

  /** Of which figures of the subject there is evidence that is not withdrawn. */
  public SortedSet<String> figures(EvaluationSubject subject) {
    return new TreeSet<>(index.getOrDefault(subject, new TreeMap<>()).keySet());
  }

  /**
   * What stands of one figure of a subject: for each period and part what the sources agree on, or
   * what the preferred source says, or that it is in dispute; by period, then by part.
   *
   * @param sources the sources that are accepted, the preferred one first; if empty, all are, and
   *     none is preferred
   */
  public List<EvidenceStanding> standing(
      EvaluationSubject subject, String figure, List<String> sources) {
    TreeMap<EvidenceKey, List<Evidence>> byKey = new TreeMap<>();
    for (Evidence each :
        index.getOrDefault(subject, new TreeMap<>()).getOrDefault(figure, List.of())) {
      byKey.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each);
    }
    return byKey.entrySet().stream()
        .map(each -> EvidenceStanding.of(each.getKey(), each.getValue(), disputed, sources))
        .toList();
  }

  /** Every figure of any subject on which pieces disagree, if no source is preferred. */
  public List<EvidenceStanding> conflicts() {
    List<EvidenceStanding> conflicts = new ArrayList<>();
    index.forEach(
        (subject, figures) ->
            figures
                .keySet()
                .forEach(
                    figure ->
                        standing(subject, figure, List.of()).stream()
                            .filter(EvidenceStanding::isDisputed)
                            .forEach(conflicts::add)));
    return conflicts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EvidenceRegister register && pieces.equals(register.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "EvidenceRegister of %d pieces", pieces.size());
  }
}
