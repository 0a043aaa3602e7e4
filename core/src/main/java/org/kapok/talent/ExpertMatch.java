package org.kapok.talent;

import java.util.List;
import org.kapok.id.RequestId;

/**
 * Who fits a request for expertise, best first, and who does not and why (供需匹配). Nobody of the
 * pyramid is silently left out, and the same register gives the same ranking whatever the order in
 * which it lists its people.
 *
 * <p>Example: {@code register.match(request, policy, privacy, at).chosen()}.
 *
 * @param request for which request
 * @param wanted how many were wanted
 * @param ranked everyone who fits, one place per person, best first
 * @param passedOver everyone else, by number and tier
 */
public record ExpertMatch(
    RequestId request, int wanted, List<Candidate> ranked, List<PassedOver> passedOver) {

  /** Copies the lists. */
  public ExpertMatch {
    ranked = List.copyOf(ranked);
    passedOver = List.copyOf(passedOver);
  }

  /** The best, as many as were wanted or as there are. */
  public List<Candidate> chosen() {
    return ranked.subList(0, Math.min(wanted, ranked.size()));
  }

  /** How many are still missing; 0 if there are enough. */
  public int missing() {
    return Math.max(0, wanted - ranked.size());
  }
}
