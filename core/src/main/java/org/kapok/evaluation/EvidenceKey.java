package org.kapok.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.kapok.quantity.DateSpan;

/**
 * What a piece of evidence is about. Pieces with one key should say the same.
 *
 * <p>Example: {@code evidence.key()}.
 *
 * @param subject of whom
 * @param figure which figure
 * @param period of which dates
 * @param part which of several that belong together; empty if it is the whole
 */
public record EvidenceKey(
    EvaluationSubject subject, String figure, DateSpan period, Optional<String> part)
    implements Comparable<EvidenceKey> {
  private static final Comparator<EvidenceKey> ORDER =
      Comparator.comparing(EvidenceKey::subject)
          .thenComparing(EvidenceKey::figure)
          .thenComparing(EvidenceKey::period)
          .thenComparing(key -> key.part().orElse(""));

  /** Orders by subject, figure, period, part. */
  @Override
  public int compareTo(EvidenceKey other) {
    return ORDER.compare(this, other);
  }

  /** {@code visits of venue v-1 in 2025-01-01/2026-01-01}. */
  @Override
  public String toString() {
    return figure
        + part.map(each -> " (" + each + ")").orElse("")
        + " of "
        + subject
        + " in "
        + period;
  }
}
