package org.kapok.talent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapok.id.MemberId;
import org.kapok.id.TeamId;
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
            "%s must have one profile at a time in %s, has two",
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
            "team %s stands at /teams/%d already",
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
                requireAtLeast(tier + " people", least, figures.people().getOrDefault(tier, 0)));
    new TreeMap<>(policy.fewestInField())
        .forEach(
            (field, least) ->
                requireAtLeast(
                    "people in " + field, least, figures.fields().getOrDefault(field, 0)));
    requireAtLeast("fields with anyone in them", policy.fewestFields(), figures.fields().size());
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
          "there must be at least %d %s on %s, there are %d",
          least,
          what,
          pyramid.asOf(),
          found);
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
          "%s must have at most %s times the people of %s on %s, has %d against %d",
          upper,
          share,
          lower,
          pyramid.asOf(),
          above,
          below);
    }
  }
}
