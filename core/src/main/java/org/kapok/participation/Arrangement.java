package org.kapok.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  private final List<SubjectHistory> groups = new ArrayList<>();
  private final int scored;
  private final int scoredRows;

  /**
   * Arranges them.
   *
   * @param dropped the places of those that do not count
   * @param unclear subjects that are not scored; they stand last
   */
  Arrangement(List<SubjectFacts> facts, Arrivals arrivals, BitSet dropped, Set<SubjectId> unclear) {
    arrived = arrivals.all;
    SubjectNumbers numbers = arrivals.subjects;
    facts.forEach(each -> numbers.of(each.subject()));
    @Nullable SubjectFacts[] known = new SubjectFacts[numbers.size()];
    facts.forEach(each -> known[numbers.of(each.subject())] = each);
    int[] subjects = numbers.sorted(unclear);
    int[] starts = starts(subjects, arrivals.owners, dropped);
    order = order(subjects, starts, arrivals.owners, dropped);
    seconds = sorted(starts, arrivals.seconds);
    nanos = new int[arrivals.nanos.length == 0 ? 0 : order.length];
    Arrays.setAll(nanos, row -> arrivals.nanos[order[row]]);
    int last = 0;
    int lastRow = 0;
    for (int i = 0; i < subjects.length; i++) {
      SubjectFacts ofSubject = known[subjects[i]];
      int size = starts[i + 1] - starts[i];
      if (size > 0 || ofSubject != null) {
        SubjectId subject = numbers.subject(subjects[i]);
        Stretch stretch = new Stretch(this, starts[i], size);
        groups.add(new SubjectHistory(subject, Optional.ofNullable(ofSubject), stretch));
        boolean isScored = !unclear.contains(subject);
        last = isScored ? groups.size() : last;
        lastRow = isScored ? starts[i + 1] : lastRow;
      }
    }
    scored = last;
    scoredRows = lastRow;
  }

  /** Where the rows of each subject begin, in the order of the subjects, and where the last end. */
  private static int[] starts(int[] subjects, int[] owners, BitSet dropped) {
    int[] sizes = new int[subjects.length];
    for (int owner : owners) {
      sizes[owner]++;
    }
    dropped.stream().forEach(place -> sizes[owners[place]]--);
    int[] starts = new int[subjects.length + 1];
    for (int i = 0; i < subjects.length; i++) {
      starts[i + 1] = starts[i] + sizes[subjects[i]];
    }
    return starts;
  }

  /** The places of what counts, grouped by subject, each subject's as they came. */
  private static int[] order(int[] subjects, int[] starts, int[] owners, BitSet dropped) {
    int[] next = new int[subjects.length];
    for (int i = 0; i < subjects.length; i++) {
      next[subjects[i]] = starts[i];
    }
    int[] order = new int[starts[subjects.length]];
    int place = 0;
    while (place < owners.length) {
      int gap = dropped.nextSetBit(place);
      int end = gap < 0 ? owners.length : gap;
      for (; place < end; place++) {
        order[next[owners[place]]++] = place;
      }
      place++;
    }
    return order;
  }

  /** Sorts the places of each subject; gives the seconds in this order. */
  private long[] sorted(int[] starts, long[] arrivedSeconds) {
    long[] sorted = new long[order.length];
    for (int row = 0; row < order.length; row++) {
      sorted[row] = arrivedSeconds[order[row]] - FIRST_SECOND;
    }
    Comparator<Integer> byStart =
        Comparator.comparing(place -> arrived[place], Participation.SCORING_ORDER);
    KeyedOrder sorting = new KeyedOrder(sorted, SECOND_BITS, byStart);
    for (int i = 0; i + 1 < starts.length; i++) {
      if (sorting.sort(order, starts[i], starts[i + 1])) {
        for (int row = starts[i]; row < starts[i + 1]; row++) {
          sorted[row] = arrivedSeconds[order[row]] - FIRST_SECOND;
        }
      }
    }
    for (int row = 0; row < order.length; row++) {
      sorted[row] += FIRST_SECOND;
    }
    return sorted;
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
    return all().subList(0, scored);
  }

  /** The columns of what was read in the order of arrival. */
  List<Column> arranged(Cells cells) {
    return cells.columns(order);
  }

  /** These columns of what is scored. */
  ParticipationColumns of(List<Column> columns) {
    return new ParticipationColumns(columns, seconds, nanos, scoredRows);
  }
}
