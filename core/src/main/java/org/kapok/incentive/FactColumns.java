package org.kapok.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Opening;
import org.kapok.participation.SubjectColumns;
import org.kapok.participation.SubjectFacts;
import org.kapok.participation.SubjectHistory;

/** Reads the facts of subjects into the columns of their rows. */
final class FactColumns {
  private final SchemeId scheme;
  private final int first;
  private final FactReader reader;

  /** By the number of the facts, what holds for all subjects who have them. */
  private @Nullable Known[] known = new Known[0];

  /**
   * Facts that never change.
   *
   * @param isGeneral whether the subject is left to the general engine
   */
  private record Known(int[] codes, boolean isGeneral) {}

  FactColumns(SchemeId scheme, Dimensions dimensions) {
    this.scheme = scheme;
    first = dimensions.fields.size();
    reader = new FactReader(dimensions);
  }

  /**
   * The names of the attributes that are read, by which the columns of subjects tell them apart.
   */
  List<String> attributes() {
    return List.of(reader.names());
  }

  /**
   * Reads the facts of subjects whose rows are there.
   *
   * @param columns tells whose facts are the same
   * @param from the place of the first among all
   */
  void read(Rows rows, List<SubjectHistory> all, SubjectColumns columns, int from) {
    if (known.length == 0) {
      known = new Known[columns.differentFacts()];
    }
    for (int number = 0; number < rows.subjects; number++) {
      int facts = columns.facts(from + number);
      Known same = known[facts];
      if (same != null) {
        fill(rows, rows.starts[number], rows.starts[number + 1], same.codes);
        rows.general.set(number, same.isGeneral);
      } else {
        SubjectHistory subject = all.get(from + number);
        read(rows, number, subject.subject(), subject.facts());
        if (reader.areSteady()) {
          known[facts] = new Known(reader.steadyCodes(), rows.general.get(number));
        }
      }
    }
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
      fill(rows, from, to, reader.on(rows.seconds[from]));
    }
  }

  private void fill(Rows rows, int from, int to, int[] codes) {
    for (int i = 0; i < codes.length; i++) {
      Arrays.fill(rows.codes[first + i], from, to, codes[i]);
    }
  }

  private boolean brings(List<Opening> openings) {
    return !openings.isEmpty() && openings.stream().anyMatch(each -> each.scheme().equals(scheme));
  }
}
