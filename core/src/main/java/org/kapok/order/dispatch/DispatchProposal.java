package org.kapok.order.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kapok.id.OrderId;
import org.kapok.id.ResourceId;

/**
 * Who should get an order (派单建议): the candidates ranked, each with its score in parts, and why
 * every other resource is passed over. The host, or the officer, decides; it dispatches to one of
 * them, compulsorily or not, opens the order to the {@link #claimants()}, or puts it on the waiting
 * list.
 *
 * <p>Example: {@code proposal.best().map(DispatchCandidate::assignment)}.
 *
 * @param order which order
 * @param candidates the best first; ties are stated by equal ranks
 * @param passedOver the others, in the order of their ids
 */
public record DispatchProposal(
    OrderId order, List<DispatchCandidate> candidates, List<PassedResource> passedOver) {

  /** Copies the lists. */
  public DispatchProposal {
    candidates = List.copyOf(candidates);
    passedOver = List.copyOf(passedOver);
  }

  /** The first candidate; empty if nobody can serve. */
  public Optional<DispatchCandidate> best() {
    return candidates.stream().findFirst();
  }

  /** All candidates that score as much as the first; more than one is a tie. */
  public List<DispatchCandidate> tied() {
    return candidates.stream().filter(each -> each.rank() == 1).toList();
  }

  /** Who may claim the order if it is opened (抢单): every candidate. */
  public SortedSet<ResourceId> claimants() {
    SortedSet<ResourceId> claimants = new TreeSet<>();
    candidates.forEach(each -> claimants.add(each.assignment().resource()));
    return claimants;
  }

  /** For which resources the order can wait (候补): those that suit but for being full. */
  public SortedSet<ResourceId> waitingFor() {
    SortedSet<ResourceId> full = new TreeSet<>();
    passedOver.stream()
        .filter(each -> each.obstacles().equals(Set.of(DispatchObstacle.FULL)))
        .forEach(each -> full.add(each.resource()));
    return full;
  }
}
