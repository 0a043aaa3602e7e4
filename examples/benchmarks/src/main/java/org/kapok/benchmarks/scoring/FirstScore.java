package org.kapok.benchmarks.scoring;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.kapok.incentive.Scorer;
import org.kapok.participation.History;

/**
 * A JVM from its start to the first score, or to what it is compared with; a program of its own.
 */
public final class FirstScore {
  private FirstScore() {}

  /** What a JVM does before it ends. */
  enum Act {
    /** Nothing. */
    NOTHING,

    /** Reads the JSON of the scheme into a tree of Jackson's. */
    READ_TREE,

    /** Reads the scheme, makes its scorer, and scores one participation. */
    SCORE
  }

  /**
   * Acts and prints what comes out.
   *
   * @param args the act
   * @throws Exception if the scheme cannot be read
   */
  public static void main(String[] args) throws Exception {
    switch (Act.valueOf(args[0])) {
      case NOTHING -> System.out.println("nothing");
      case READ_TREE ->
          System.out.println(
              new JsonMapper().readTree(Resources.bytes("points-20.json")).at("/rules").size());
      case SCORE -> System.out.println(score().checksum());
    }
  }

  private static Points score() throws Exception {
    Workload one = Workload.of(1);
    Scorer scorer = Scorer.of(KapokData.scheme());
    History history =
        History.of(KapokData.facts(one), KapokData.participations(one, one.rowsBySort()));
    return Contender.pointsOf(new KapokObjects(scorer, history));
  }
}
