package org.kapok.talent;

import java.util.List;
import org.kapok.problem.Problem;

/**
 * What a review comes to.
 *
 * <p>Example: {@code policy.review(profile, member, review).profile()}.
 */
public sealed interface ReviewOutcome {

  /** The profile as it stands after the review. */
  TalentProfile profile();

  /**
   * The member stays.
   *
   * @param profile the profile with the date of this review
   */
  record Stays(TalentProfile profile) implements ReviewOutcome {}

  /**
   * The member leaves the tier.
   *
   * @param profile the profile with its departure
   * @param reasons every ground, at least one; of several, health gives the departure its reason
   *     before age, age before wish, and wish before any other
   */
  record Leaves(TalentProfile profile, List<Problem> reasons) implements ReviewOutcome {
    /** Copies the reasons. */
    public Leaves {
      reasons = List.copyOf(reasons);
    }
  }
}
