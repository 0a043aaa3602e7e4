package org.kapok.benchmarks.scoring;

/**
 * One way to score a workload, ready to do so again and again.
 *
 * @param <R> what a pass gives
 */
interface Contender<R> {
  /** Scores all of the workload: this is what is measured. */
  R pass() throws Exception;

  /** What a pass gave, for comparison with the others. */
  Points points(R result) throws Exception;

  /** A contender for a workload. */
  @FunctionalInterface
  interface Preparation {
    /** Makes what the passes share: rules compiled, data in the contender's form. */
    Contender<?> prepare(Workload workload) throws Exception;
  }

  /** The points of one pass. */
  static <R> Points pointsOf(Contender<R> contender) throws Exception {
    return contender.points(contender.pass());
  }

  /** A contender whose passes give points. */
  @FunctionalInterface
  interface Plain extends Contender<Points> {
    @Override
    default Points points(Points result) {
      return result;
    }
  }
}
