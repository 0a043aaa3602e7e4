package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.Amount;

/**
 * What stands of one figure for one period and part (采信结果), and what does not.
 *
 * @param key what it is about
 * @param accepted the pieces that say what stands, all of them the same; empty if it is in dispute
 *     or no source of theirs is accepted
 * @param disputed the pieces between which nothing decides; empty unless it is in dispute
 * @param overruled the pieces of sources that are less preferred and say otherwise
 * @param refused the pieces of sources that are not accepted
 */
public record EvidenceStanding(
    EvidenceKey key,
    List<Evidence> accepted,
    List<Evidence> disputed,
    List<Evidence> overruled,
    List<Evidence> refused) {

  /** Copies the pieces. */
  public EvidenceStanding {
    accepted = List.copyOf(accepted);
    disputed = List.copyOf(disputed);
    overruled = List.copyOf(overruled);
    refused = List.copyOf(refused);
  }

  static EvidenceStanding of(
      EvidenceKey key, List<Evidence> pieces, Set<EvidenceId> unsettled, List<String> sources) {
    List<Evidence> heard = pieces.stream().filter(each -> isHeard(each, sources)).toList();
    List<Evidence> refused = pieces.stream().filter(each -> !isHeard(each, sources)).toList();
    int rank = heard.stream().mapToInt(each -> sources.indexOf(each.source())).min().orElse(-1);
    List<Evidence> best =
        heard.stream().filter(each -> sources.indexOf(each.source()) == rank).toList();
    if (best.isEmpty()) {
      return new EvidenceStanding(key, List.of(), List.of(), List.of(), refused);
    }
    if (!agree(best) || best.stream().anyMatch(each -> unsettled.contains(each.id()))) {
      List<Evidence> rest = heard.stream().filter(each -> !best.contains(each)).toList();
      return new EvidenceStanding(key, List.of(), best, rest, refused);
    }
    List<Evidence> accepted = heard.stream().filter(each -> saysSame(each, best.get(0))).toList();
    List<Evidence> overruled = heard.stream().filter(each -> !saysSame(each, best.get(0))).toList();
    return new EvidenceStanding(key, accepted, List.of(), overruled, refused);
  }

  private static boolean isHeard(Evidence each, List<String> sources) {
    return sources.isEmpty() || sources.contains(each.source());
  }

  private static boolean agree(List<Evidence> pieces) {
    return pieces.stream().allMatch(each -> saysSame(each, pieces.get(0)));
  }

  private static boolean saysSame(Evidence one, Evidence other) {
    return one.value().equals(other.value()) && one.answers().equals(other.answers());
  }

  /** Whether pieces disagree and nothing decides between them. */
  public boolean isDisputed() {
    return !disputed.isEmpty();
  }

  /** The value that stands; empty if none does, or it is answers. */
  public Optional<Amount> value() {
    return accepted.stream().findFirst().flatMap(Evidence::value);
  }

  /** The answers that stand; empty if none do, or it is a value. */
  public Optional<SurveyAnswers> answers() {
    return accepted.stream().findFirst().flatMap(Evidence::answers);
  }
}
