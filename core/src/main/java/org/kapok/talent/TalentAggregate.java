package org.kapok.talent;

import java.util.List;
import org.kapok.problem.Problem;

/**
 * Several values that must fit together. Each is sound by itself, or it could not have been built;
 * what does not fit is reported here and by {@link ConsistentTalent}, and never thrown.
 *
 * <p>Example: {@code pyramid.problems().isEmpty()}.
 */
public sealed interface TalentAggregate permits TalentPyramid, SecondmentBatch, TalentRegister {

  /**
   * Everything that does not fit together, in the order of the places; empty if all does. No
   * message tells a personal field.
   */
  List<Problem> problems();
}
