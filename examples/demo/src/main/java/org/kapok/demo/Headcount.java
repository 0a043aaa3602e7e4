package org.kapok.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.quantity.DateSpan;

/**
 * How many members cost how much is asked, and when.
 *
 * @param members how many
 * @param year in which calendar year; always, if empty
 */
record Headcount(long members, Optional<Integer> year) {

  /** The dates of the year, or all dates. */
  DateSpan dates() {
    return year.map(each -> DateSpan.of(LocalDate.of(each, 1, 1), LocalDate.of(each + 1, 1, 1)))
        .orElse(DateSpan.ALWAYS);
  }
}
