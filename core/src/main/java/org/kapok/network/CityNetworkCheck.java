package org.kapok.network;

import java.util.List;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.reward.RewardCatalogue;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;

/** What does not fit together in a city, part by part in the order of the document. */
final class CityNetworkCheck {
  private CityNetworkCheck() {}

  static List<Problem> problems(CityNetwork city) {
    Faults faults = new Faults();
    References references = new References(city, faults);
    new OrganizationPartsCheck(city, references, faults).run();
    new VenuePartsCheck(city, references, faults).run();
    new TalentPartsCheck(city, references, faults).run();
    new ActivityPartsCheck(city, references, faults).run();
    new RoutePartsCheck(city, references, faults).run();
    new CarePartsCheck(city, references, faults).run();
    checkIncentives(city, references);
    return faults.all();
  }

  private static void checkIncentives(CityNetwork city, References references) {
    references.distinct(
        city.incentives(),
        IncentiveProgramme::id,
        "duplicate-id",
        "an id stands twice",
        i -> "/incentives/" + i + "/id");
    List<RewardCatalogue> rewards = city.rewards();
    references.distinct(
        rewards,
        RewardCatalogue::provider,
        "duplicate-provider",
        "one organisation has two catalogues of rewards",
        i -> "/rewards/" + i + "/provider");
    for (int i = 0; i < rewards.size(); i++) {
      references.organization(rewards.get(i).provider(), "/rewards/" + i + "/provider");
    }
  }
}
