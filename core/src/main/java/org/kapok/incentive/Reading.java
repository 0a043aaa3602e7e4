package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/**
 * What one participation reads as: every field that the scheme uses as one long, and every window
 * that it uses as one number. One reading is used again for each participation of a run.
 */
final class Reading {
  /** The value of a field that has none. */
  static final long MISSING = Long.MIN_VALUE;

  private static final int SECONDS_OF_DAY = 86_400;

  final long[] values;
  final long[] windows;
  final List<Refusal> refusals = new ArrayList<>();

  private final SlotReader[] slots;
  private final Window[] used;
  private final LeapDay leapDay;
  private final ZoneRules zone;
  private final List<Map<String, Long>> symbols = new ArrayList<>();
  private Optional<SubjectFacts> facts = Optional.empty();
  private LocalDate date = LocalDate.EPOCH;
  private int secondOfDay;
  private long offsetFrom = Long.MAX_VALUE;
  private long offsetUntil = Long.MIN_VALUE;
  private int offset;
  private boolean refused;

  Reading(List<SlotReader> slots, List<Window> used, ZoneId zone, LeapDay leapDay) {
    this.slots = slots.toArray(SlotReader[]::new);
    this.used = used.toArray(Window[]::new);
    this.zone = zone.getRules();
    this.leapDay = leapDay;
    values = new long[slots.size()];
    windows = new long[used.size()];
    slots.forEach(slot -> symbols.add(new HashMap<>()));
    readWindows();
  }

  /** Turns to another subject. */
  void turnTo(Optional<SubjectFacts> newFacts) {
    facts = newFacts;
    symbols.forEach(Map::clear);
  }

  /** Reads the participation, the {@code ordinal}th of its subject. */
  void read(Participation participation, int ordinal) {
    refused = false;
    readStart(participation.start());
    for (int i = 0; i < slots.length; i++) {
      values[i] = slots[i].read(participation, this);
    }
    for (int i = 0; i < used.length; i++) {
      if (used[i] == Window.PARTICIPATION) {
        windows[i] = ordinal;
      }
    }
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
      date = LocalDate.ofEpochDay(day);
      readWindows();
    }
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
      windows[i] = used[i].numberOn(date, leapDay);
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
    return known.computeIfAbsent(text, unused -> (long) named + known.size());
  }

  /** The text for which {@link #symbol} gave the number. */
  String text(int slot, long number) {
    return symbols.get(slot).entrySet().stream()
        .filter(entry -> entry.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("?");
  }

  /** Whether something is wrong with the participation that was read. */
  boolean isRefused() {
    return refused;
  }

  /**
   * Reports what is wrong with the participation; the value counts as missing until it is mended.
   */
  long refuse(Participation participation, String code, String place, String message) {
    refused = true;
    refusals.add(new Refusal(participation.id(), code, place, message));
    return MISSING;
  }
}
