package org.kapok.demo;

import java.util.Optional;
import org.kapok.participation.Participation;

/** A column of a spreadsheet of participations. */
interface CsvColumn {

  /** What stands above it. */
  String header(Language language);

  /** Whether spreadsheets may take its cells for formulas, so that they are guarded. */
  boolean isGuarded();

  /** Whether space around its cells means nothing. */
  boolean isTrimmed();

  /** Whether every row must fill it. */
  default boolean isRequired() {
    return false;
  }

  /** Its cell for the participation; empty if there is nothing to say. */
  Optional<String> write(Participation participation, CsvStyle style);

  /**
   * Takes what the cell says into the row.
   *
   * @throws RuntimeException with a sentence, if it cannot be read
   */
  void read(String cell, CsvRow row);
}
