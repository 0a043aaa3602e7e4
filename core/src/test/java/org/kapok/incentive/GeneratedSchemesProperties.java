package org.kapok.incentive;

import net.jqwik.api.Arbitrary;
import org.kapok.laws.Schemes;
import org.kapok.laws.ScoringLawsOfAll;

/** The laws, held to schemes that use every construct of the language in combination. */
class GeneratedSchemesProperties implements ScoringLawsOfAll {
  @Override
  public Arbitrary<IncentiveScheme> schemes() {
    return Schemes.any();
  }
}
