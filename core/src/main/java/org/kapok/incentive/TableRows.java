package org.kapok.incentive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/** Rows of a table as they come in, and the table that they make. */
final class TableRows {
  private final TableColumns columns;
  private final Rows arrived;
  private final IdColumn ids = new IdColumn();
  private int[] owners = new int[64];
  private long[] revisions = new long[0];
  private final BitSet cancelled = new BitSet();
  private final Map<SubjectId, Integer> numbers = new HashMap<>();
  private final List<SubjectId> subjects = new ArrayList<>();
  private final List<SubjectFacts> facts = new ArrayList<>();
  private @Nullable Participation[] objects = new Participation[0];
  private int read;
  private @Nullable SubjectId lastSubject;
  private int lastOwner;

  TableRows(TableColumns columns) {
    this.columns = columns;
    arrived = new Rows(columns.fields().size(), 64, 1);
  }

  TableColumns columns() {
    return columns;
  }

  void add(SubjectFacts each) {
    facts.add(each);
  }

  void add(Participation participation) {
    Instant start = participation.start();
    begin(
        participation.subject(),
        participation.id(),
        participation.revision(),
        start.getEpochSecond(),
        start.getNano());
    if (participation.cancelled()) {
      cancel();
    }
    if (objects.length < arrived.seconds.length) {
      objects = Arrays.copyOf(objects, arrived.seconds.length);
    }
    objects[arrived.size - 1] = participation;
  }

  private @Nullable Participation object(int row) {
    return row < objects.length ? objects[row] : null;
  }

  /** Reads the participations that came since the last time, all that stand together at once. */
  private void readObjects() {
    while (read < arrived.size) {
      int from = read++;
      if (object(from) != null) {
        while (read < arrived.size && object(read) != null) {
          read++;
        }
        columns.read(Arrays.asList(objects).subList(from, read), from, arrived.codes);
      }
    }
  }

  void begin(SubjectId subject, ParticipationId id, long revision, long second, int nano) {
    int row = arrived.addRow(second, nano);
    for (int[] codes : arrived.codes) {
      codes[row] = 0;
    }
    if (row == owners.length) {
      owners = Arrays.copyOf(owners, arrived.seconds.length);
    }
    owners[row] = number(subject);
    ids.add(id.value());
    if (revision > 0 || revisions.length > 0) {
      revisions = Arrays.copyOf(revisions, arrived.seconds.length);
      revisions[row] = revision;
    }
  }

  private int number(SubjectId subject) {
    if (subject != lastSubject) {
      lastSubject = subject;
      Integer known = numbers.putIfAbsent(subject, subjects.size());
      lastOwner = known == null ? subjects.size() : known;
      if (known == null) {
        subjects.add(subject);
      }
    }
    return lastOwner;
  }

  void set(int column, Object value) {
    arrived.codes[column][arrived.size - 1] = columns.code(column, value);
  }

  void cancel() {
    cancelled.set(arrived.size - 1);
  }

  /** Adds all that a table holds. */
  void addAll(TableContent table) {
    table.facts().allFacts().forEach(this::add);
    table.withheld().forEach(this::add);
    for (int subject = 0; subject < table.subjects().length; subject++) {
      for (int row = table.rows().starts[subject]; row < table.rows().starts[subject + 1]; row++) {
        long second = table.rows().seconds[row];
        begin(
            table.subjects()[subject],
            table.id(row),
            table.revision(row),
            second,
            table.rows().nano(row));
        for (int column = 0; column < arrived.codes.length; column++) {
          Object value =
              table.columns().dictionaries()[column].value(table.rows().codes[column][row]);
          arrived.codes[column][arrived.size - 1] = columns.dictionaries()[column].code(value);
        }
      }
    }
  }

  private Participation participation(int row) {
    Participation given = object(row);
    if (given != null) {
      return given;
    }
    Instant start = Instant.ofEpochSecond(arrived.seconds[row], arrived.nano(row));
    long revision = revisions.length == 0 ? 0 : revisions[row];
    Participation made =
        columns.participation(
            subjects.get(owners[row]),
            ParticipationId.of(ids.text(row)),
            revision,
            start,
            arrived.codes,
            row);
    return cancelled.get(row) ? Participation.builder().from(made).cancelled(true).build() : made;
  }

  /** The table of what has come in. */
  TableContent content() {
    readObjects();
    History known = History.of(facts, List.of());
    List<Participation> withheld = new ArrayList<>();
    BitSet dropped = withhold(known, withheld);
    SubjectId[] sorted = subjects(known, dropped);
    int[] ranks = new int[subjects.size()];
    Arrays.fill(ranks, -1);
    for (int i = 0; i < sorted.length; i++) {
      Integer number = numbers.get(sorted[i]);
      if (number != null) {
        ranks[number] = i;
      }
    }
    RowOrder order = new RowOrder(arrived, ids, owners, ranks, sorted.length, dropped);
    Dimensions dimensions = columns.scoring().dimensions(columns.dictionaries()).orElse(null);
    Rows rows =
        new Rows(
            dimensions == null ? columns.fields().size() : dimensions.stored(),
            order.count(),
            sorted.length);
    order.copy(arrived, rows);
    Kernel kernel =
        dimensions == null ? null : columns.scoring().kernel(dimensions, rows, sorted, known);
    long[] ordered = new long[revisions.length == 0 ? 0 : order.count()];
    Arrays.setAll(ordered, i -> revisions[order.rows()[i]]);
    return new TableContent(
        columns,
        rows,
        ids.select(order.rows(), order.count()),
        ordered,
        sorted,
        known,
        withheld,
        kernel);
  }

  /** Which rows do not count; adds those to what is withheld that may matter later. */
  private BitSet withhold(History known, List<Participation> withheld) {
    BitSet dropped = new BitSet();
    for (List<Integer> each : repeated()) {
      List<Participation> all = each.stream().map(this::participation).toList();
      IdentityHashMap<Participation, Integer> rows = new IdentityHashMap<>();
      for (int i = 0; i < all.size(); i++) {
        rows.put(all.get(i), each.get(i));
        dropped.set(each.get(i));
      }
      History merged = History.of(all);
      List<Participation> kept = merged.participations();
      if (kept.isEmpty()) {
        withheld.addAll(merged.allParticipations());
      } else {
        dropped.clear(java.util.Objects.requireNonNull(rows.get(kept.get(0))));
      }
    }
    BitSet unknown = new BitSet();
    for (Conflict conflict : known.conflicts()) {
      Integer number = numbers.get(conflict.subject());
      if (number != null) {
        unknown.set(number);
      }
    }
    for (int row = 0; row < arrived.size && !unknown.isEmpty(); row++) {
      if (unknown.get(owners[row]) && !dropped.get(row)) {
        withheld.add(participation(row));
        dropped.set(row);
      }
    }
    return dropped;
  }

  /**
   * The rows of each id that came more than once, or is cancelled. Two small sets of bits find
   * those that may have, so that few have to be looked at.
   */
  private Iterable<List<Integer>> repeated() {
    int bits = Math.max(1 << 10, Integer.highestOneBit(Math.max(1, arrived.size)) << 5);
    int mask = Math.min(bits, 1 << 30) - 1;
    long[] seen = new long[(mask >> 6) + 1];
    long[] again = new long[seen.length];
    for (int row = 0; row < arrived.size; row++) {
      int bit = ids.hash(row) & mask;
      long one = 1L << bit;
      if ((seen[bit >> 6] & one) != 0 || cancelled.get(row)) {
        again[bit >> 6] |= one;
      }
      seen[bit >> 6] |= one;
    }
    Map<String, List<Integer>> suspects = new HashMap<>();
    for (int row = 0; row < arrived.size; row++) {
      int bit = ids.hash(row) & mask;
      if ((again[bit >> 6] & 1L << bit) != 0) {
        suspects.computeIfAbsent(ids.text(row), id -> new ArrayList<>()).add(row);
      }
    }
    suspects.values().removeIf(rows -> rows.size() == 1 && !cancelled.get(rows.get(0)));
    return suspects.values();
  }

  /** Those who have facts or a row that counts, and whose facts do not conflict; in order. */
  private SubjectId[] subjects(History known, BitSet dropped) {
    Set<SubjectId> all = new LinkedHashSet<>();
    BitSet live = new BitSet();
    for (int row = 0; row < arrived.size; row++) {
      if (!dropped.get(row)) {
        live.set(owners[row]);
      }
    }
    live.stream().forEach(number -> all.add(subjects.get(number)));
    known.bySubject().forEach(each -> all.add(each.subject()));
    SubjectId[] sorted = all.toArray(new SubjectId[0]);
    Arrays.sort(sorted);
    return sorted;
  }
}
