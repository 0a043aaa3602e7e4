package org.kapok.talent;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.MemberId;

/**
 * A register after personal data was erased (个人信息删除, PIPL article 47), and what was done.
 *
 * <p>Example: {@code register.erase(id, policy, at).kept()}.
 *
 * @param register what remains
 * @param erased the fields that were erased, by member; members of whom nothing was erased are left
 *     out
 * @param kept the fields that a duty by law keeps against the wish, by member; see {@link
 *     TalentRegister#purge} for when they go
 */
public record Erasure(
    TalentRegister register,
    SortedMap<MemberId, Set<MemberField>> erased,
    SortedMap<MemberId, Set<MemberField>> kept) {

  /** Copies the maps. */
  public Erasure {
    erased = copy(erased);
    kept = copy(kept);
  }

  private static SortedMap<MemberId, Set<MemberField>> copy(
      Map<MemberId, Set<MemberField>> fields) {
    SortedMap<MemberId, Set<MemberField>> copy = new TreeMap<>();
    fields.forEach(
        (member, each) -> {
          if (!each.isEmpty()) {
            copy.put(member, Set.copyOf(each));
          }
        });
    return Collections.unmodifiableSortedMap(copy);
  }

  /** What was done, by number and field name; never what the fields held. */
  @Override
  public String toString() {
    return "Erasure[erased=" + erased + ", kept=" + kept + "]";
  }
}
