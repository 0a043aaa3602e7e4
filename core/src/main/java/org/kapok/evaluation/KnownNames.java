package org.kapok.evaluation;

import java.util.Set;
import org.kapok.problem.Faults;

/**
 * Names of one kind that may be referred to.
 *
 * @param code the code of a fault, such as {@code unknown-item}
 * @param pattern the sentence of a fault
 * @param names the names
 * @param faults where unknown ones are reported
 */
record KnownNames(String code, String pattern, Set<String> names, Faults faults) {

  static KnownNames items(Set<String> names, Faults faults) {
    return new KnownNames("unknown-item", "no item has this name: \"{0}\"{1}", names, faults);
  }

  static KnownNames figures(Set<String> names, Faults faults) {
    return new KnownNames("unknown-figure", "no figure has this name: \"{0}\"{1}", names, faults);
  }

  static KnownNames grades(Set<String> names, Faults faults) {
    return new KnownNames("unknown-grade", "no grade has this name: \"{0}\"{1}", names, faults);
  }

  /** Reports the name if it is unknown; says whether it is known. */
  boolean require(String name, String place) {
    boolean known = names.contains(name);
    if (!known) {
      faults.add(code, place, pattern, name, faults.hint(name, names));
    }
    return known;
  }
}
