package org.kapok.incentive.honour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.SubjectId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * How many awards there are (名额), and who gets them: candidates are ranked by the keys, one after
 * another, and the best get a place. What the keys leave equal is never settled by chance or by the
 * order in which candidates come, but by the stated {@link TieRule}.
 *
 * <p>Example: ten study places, at most two for each organisation, to those with the most points,
 * of equal points to those who joined first:
 *
 * <pre>{@code
 * Quota.builder().places(10).mostPerGroup(2)
 *     .addKeys(RankingKey.descending("points"), RankingKey.ascending("joined")).build()
 * }</pre>
 */
@Value.Immutable
public sealed interface Quota permits ImmutableQuota {

  /** How many there are, 0 or more. */
  int places();

  /** The keys by which candidates are ranked; each tells apart what those before leave equal. */
  List<RankingKey> keys();

  /** What becomes of those who are equal in all keys at the edge; left to a decision by default. */
  @Value.Default
  default TieRule ties() {
    return TieRule.LEFT_TO_DECISION;
  }

  /**
   * How many of one group get a place at most, 1 or more; no limit if left out. Candidates without
   * a group are not limited.
   */
  Optional<Integer> mostPerGroup();

  /**
   * How many of those who get none stand on the reserve list (递补); 0 by default. Whoever is equal
   * to the last of them stands on it too. When a place becomes free, the quota is applied anew,
   * without the one who declined.
   */
  @Value.Default
  default int reserves() {
    return 0;
  }

  /** Refuses what is impossible for one quota, all of it at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    requireAtLeast(0, "places", places(), problems);
    requireAtLeast(0, "reserves", reserves(), problems);
    requireAtLeast(1, "mostPerGroup", mostPerGroup().orElse(1), problems);
    if (keys().isEmpty()) {
      problems.add(Problem.of("empty", "/keys", "a quota must have at least one key"));
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < keys().size(); i++) {
      if (!names.add(keys().get(i).by())) {
        String place = String.format(Locale.ROOT, "/keys/%d/by", i);
        problems.add(
            Problem.of("duplicate", place, "the key stands twice: {0}", keys().get(i).by()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("quota"), problems);
    }
  }

  private static void requireAtLeast(int least, String name, int value, List<Problem> problems) {
    if (value < least) {
      problems.add(
          Problem.of(
              "out-of-range", "/" + name, "{0} must be at least {1}, was {2}", name, least, value));
    }
  }

  /**
   * Who gets a place among these, the same whatever order they come in. Who lacks a value of a key
   * gets none; that a value is missing is never taken for 0.
   *
   * @throws RefusedException if a subject is a candidate twice, or a key is an amount for some and
   *     a date for others; with every such fault
   */
  default QuotaOutcome among(Collection<Candidate> candidates) {
    List<Candidate> all = List.copyOf(candidates);
    List<Problem> problems = new ArrayList<>();
    Set<SubjectId> known = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      if (!known.add(all.get(i).subject())) {
        problems.add(
            Problem.of(
                "duplicate",
                "/" + i + "/subject",
                "the candidate stands twice: {0}",
                all.get(i).subject()));
      }
    }
    for (RankingKey key : keys()) {
      boolean amounts = all.stream().anyMatch(each -> each.amounts().containsKey(key.by()));
      if (amounts && all.stream().anyMatch(each -> each.dates().containsKey(key.by()))) {
        problems.add(
            Problem.of(
                "wrong-type", "", "a key is an amount for some, a date for others: {0}", key.by()));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("list of candidates"), problems);
    }
    return new Ranking(this, all).outcome();
  }

  /** Starts a quota. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a quota; the result depends on the order of its keys, of no other calls. */
  final class Builder extends ImmutableQuota.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
