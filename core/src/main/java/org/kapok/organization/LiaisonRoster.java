package org.kapok.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;

/**
 * All liaison officers of a network (联络员名册), and whom they cover on a day.
 *
 * <p>Example: {@code roster.covering(branch, tree, day)} are the officers for the branch; {@code
 * roster.uncovered(tree, day)} is who has none.
 *
 * @param liaisons in any order
 */
public record LiaisonRoster(List<Liaison> liaisons) {

  /** Copies the list. */
  public LiaisonRoster {
    liaisons = List.copyOf(liaisons);
  }

  /**
   * Who covers the organisation on the day: those who name it, or else those who name the nearest
   * organisation above it that anyone names; in the order of the roster.
   *
   * @throws org.kapok.problem.RefusedException if the tree has faults
   * @throws IllegalArgumentException if there is no such organisation in it
   */
  public List<MemberId> covering(OrganizationId id, OrganizationTree tree, LocalDate day) {
    List<OrganizationId> upward = new ArrayList<>(List.of(id));
    upward.addAll(tree.ancestors(id));
    for (OrganizationId each : upward) {
      List<MemberId> naming =
          liaisons.stream()
              .filter(liaison -> liaison.term().contains(day) && liaison.covers().contains(each))
              .map(Liaison::member)
              .distinct()
              .toList();
      if (!naming.isEmpty()) {
        return naming;
      }
    }
    return List.of();
  }

  /**
   * The organisations that nobody covers on the day, in the order of the tree.
   *
   * @throws org.kapok.problem.RefusedException if the tree has faults
   */
  public List<OrganizationId> uncovered(OrganizationTree tree, LocalDate day) {
    return tree.organizations().stream()
        .map(Organization::id)
        .filter(id -> covering(id, tree, day).isEmpty())
        .toList();
  }
}
