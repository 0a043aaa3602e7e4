package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.SubjectId;

/**
 * What counts of a history, grouped by subject and in scoring order within each. The participations
 * stay where they came, which is mostly where they lie close together in memory; a row says which
 * one is next.
 */
final class Arrangement {
  /** As many as any second from year 1 to year 9999 needs, counted from {@link #FIRST_SECOND}. */
  private static final int SECOND_BITS = 39;

  private static final long FIRST_SECOND = -(1L << 36);

  private final Participation[] arrived;
  private final int[] order;
  private final long[] seconds;
  private final int[] nanos;
  private final List<SubjectHistory> groups;
  private final int clear;
  private final int rows;

  /**
   * Arranges them.
   *
   * @param unclear subjects that are not scored; they stand last
   */
  Arrangement(
      List<SubjectFacts> facts, List<Participation> participations, Set<SubjectId> unclear) {
    SubjectNumbers numbers = new SubjectNumbers();
    Map<SubjectId, SubjectFacts> known = new HashMap<>();
    for (SubjectFacts each : facts) {
      numbers.of(each.subject());
      known.put(each.subject(), each);
    }
    arrived = counting(participations);
    int[] owners = new int[arrived.length];
    for (int i = 0; i < arrived.length; i++) {
      owners[i] = numbers.of(arrived[i].subject());
    }
    int[] subjects = numbers.sorted(unclear);
    int[] starts = starts(subjects, owners);
    order = new int[arrived.length];
    seconds = new long[arrived.length];
    place(subjects, starts, owners);
    sort(starts);
    nanos = readNanos();
    groups = new ArrayList<>(subjects.length);
    int last = subjects.length;
    for (int i = 0; i < subjects.length; i++) {
      SubjectId subject = numbers.subject(subjects[i]);
      Stretch stretch = new Stretch(this, starts[i], starts[i + 1] - starts[i]);
      groups.add(new SubjectHistory(subject, Optional.ofNullable(known.get(subject)), stretch));
    }
    while (last > 0 && unclear.contains(groups.get(last - 1).subject())) {
      last--;
    }
    clear = last;
    rows = starts[last];
  }

  private static Participation[] counting(List<Participation> participations) {
    Participation[] counting = participations.toArray(new Participation[0]);
    int size = 0;
    for (Participation each : counting) {
      if (!each.cancelled()) {
        counting[size++] = each;
      }
    }
    return size == counting.length ? counting : Arrays.copyOf(counting, size);
  }

  /** Where the rows of each subject begin, in the order of the subjects, and where the last end. */
  private static int[] starts(int[] subjects, int[] owners) {
    int[] sizes = new int[subjects.length];
    for (int owner : owners) {
      sizes[owner]++;
    }
    int[] starts = new int[subjects.length + 1];
    for (int i = 0; i < subjects.length; i++) {
      starts[i + 1] = starts[i] + sizes[subjects[i]];
    }
    return starts;
  }

  private void place(int[] subjects, int[] starts, int[] owners) {
    int[] next = new int[subjects.length];
    for (int i = 0; i < subjects.length; i++) {
      next[subjects[i]] = starts[i];
    }
    for (int i = 0; i < arrived.length; i++) {
      int row = next[owners[i]]++;
      order[row] = i;
      seconds[row] = arrived[i].start().getEpochSecond() - FIRST_SECOND;
    }
  }

  private void sort(int[] starts) {
    Comparator<Integer> byStart =
        Comparator.comparing(place -> arrived[place], Participation.SCORING_ORDER);
    KeyedOrder sorting = new KeyedOrder(seconds, SECOND_BITS, byStart);
    for (int i = 0; i + 1 < starts.length; i++) {
      if (sorting.sort(order, starts[i], starts[i + 1])) {
        for (int row = starts[i]; row < starts[i + 1]; row++) {
          seconds[row] = at(row).start().getEpochSecond() - FIRST_SECOND;
        }
      }
    }
    for (int row = 0; row < seconds.length; row++) {
      seconds[row] += FIRST_SECOND;
    }
  }

  private int[] readNanos() {
    int row = 0;
    while (row < arrived.length && arrived[row].start().getNano() == 0) {
      row++;
    }
    int[] nanos = new int[row == arrived.length ? 0 : arrived.length];
    Arrays.setAll(nanos, each -> at(each).start().getNano());
    return nanos;
  }

  /** The participation of the row. */
  Participation at(int row) {
    return arrived[order[row]];
  }

  /** All groups: those that are scored by subject, then the others by subject. */
  List<SubjectHistory> all() {
    return Collections.unmodifiableList(groups);
  }

  /** The groups that are scored, by subject. */
  List<SubjectHistory> scored() {
    return all().subList(0, clear);
  }

  /** The properties of all rows. */
  List<ParticipationColumns.Column> columns(List<String> properties) {
    int[] rowsByPlace = new int[order.length];
    for (int row = 0; row < order.length; row++) {
      rowsByPlace[order[row]] = row;
    }
    return ColumnReading.read(arrived, rowsByPlace, properties);
  }

  /** These columns of what is scored. */
  ParticipationColumns of(List<ParticipationColumns.Column> columns) {
    return new ParticipationColumns(columns, seconds, nanos, rows);
  }
}
