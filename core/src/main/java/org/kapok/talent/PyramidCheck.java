package org.kapok.talent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.quantity.Ratio;

/** What does not fit together in a talent pyramid. */
final class PyramidCheck {
  private final TalentPyramid pyramid;
  private final Faults faults = new Faults();

  private PyramidCheck(TalentPyramid pyramid) {
    this.pyramid = pyramid;
  }

  static List<Problem> problems(TalentPyramid pyramid) {
    PyramidCheck check = new PyramidCheck(pyramid);
    check.requireOneProfileAtATime();
    check.requireDistinctTeams();
    pyramid.policy().ifPresent(check::requireShape);
    return check.faults.all();
  }

  private void requireOneProfileAtATime() {
    Map<MemberId, List<TalentProfile>> earlier = new HashMap<>();
    List<TalentProfile> profiles = pyramid.profiles();
    for (int i = 0; i < profiles.size(); i++) {
      TalentProfile profile = profiles.get(i);
      List<TalentProfile> known =
          earlier.computeIfAbsent(profile.member(), member -> new ArrayList<>());
      if (known.stream().anyMatch(other -> overlap(other, profile))) {
        faults.add(
            "duplicate-profile",
            "/profiles/" + i,
            "one person has two profiles in one tier at a time: {0} ({1})",
            profile.member(),
            profile.tier());
      }
      known.add(profile);
    }
  }

  private static boolean overlap(TalentProfile one, TalentProfile other) {
    return one.tier() == other.tier()
        && (one.isActive(other.admitted()) || other.isActive(one.admitted()));
  }

  private void requireDistinctTeams() {
    Map<TeamId, Integer> seen = new HashMap<>();
    List<VolunteerTeam> teams = pyramid.teams();
    for (int i = 0; i < teams.size(); i++) {
      Integer first = seen.putIfAbsent(teams.get(i).id(), i);
      if (first != null) {
        faults.add(
            "duplicate-id",
            "/teams/" + i + "/id",
            "an id stands twice: {0} (/teams/{1})",
            teams.get(i).id(),
            first);
      }
    }
  }

  private void requireShape(PyramidPolicy policy) {
    PyramidFigures figures = pyramid.figures();
    new TreeMap<>(policy.fewestPeople())
        .forEach(
            (tier, least) ->
                requireAtLeast(tier.toString(), least, figures.people().getOrDefault(tier, 0)));
    new TreeMap<>(policy.fewestInField())
        .forEach(
            (field, least) ->
                requireAtLeast(field.value(), least, figures.fields().getOrDefault(field, 0)));
    requireAtLeast("fields", policy.fewestFields(), figures.fields().size());
    requireAtLeast("teams", policy.fewestTeams(), figures.teams());
    policy
        .largestShareOfTierBelow()
        .ifPresent(
            share -> {
              requireNarrower(figures, share, TalentTier.THINK_TANK, TalentTier.TALENT_BANK);
              requireNarrower(figures, share, TalentTier.TALENT_BANK, TalentTier.VOLUNTEERS);
            });
  }

  private void requireAtLeast(String what, int least, int found) {
    if (found < least) {
      faults.add(
          "too-few",
          "/policy",
          "there are fewer than the policy asks for: {0} {1} < {2} ({3})",
          what,
          found,
          least,
          pyramid.asOf());
    }
  }

  private void requireNarrower(
      PyramidFigures figures, Ratio share, TalentTier upper, TalentTier lower) {
    int above = figures.people().getOrDefault(upper, 0);
    int below = figures.people().getOrDefault(lower, 0);
    if (Ratio.of(above).compareTo(share.times(Ratio.of(below))) > 0) {
      faults.add(
          "not-a-pyramid",
          "/policy/largestShareOfTierBelow",
          "a tier is too wide for the tier below it: {0} {1} > {2} × {3} {4} ({5})",
          upper,
          above,
          share,
          lower,
          below,
          pyramid.asOf());
    }
  }
}
