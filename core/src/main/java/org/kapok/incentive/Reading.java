package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Sentence;

/**
 * What one participation reads as: every field that the scheme uses as one long, and every window
 * that it uses as one number. One reading is used again for each participation of a run.
 */
final class Reading {
  /** The value of a field that has none. */
  static final long MISSING = Long.MIN_VALUE;

  private static final int SECONDS_OF_DAY = 86_400;

  /** Stands where there is no participation; only fields of the subject are read from it. */
  private static final Participation NOTHING =
      Participation.builder()
          .id(ParticipationId.of("none"))
          .subject(MemberId.of("none"))
          .kind("none")
          .start(Instant.EPOCH)
          .build();

  final long[] values;
  final long[] windows;
  final List<Refusal> refusals = new ArrayList<>();

  private final SlotReader[] slots;
  private final BitSet readableAlone;
  private final WindowProgram[] used;
  private final LeapDay leapDay;
  private final ZoneRules zone;
  private final List<Map<String, Long>> symbols = new ArrayList<>();
  private final List<List<String>> texts = new ArrayList<>();
  private SubjectType subjectType = SubjectType.MEMBER;
  private Optional<SubjectFacts> facts = Optional.empty();
  private LocalDate date = LocalDate.EPOCH;
  private int secondOfDay;
  private long offsetFrom = Long.MAX_VALUE;
  private long offsetUntil = Long.MIN_VALUE;
  private int offset;
  private IntToLongFunction held = field -> 0;
  private HonoursHeld honours = HonoursHeld.NONE;
  private boolean refused;
  private String about = "";

  /** Reads as the program says; what accounts hold, it gives. */
  Reading(Program program) {
    slots = program.readers().toArray(SlotReader[]::new);
    readableAlone = program.fields().readableAlone();
    used = program.windows().toArray(WindowProgram[]::new);
    zone = program.zone().getRules();
    leapDay = program.leapDay();
    values = new long[slots.length];
    windows = new long[used.length];
    program.readers().forEach(slot -> symbols.add(new HashMap<>()));
    program.readers().forEach(slot -> texts.add(new ArrayList<>()));
    readWindows();
  }

  /** Turns to another subject. */
  void turnTo(SubjectType newType, Optional<SubjectFacts> newFacts) {
    subjectType = newType;
    facts = newFacts;
    symbols.forEach(Map::clear);
    texts.forEach(List::clear);
    readWindows();
  }

  /** Reads the participation, the {@code ordinal}th of its subject. */
  void read(Participation participation, int ordinal) {
    refused = false;
    about = "participation " + participation.id();
    readStart(participation.start());
    numberParticipation(ordinal);
    for (int i = 0; i < slots.length; i++) {
      values[i] = slots[i].read(participation, this);
    }
  }

  /** Reads the beginning of a date, where there is no participation. */
  void readEntry(Run.Entry entry) {
    refused = false;
    about = "opening of " + entry.subject() + " on " + entry.date();
    secondOfDay = 0;
    turnTo(entry.date());
    numberParticipation(-1L - entry.number());
    for (int i = 0; i < slots.length; i++) {
      values[i] = readableAlone.get(i) ? slots[i].read(NOTHING, this) : MISSING;
    }
  }

  /**
   * Puts the values of a key where there is no participation, and derives what follows from them.
   */
  void readKey(Keys keys, int number) {
    keys.fill(number, values);
    BitSet derived = (BitSet) readableAlone.clone();
    for (int slot : keys.slots()) {
      derived.clear(slot);
    }
    for (int i = derived.nextSetBit(0); i >= 0; i = derived.nextSetBit(i + 1)) {
      values[i] = slots[i].read(NOTHING, this);
    }
  }

  /** Each participation, and each opening, is a window of its own. */
  private void numberParticipation(long number) {
    for (int i = 0; i < used.length; i++) {
      if (used[i].window() == Window.PARTICIPATION) {
        windows[i] = number;
      }
    }
  }

  /** Reports a window that does not hold the date, where something is to be added up in it. */
  void requireWindow(int window) {
    if (windows[window] == WindowProgram.NONE) {
      refuseOf(used[window]);
    }
  }

  /** Reports a window that does not hold the date, where something belongs to it. */
  void requireWindow(WindowProgram window) {
    if (!window.isTotal() && window.number(date, facts) == WindowProgram.NONE) {
      refuseOf(window);
    }
  }

  private void refuseOf(WindowProgram window) {
    WindowProgram.Missing missing = window.missing();
    refuse(missing.code(), missing.place(), missing.sentence());
  }

  private void readStart(Instant start) {
    long second = start.getEpochSecond();
    if (second < offsetFrom || second >= offsetUntil) {
      readOffset(start);
    }
    long local = second + offset;
    secondOfDay = (int) Math.floorMod(local, (long) SECONDS_OF_DAY);
    long day = Math.floorDiv(local, (long) SECONDS_OF_DAY);
    if (day != date.toEpochDay()) {
      turnTo(LocalDate.ofEpochDay(day));
    }
  }

  /**
   * The number of the oldest window that is still of use: the one before may be opened again, and a
   * participation is past.
   */
  long oldestWindow(int window) {
    WindowProgram program = used[window];
    if (program.window() == Window.PARTICIPATION) {
      return Long.MAX_VALUE;
    }
    return program instanceof WindowProgram.OfDate ? windows[window] - 1 : Long.MIN_VALUE;
  }

  /** Turns to a date, without a participation. */
  void turnTo(LocalDate newDate) {
    date = newDate;
    readWindows();
  }

  /** Turns to a second of the day, without a participation. */
  void turnToSecond(int second) {
    secondOfDay = second;
  }

  /** Keeps the offset together with the stretch of time in which it holds. */
  private void readOffset(Instant instant) {
    Instant wholeSecond = Instant.ofEpochSecond(instant.getEpochSecond());
    ZoneOffset found = zone.getOffset(wholeSecond);
    ZoneOffsetTransition next = zone.nextTransition(wholeSecond);
    offset = found.getTotalSeconds();
    ZoneOffsetTransition last = zone.previousTransition(wholeSecond.plusNanos(1));
    offsetFrom = last == null ? Long.MIN_VALUE : last.toEpochSecond();
    offsetUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
  }

  private void readWindows() {
    for (int i = 0; i < used.length; i++) {
      windows[i] = used[i].number(date, facts);
    }
  }

  /** The local date of the participation's start. */
  LocalDate date() {
    return date;
  }

  /** The local time of day of the participation's start, in seconds. */
  int secondOfDay() {
    return secondOfDay;
  }

  /** From now on asks there what fields hold of accounts. */
  void holdBy(IntToLongFunction amounts) {
    held = amounts;
  }

  /** What a field holds of its account, in units of the account. */
  long held(int field) {
    return held.applyAsLong(field);
  }

  /** From now on asks there what is held of honours. */
  void honourBy(HonoursHeld held) {
    honours = held;
  }

  /** What is held of honours. */
  HonoursHeld honours() {
    return honours;
  }

  /** From now on reads what is known of the subject, without a participation. */
  void turnToFacts(SubjectId subject) {
    refused = false;
    about = "facts of " + subject;
  }

  /** Reads some fields of the subject on a date. */
  void readFacts(LocalDate on, int[] some) {
    secondOfDay = 0;
    turnTo(on);
    for (int slot : some) {
      values[slot] = slots[slot].read(NOTHING, this);
    }
  }

  /** Of which type the subject is. */
  SubjectType subjectType() {
    return subjectType;
  }

  /** The facts of the subject. */
  Optional<SubjectFacts> facts() {
    return facts;
  }

  LeapDay leapDay() {
    return leapDay;
  }

  /** A number for a text that the scheme does not name, the same for the same text and subject. */
  long symbol(int slot, String text, int named) {
    Map<String, Long> known = symbols.get(slot);
    Long number = known.get(text);
    if (number == null) {
      number = (long) named + known.size();
      known.put(text, number);
      texts.get(slot).add(text);
    }
    return number;
  }

  /** The text for which {@link #symbol} gave the number. */
  String text(int slot, long number, int named) {
    return texts.get(slot).get(Math.toIntExact(number - named));
  }

  /** Whether something is wrong with the participation that was read. */
  boolean isRefused() {
    return refused;
  }

  /** Reports what is wrong with what was read; the value counts as missing until it is mended. */
  long refuse(String code, String place, String pattern, Object... arguments) {
    return refuse(code, place, Sentence.of(pattern, arguments));
  }

  /** Reports what is wrong with what was read; the value counts as missing until it is mended. */
  long refuse(String code, String place, Sentence sentence) {
    refused = true;
    refusals.add(new Refusal(about, code, place, sentence));
    return MISSING;
  }
}
