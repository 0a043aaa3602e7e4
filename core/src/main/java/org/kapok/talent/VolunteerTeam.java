package org.kapok.talent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.TeamId;
import org.kapok.problem.Faults;
import org.kapok.text.LocalizedText;

/**
 * A volunteer team (志愿服务队, G8), such as one of the twenty of 雄关银发先锋 (J5).
 *
 * <p>Example: {@code VolunteerTeam.builder().id(TeamId.of("t-1")) .name(LocalizedText.of("zh",
 * "理论宣讲队")).addServices(TalentField.LAW)
 * .addMembers(MemberId.of("m-1")).leader(MemberId.of("m-1")).build()}.
 */
@Value.Immutable
public sealed interface VolunteerTeam permits ImmutableVolunteerTeam {

  /** Which team. */
  TeamId id();

  /** What people call it. */
  LocalizedText name();

  /** The organisation that runs it. */
  Optional<OrganizationId> organization();

  /** In which fields it serves. */
  Set<TalentField> services();

  /** Who belongs to it now. */
  Set<MemberId> members();

  /** Who belonged to it and does no more, whoever was erased among them. */
  Set<MemberId> former();

  /** Who leads it: one of its members. */
  Optional<MemberId> leader();

  /** The ages of the members on the date; a member who is not among those given is unknown. */
  default AgeFigures ages(Map<MemberId, Member> known, LocalDate date, AnniversaryRule rule) {
    List<OptionalInt> ages = new ArrayList<>();
    for (MemberId id : members()) {
      Member member = known.get(id);
      ages.add(member == null ? OptionalInt.empty() : member.age(date, rule));
    }
    return AgeFigures.of(ages);
  }

  /** How many ever belonged to it, erased people too. */
  default int everServed() {
    return members().size() + former().size();
  }

  /** The team after a member has left; without a leader if it was the leader. */
  default VolunteerTeam without(MemberId member) {
    if (!members().contains(member)) {
      return this;
    }
    return builder()
        .from(this)
        .members(members().stream().filter(each -> !each.equals(member)).toList())
        .addFormer(member)
        .leader(leader().filter(each -> !each.equals(member)))
        .build();
  }

  /** Refuses what is impossible for one team. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    leader()
        .filter(each -> !members().contains(each))
        .ifPresent(
            each ->
                faults.add(
                    "unknown-member",
                    "/leader",
                    "leader must be one of the members, was {0}",
                    each));
    members().stream()
        .filter(former()::contains)
        .sorted()
        .forEach(
            each ->
                faults.add(
                    "duplicate-member", "/former", "{0} is a member and a former member", each));
    faults.refuse("volunteer team {0}", id());
  }

  /** Starts a team. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableVolunteerTeam.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
