package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectFacts;

/** Reads the facts of subjects into the columns of their rows. */
final class FactColumns {
  private final SchemeId scheme;
  private final int first;
  private final FactReader reader;

  FactColumns(SchemeId scheme, Dimensions dimensions) {
    this.scheme = scheme;
    first = dimensions.fields.size();
    reader = new FactReader(dimensions);
  }

  /** Reads the facts of the subject of the number, whose rows are there. */
  void read(Rows rows, int number, SubjectId subject, Optional<SubjectFacts> facts) {
    reader.turnTo(subject, facts);
    int from = rows.starts[number];
    int to = rows.starts[number + 1];
    if (reader.areSteady()) {
      put(rows, from, to);
    } else {
      for (int row = from; row < to; row++) {
        put(rows, row, row + 1);
      }
    }
    boolean brings = facts.isPresent() && brings(facts.get().openings());
    if (brings || !reader.areRead()) {
      rows.general.set(number);
    }
  }

  /** Puts the codes of the first row into all of these. */
  private void put(Rows rows, int from, int to) {
    if (from < to) {
      int[] codes = reader.on(rows.seconds[from]);
      for (int i = 0; i < codes.length; i++) {
        Arrays.fill(rows.codes[first + i], from, to, codes[i]);
      }
    }
  }

  private boolean brings(List<Opening> openings) {
    return !openings.isEmpty() && openings.stream().anyMatch(each -> each.scheme().equals(scheme));
  }
}
