package org.kapok.laws;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.incentive.IncentiveScheme;

/**
 * The laws of analysis, run against one scheme. A test class of a host implements {@link #scheme()}
 * and nothing else:
 *
 * <pre>{@code
 * class OurSchemeAnalysisProperties implements AnalysisLaws {
 *   public IncentiveScheme scheme() {
 *     return OurSchemes.POINTS;
 *   }
 * }
 * }</pre>
 */
public interface AnalysisLaws extends AnalysisLawsOfAll {

  /** The scheme that is held to the laws. */
  IncentiveScheme scheme();

  @Override
  default Arbitrary<IncentiveScheme> schemes() {
    return Arbitraries.just(scheme());
  }
}
