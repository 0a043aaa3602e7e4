package org.kapok.incentive.ledger;

import java.util.Set;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;

/**
 * Who belongs together (家庭、小组): a family that may pass amounts on among its members, a team whose
 * account its members use. The host knows it, and gives it with the command.
 *
 * <p>Example: {@code new HolderGroup(TeamId.of("family-7"), Set.of(MemberId.of("m-1"),
 * MemberId.of("m-2")))}.
 *
 * @param id the group itself, which may have accounts of its own
 * @param members who belongs to it
 */
public record HolderGroup(TeamId id, Set<SubjectId> members) {

  /** Copies the members. */
  public HolderGroup {
    members = Set.copyOf(members);
  }

  /** Whether it is the group itself or one of its members. */
  public boolean holds(SubjectId holder) {
    return id.equals(holder) || members.contains(holder);
  }
}
