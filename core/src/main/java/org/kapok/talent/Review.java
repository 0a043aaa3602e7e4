package org.kapok.talent;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was found when somebody's place in a tier was looked at again (定期复核).
 *
 * <p>Example: {@code new Review(LocalDate.of(2027, 3, 1), true, Set.of(Declaration.HEALTHY))}.
 *
 * @param on on which day
 * @param wishesToStay whether the member wishes to stay
 * @param declarations what was declared or confirmed anew
 */
public record Review(LocalDate on, boolean wishesToStay, Set<Declaration> declarations) {

  /** Copies the declarations. */
  public Review {
    declarations = Set.copyOf(declarations);
  }
}
