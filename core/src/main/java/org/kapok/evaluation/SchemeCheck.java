package org.kapok.evaluation;

import org.kapok.problem.Faults;

/** Finds what is wrong with a scheme, everything at once. */
final class SchemeCheck {
  private final Faults faults = new Faults();

  SchemeCheck(EvaluationScheme scheme) {}

  Faults faults() {
    return faults;
  }
}
