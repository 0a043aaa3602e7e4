package org.kapok.incentive.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kapok.quantity.Amount;

/**
 * A number looked up by a code: a tier's factor, a kind's yearly limit.
 *
 * @param field the code field by which it is looked up
 * @param values the number of each code
 * @param otherwise the number of every other code, and where the field has no value; without it the
 *     looked-up number is missing there
 */
public record Lookup(String field, Map<String, Amount> values, Optional<Amount> otherwise) {

  /** Copies the numbers, keeping their order. */
  public Lookup {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
