package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.Dictionary;
import org.kapok.participation.Participation;

/**
 * What the values that a scheme reads depend on: each property of participations, each fact of
 * subjects on the day, the day itself and the minute of the day is a dimension of few codes. A
 * value that one dimension decides is found once for each code, by the scheme's own readers.
 */
final class Dimensions {
  /** Stands where there is no subject. */
  static final SubjectId NOBODY = MemberId.of("none");

  private static final Participation NOTHING = probe(NOBODY).build();

  final Program program;
  final BulkFields fields;
  private final Dictionary[] dictionaries;
  private final List<FieldUse> uses;
  private final List<SlotReader> readers;
  private final int[] subjectSlots;
  private final BitSet[] bySlot;

  Dimensions(Program program, BulkFields fields, Dictionary[] properties) {
    this.program = program;
    this.fields = fields;
    uses = program.fields().fields();
    readers = program.readers();
    subjectSlots =
        uses.stream().filter(Dimensions::isOfSubject).mapToInt(use -> use.index).toArray();
    dictionaries = new Dictionary[fields.size() + subjectSlots.length];
    System.arraycopy(properties, 0, dictionaries, 0, fields.size());
    for (int i = fields.size(); i < dictionaries.length; i++) {
      dictionaries[i] = new Dictionary();
    }
    bySlot = new BitSet[uses.size()];
    Map<String, Integer> slots = new HashMap<>();
    for (FieldUse use : uses) {
      slots.put(use.name, use.index);
      bySlot[use.index] = dimensions(use, slots);
    }
  }

  /** Whether the value is read of the subject and the date alone. */
  private static boolean isOfSubject(FieldUse use) {
    boolean isType = use.name.equals(StandardField.SUBJECT_TYPE.word());
    return isType || (use.source == FieldSource.SUBJECT && isLeaf(use));
  }

  private static boolean isLeaf(FieldUse use) {
    return use.lookup.isEmpty() && use.derived().isEmpty();
  }

  private BitSet dimensions(FieldUse use, Map<String, Integer> slots) {
    BitSet all = new BitSet();
    if (!isLeaf(use)) {
      Field field = Objects.requireNonNull(program.scheme().fields().get(use.name));
      FieldReach.direct(field)
          .flatMap(name -> Stream.ofNullable(slots.get(name)))
          .forEach(slot -> all.or(bySlot[slot]));
      if (field.since().isPresent()) {
        all.set(day());
      }
    } else if (isOfSubject(use)) {
      for (int i = 0; i < subjectSlots.length; i++) {
        if (subjectSlots[i] == use.index) {
          all.set(fields.size() + i);
        }
      }
    } else {
      Optional<StandardField> standard = StandardField.named(use.name);
      if (standard.isEmpty()) {
        all.set(fields.column(use.name));
      } else {
        set(standard.get(), all);
      }
    }
    return all;
  }

  private void set(StandardField field, BitSet all) {
    switch (field) {
      case PARTICIPATIONS -> {}
      case DATE, WEEKDAY, MONTH, DAY_OF_MONTH -> all.set(day());
      case TIME -> all.set(minute());
      case HOURS, MINUTES, SECONDS -> all.set(fields.column(StandardField.DURATION.word()));
      default -> all.set(fields.column(field.word()));
    }
  }

  /** How many dimensions rows store. */
  int stored() {
    return dictionaries.length;
  }

  /** How many dimensions there are. */
  int count() {
    return dictionaries.length + 2;
  }

  int day() {
    return dictionaries.length;
  }

  int minute() {
    return dictionaries.length + 1;
  }

  Dictionary dictionary(int dimension) {
    return dictionaries[dimension];
  }

  /** Which dimensions decide what these slots hold. */
  BitSet of(BitSet slots) {
    BitSet all = new BitSet();
    slots.stream().forEach(slot -> all.or(bySlot[slot]));
    return all;
  }

  /** The slots that no dimension, or this one alone, decides. */
  int[] slots(int dimension) {
    return uses.stream()
        .mapToInt(use -> use.index)
        .filter(
            slot ->
                bySlot[slot].isEmpty()
                    || (bySlot[slot].get(dimension) && bySlot[slot].cardinality() == 1))
        .toArray();
  }

  /** The slots that several dimensions decide, in the order in which they are read. */
  int[] slotsOfSeveral() {
    return uses.stream()
        .mapToInt(use -> use.index)
        .filter(slot -> bySlot[slot].cardinality() > 1)
        .toArray();
  }

  /** A name of a slot's field that several dimensions decide and that may be refused. */
  Optional<String> refusableOfSeveral() {
    return uses.stream()
        .filter(use -> bySlot[use.index].cardinality() > 1)
        .filter(use -> isRefusable(Objects.requireNonNull(program.scheme().fields().get(use.name))))
        .map(use -> use.name)
        .findFirst();
  }

  private static boolean isRefusable(Field field) {
    return !field.sum().isEmpty() || field.since().flatMap(since -> since.atEndOf()).isPresent();
  }

  /** Reads the code of a property; whether its value can be read. */
  boolean readProperty(Reading to, int dimension, int code, int[] slots) {
    Participation.Builder probe = probe(NOBODY);
    Object value = dictionaries[dimension].value(code);
    if (value != null) {
      fields.put(dimension, value, probe);
    }
    return read(to, probe.build(), slots);
  }

  /** A participation of nothing yet. */
  static Participation.Builder probe(SubjectId subject) {
    return Participation.builder()
        .id(ParticipationId.of("none"))
        .subject(subject)
        .kind("none")
        .start(Instant.EPOCH);
  }

  private boolean read(Reading to, Participation participation, int[] slots) {
    int before = to.refusals.size();
    for (int slot : slots) {
      to.values[slot] = readers.get(slot).read(participation, to);
    }
    boolean isRead = to.refusals.size() == before;
    to.refusals.clear();
    return isRead;
  }

  /** The names of the facts of subjects that are read, by place among their dimensions. */
  String[] subjectFields() {
    return IntStream.of(subjectSlots).mapToObj(slot -> uses.get(slot).name).toArray(String[]::new);
  }

  /**
   * Reads the facts of the subject and the day to which the reading has been turned.
   *
   * @param codes takes the code of each
   * @return whether all can be read
   */
  boolean readFacts(Reading to, int[] codes) {
    boolean isRead = read(to, NOTHING, subjectSlots);
    for (int i = 0; i < codes.length; i++) {
      long value = to.values[subjectSlots[i]];
      codes[i] =
          dictionaries[fields.size() + i].code(value == Reading.MISSING ? null : (Long) value);
    }
    return isRead;
  }

  /** Reads a day. */
  void readDay(Reading to, long epochDay, int[] slots) {
    to.turnTo(LocalDate.ofEpochDay(epochDay));
    read(to, NOTHING, slots);
  }

  /** Reads the code of a fact of a subject. */
  void readFact(Reading to, int dimension, int code, int[] slots) {
    Object value = dictionaries[dimension].value(code);
    for (int slot : slots) {
      to.values[slot] =
          slot == subjectSlots[dimension - fields.size()]
              ? (value == null ? Reading.MISSING : (Long) value)
              : readers.get(slot).read(NOTHING, to);
    }
  }

  /** Reads a second of the day. */
  void readSecond(Reading to, int second, int[] slots) {
    to.turnToSecond(second);
    read(to, NOTHING, slots);
  }

  /** Reads slots that several dimensions decide, of values that are already there. */
  void readDerived(Reading to, int[] slots) {
    read(to, NOTHING, slots);
  }
}
