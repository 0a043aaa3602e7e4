package org.kapok.network;

import org.kapok.problem.Problem;

/** A city with one more fault, and what is to be said of it. */
record Planted(CityNetwork city, String code, String place) {

  /** Whether that is the problem. */
  boolean is(Problem problem) {
    return problem.code().equals(code) && problem.place().equals(place);
  }
}
