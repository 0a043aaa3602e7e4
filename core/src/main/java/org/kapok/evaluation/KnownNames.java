package org.kapok.evaluation;

import java.util.Set;
import org.kapok.problem.Faults;
import org.kapok.problem.Sentence;

/**
 * Names of one kind that may be referred to.
 *
 * @param what what they are names of, such as {@code item}; also how the code of a fault ends
 * @param names the names
 * @param faults where unknown ones are reported
 */
record KnownNames(Sentence what, Set<String> names, Faults faults) {

  /** Reports the name if it is unknown; says whether it is known. */
  boolean require(String name, String place) {
    boolean known = names.contains(name);
    if (!known) {
      faults.add(
          "unknown-" + what.pattern(),
          place,
          "no {0} has this name: \"{1}\"{2}",
          what,
          name,
          faults.hint(name, names));
    }
    return known;
  }
}
