package org.kapok.incentive;

import java.util.Optional;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.SubjectFacts;

/** Reads the facts of subjects into the columns of their rows. */
final class FactColumns {
  private final SchemeId scheme;
  private final int first;
  private final Dimensions.Facts reader;

  FactColumns(SchemeId scheme, Dimensions dimensions) {
    this.scheme = scheme;
    first = dimensions.fields.size();
    reader = dimensions.new Facts();
  }

  /** Reads the facts of the subject of the number, whose rows are there. */
  void read(Rows rows, int number, SubjectId subject, Optional<SubjectFacts> facts) {
    reader.turnTo(subject, facts);
    for (int row = rows.starts[number]; row < rows.starts[number + 1]; row++) {
      int[] codes = reader.on(rows.seconds[row]);
      for (int i = 0; i < codes.length; i++) {
        rows.codes[first + i][row] = codes[i];
      }
    }
    boolean brings =
        facts.isPresent()
            && facts.get().openings().stream().anyMatch(each -> each.scheme().equals(scheme));
    if (brings || !reader.areRead()) {
      rows.general.set(number);
    }
  }
}
