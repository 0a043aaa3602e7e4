package org.kapok.incentive.honour;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Placement.Verdict;
import org.kapok.problem.InvalidValueException;

/**
 * Who gets a place of a quota, who does not and why, and the ties at the edge (名额分配结果).
 *
 * <p>Example: {@code quota.among(candidates).in()}.
 *
 * @param quota by which quota
 * @param placements every candidate, by rank and then by id; those who cannot be ranked last
 * @param ties where candidates were equal and not all of them could get a place
 */
public record QuotaOutcome(Quota quota, List<Placement> placements, List<EdgeTie> ties) {

  /** Copies the lists. */
  public QuotaOutcome {
    placements = List.copyOf(placements);
    ties = List.copyOf(ties);
  }

  /** Who gets a place, by rank and then by id. */
  public List<SubjectId> in() {
    return those(Verdict.IN);
  }

  /** Among whom somebody has to decide. */
  public List<SubjectId> undecided() {
    return those(Verdict.UNDECIDED);
  }

  /** Who is on the reserve list, in the order in which they move up. */
  public List<SubjectId> reserve() {
    return those(Verdict.RESERVE);
  }

  private List<SubjectId> those(Verdict verdict) {
    return placements.stream()
        .filter(each -> each.verdict() == verdict)
        .map(Placement::subject)
        .toList();
  }

  /** What became of the subject; empty if it was no candidate. */
  public Optional<Placement> of(SubjectId subject) {
    return placements.stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  /**
   * The outcome after the decision among those who are undecided: the chosen ones are in, the
   * others head the reserve list, or are out if the quota has none.
   *
   * @param chosen who gets a place; any number up to the places of each tie
   * @throws IllegalArgumentException if one of them is not undecided, or more are chosen from a tie
   *     than there are places for it
   */
  public QuotaOutcome decide(Set<SubjectId> chosen) {
    for (SubjectId each : chosen) {
      if (!undecided().contains(each)) {
        throw new InvalidValueException(
            "only who is undecided can be chosen, of {0}, was {1}", undecided(), each);
      }
    }
    for (EdgeTie tie : ties) {
      long many = tie.subjects().stream().filter(chosen::contains).count();
      if (many > tie.places()) {
        throw new InvalidValueException(
            "at most {0} can be chosen of {1}, {2} were", tie.places(), tie.subjects(), many);
      }
    }
    Stream<Placement> decided =
        placements.stream()
            .map(each -> each.verdict() == Verdict.UNDECIDED ? decided(each, chosen) : each);
    return new QuotaOutcome(quota, decided.toList(), ties);
  }

  private Placement decided(Placement placement, Set<SubjectId> chosen) {
    Verdict otherwise = quota.reserves() > 0 ? Verdict.RESERVE : Verdict.OUT;
    return placement.with(chosen.contains(placement.subject()) ? Verdict.IN : otherwise);
  }
}
