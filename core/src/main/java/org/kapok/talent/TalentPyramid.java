package org.kapok.talent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.problem.Checked;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;

/**
 * A city's talent on one day: think tank, talent bank and volunteer teams (金字塔型银发人才, G8). It names
 * people by their opaque numbers only, so it can be published.
 *
 * <p>Example: {@code TalentPyramid.builder().asOf(LocalDate.of(2025, 6,
 * 30)).addProfiles(profile).build().figures()}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface TalentPyramid extends Checked permits ImmutableTalentPyramid {

  /** The day of which it tells. */
  LocalDate asOf();

  /** Who is, will be or was in which tier. */
  List<TalentProfile> profiles();

  /** The volunteer teams. */
  List<VolunteerTeam> teams();

  /** What shape it must have; empty if any. */
  Optional<PyramidPolicy> policy();

  /** The profiles of those who are in the tier on the day. */
  default List<TalentProfile> active(TalentTier tier) {
    return profiles().stream()
        .filter(profile -> profile.tier() == tier && profile.isActive(asOf()))
        .toList();
  }

  /** The figures of the day. */
  default PyramidFigures figures() {
    SortedMap<TalentTier, Integer> people = new TreeMap<>();
    Set<MemberId> persons = new HashSet<>();
    for (TalentTier tier : TalentTier.values()) {
      Set<MemberId> inTier = people(tier);
      people.put(tier, inTier.size());
      persons.addAll(inTier);
    }
    return new PyramidFigures(asOf(), people, fields(), persons.size(), teams().size());
  }

  /**
   * The people of a tier on the day; members of teams are volunteers, with a profile or without.
   */
  default Set<MemberId> people(TalentTier tier) {
    Set<MemberId> people = new HashSet<>();
    active(tier).forEach(profile -> people.add(profile.member()));
    if (tier == TalentTier.VOLUNTEERS) {
      teams().stream().map(VolunteerTeam::members).forEach(people::addAll);
    }
    return people;
  }

  private SortedMap<TalentField, Integer> fields() {
    SortedMap<TalentField, Set<MemberId>> members = new TreeMap<>();
    List.of(TalentTier.THINK_TANK, TalentTier.TALENT_BANK).stream()
        .map(this::active)
        .flatMap(Collection::stream)
        .forEach(
            profile ->
                profile
                    .fields()
                    .forEach(
                        field ->
                            members
                                .computeIfAbsent(field, each -> new HashSet<>())
                                .add(profile.member())));
    SortedMap<TalentField, Integer> counts = new TreeMap<>();
    members.forEach((field, each) -> counts.put(field, each.size()));
    return counts;
  }

  /**
   * The profiles of the policy's tier that are due for review on the day of the pyramid, the
   * longest overdue first, then by number.
   */
  default List<TalentProfile> reviewsDue(AdmissionPolicy policy) {
    return active(policy.tier()).stream()
        .filter(profile -> policy.nextReview(profile).filter(on -> !on.isAfter(asOf())).isPresent())
        .sorted(
            Comparator.comparing((TalentProfile each) -> policy.nextReview(each).orElseThrow())
                .thenComparing(TalentProfile::member))
        .toList();
  }

  @Override
  default List<Problem> problems() {
    return PyramidCheck.problems(this);
  }

  /** Starts a pyramid. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pyramid; the result does not depend on the order of the calls to other parts. */
  final class Builder extends ImmutableTalentPyramid.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
