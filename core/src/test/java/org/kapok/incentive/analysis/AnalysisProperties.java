package org.kapok.incentive.analysis;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.laws.AnalysisLawsOfAll;
import org.kapok.laws.Schemes;

/** Laws 9 and 10 hold for every scheme of the language, with honours and without. */
class AnalysisProperties implements AnalysisLawsOfAll {

  @Override
  public Arbitrary<IncentiveScheme> schemes() {
    return Arbitraries.oneOf(Schemes.any(), Schemes.withHonours());
  }
}
