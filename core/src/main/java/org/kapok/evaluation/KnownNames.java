package org.kapok.evaluation;

import java.util.Set;
import org.kapok.problem.Faults;

/**
 * Names of one kind that may be referred to.
 *
 * @param what what they are names of, such as {@code item}
 * @param names the names
 * @param faults where unknown ones are reported
 */
record KnownNames(String what, Set<String> names, Faults faults) {

  /** Reports the name if it is unknown; says whether it is known. */
  boolean require(String name, String place) {
    boolean known = names.contains(name);
    if (!known) {
      faults.add(
          "unknown-" + what,
          place,
          "no %s has this name: \"%s\"%s",
          what,
          name,
          faults.hint(name, names));
    }
    return known;
  }
}
