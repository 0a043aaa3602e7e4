package org.kapok.talent;

import java.util.Comparator;
import java.util.List;
import org.kapok.id.MemberId;

/**
 * An expert who fits a request, and how well. The score is the sum of its parts and nothing else,
 * so that every place in the ranking can be explained (PIPL article 24).
 *
 * <p>Example: {@code match.ranked().get(0).score()}.
 *
 * @param member who
 * @param tier from which tier
 * @param parts one part per criterion, in the order of the criteria
 */
public record Candidate(MemberId member, TalentTier tier, List<ScorePart> parts)
    implements Comparable<Candidate> {

  /** Copies the parts. */
  public Candidate {
    parts = List.copyOf(parts);
  }

  /** The points of all parts together. */
  public long score() {
    return parts.stream().mapToLong(ScorePart::points).reduce(0, Math::addExact);
  }

  /** Orders by score, the highest first, then by tier, the highest first, then by the number. */
  @Override
  public int compareTo(Candidate other) {
    return Comparator.comparingLong(Candidate::score)
        .reversed()
        .thenComparing(Candidate::tier)
        .thenComparing(Candidate::member)
        .compare(this, other);
  }
}
