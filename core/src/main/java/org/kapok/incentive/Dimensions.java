package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.Dated;
import org.kapok.participation.Dictionary;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

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

  /** Finds the codes of the facts of one subject, day by day. */
  final class Facts {
    private final Reading at = new Reading(program);
    private final String[] names =
        IntStream.of(subjectSlots).mapToObj(slot -> uses.get(slot).name).toArray(String[]::new);
    private final boolean anyDated = Arrays.stream(names).anyMatch(Facts::isDated);

    /** What was read of subjects whose facts never change, by these facts. */
    private final Map<List<@Nullable Object>, OfSteady> known = new HashMap<>();

    private int[] codes = new int[subjectSlots.length];
    private boolean isRead = true;
    private boolean steady;
    private long day;

    private record OfSteady(int[] codes, boolean isRead) {}

    private static boolean isDated(String name) {
      Optional<StandardField> standard = StandardField.named(name);
      return standard.isPresent()
          && switch (standard.get()) {
            case AGE, BIRTHDAY, TENURE_YEARS, TENURE_MONTHS -> true;
            default -> false;
          };
    }

    /** Turns to a subject. */
    void turnTo(SubjectId subject, Optional<SubjectFacts> facts) {
      @Nullable Object[] values = new Object[names.length + 1];
      values[names.length] = subject.type();
      steady = facts.isEmpty() || putSteady(facts.get().attributes(), values);
      if (steady) {
        List<@Nullable Object> key = Arrays.asList(values);
        OfSteady read = known.get(key);
        if (read == null) {
          turnToUnknown(subject, facts);
          onDay(0);
          read = new OfSteady(codes, isRead);
          known.put(key, read);
        }
        codes = read.codes;
        isRead = read.isRead;
      } else {
        turnToUnknown(subject, facts);
      }
    }

    private void turnToUnknown(SubjectId subject, Optional<SubjectFacts> facts) {
      at.turnTo(subject.type(), facts);
      codes = new int[subjectSlots.length];
      day = Long.MIN_VALUE;
      isRead = true;
    }

    /** Puts the values that always hold; whether all do. */
    private boolean putSteady(Map<String, Dated> attributes, @Nullable Object[] values) {
      for (int i = 0; i < names.length; i++) {
        Dated entries = attributes.get(names[i]);
        if (entries != null) {
          Dated.Entry first = entries.entries().get(0);
          if (entries.entries().size() > 1 || !first.from().equals(LocalDate.MIN)) {
            return false;
          }
          values[i] = first.value();
        }
      }
      return !anyDated;
    }

    /** Whether the codes are the same on every day. */
    boolean areSteady() {
      return steady;
    }

    /** The codes on the day of the second. */
    int[] on(long second) {
      if (codes.length > 0 && !steady) {
        int ahead =
            program.zone().getRules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
        onDay(Math.floorDiv(second + ahead, (long) KernelDays.SECONDS_OF_DAY));
      }
      return codes;
    }

    private void onDay(long epochDay) {
      if (epochDay != day) {
        at.turnTo(LocalDate.ofEpochDay(epochDay));
        isRead &= read(at, NOTHING, subjectSlots);
        for (int i = 0; i < codes.length; i++) {
          long value = at.values[subjectSlots[i]];
          codes[i] =
              dictionaries[fields.size() + i].code(value == Reading.MISSING ? null : (Long) value);
        }
      }
      day = epochDay;
    }

    /** Whether all that was read of the subject can be read. */
    boolean areRead() {
      return isRead;
    }
  }
}
