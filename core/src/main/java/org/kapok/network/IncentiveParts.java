package org.kapok.network;

import java.util.List;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.reward.Reward;
import org.kapok.incentive.reward.RewardCatalogue;

/** Schemes and rewards, as they are compared. */
final class IncentiveParts {
  private static final Part<IncentiveProgramme> PROGRAMMES =
      Part.of("incentives", IncentiveParts::programmes)
          .field("label", IncentiveProgramme::label)
          .field("cases", IncentiveProgramme::cases)
          .field("extensions", IncentiveProgramme::extensions);

  private static final Part<IncentiveScheme> VERSIONS =
      Part.of(
              "versions",
              city ->
                  Located.of(
                      programmes(city),
                      "/versions",
                      IncentiveProgramme::versions,
                      IncentiveScheme::version))
          .field("label", IncentiveScheme::label)
          .field("note", IncentiveScheme::note)
          .field("zone", IncentiveScheme::zone)
          .field("effective", IncentiveScheme::effective)
          .field("leapDay", IncentiveScheme::leapDay)
          .field("fields", IncentiveScheme::fields)
          .field("calendars", IncentiveScheme::calendars)
          .field("when", IncentiveScheme::when)
          .field("accounts", IncentiveScheme::accounts)
          .field("rules", IncentiveScheme::rules)
          .field("honours", IncentiveScheme::honours)
          .field("cases", IncentiveScheme::cases)
          .field("extensions", IncentiveScheme::extensions);

  private static final Part<RewardCatalogue> CATALOGUES =
      Part.of("catalogues", IncentiveParts::catalogues).field("zone", RewardCatalogue::zone);

  private static final Part<Reward> REWARDS =
      Part.of(
              "rewards",
              city ->
                  Located.of(catalogues(city), "/rewards", RewardCatalogue::rewards, Reward::id))
          .field("label", Reward::label)
          .field("kind", Reward::kind)
          .field("account", Reward::account)
          .field("price", Reward::price)
          .field("offered", Reward::offered)
          .field("stocked", Reward::stocked)
          .unordered("limits", Reward::limits)
          .field("eligibility", Reward::eligibility)
          .field("quota", Reward::quota);

  static final List<Part<?>> ALL = List.of(PROGRAMMES, VERSIONS, CATALOGUES, REWARDS);

  private IncentiveParts() {}

  private static List<Located<IncentiveProgramme>> programmes(CityNetwork city) {
    return Located.in("/incentives", city.incentives(), IncentiveProgramme::id);
  }

  private static List<Located<RewardCatalogue>> catalogues(CityNetwork city) {
    return Located.in("/rewards", city.rewards(), RewardCatalogue::provider);
  }
}
