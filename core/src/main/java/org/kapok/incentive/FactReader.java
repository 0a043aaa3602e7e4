package org.kapok.incentive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.Dated;
import org.kapok.participation.SubjectFacts;

/** Finds the codes of the facts of one subject, day by day. */
final class FactReader {
  private final Dimensions dimensions;
  private final Reading at;
  private final ZoneRules zone;
  private final String[] names;
  private final boolean anyDated;

  /** What was read of subjects whose facts never change, by these facts. */
  private final Map<List<@Nullable Object>, OfSteady> known = new HashMap<>();

  private int[] codes = {};
  private boolean isRead = true;
  private boolean steady;
  private long day;

  private record OfSteady(int[] codes, boolean isRead) {}

  FactReader(Dimensions dimensions) {
    this.dimensions = dimensions;
    at = new Reading(dimensions.program);
    zone = dimensions.program.zone().getRules();
    names = dimensions.subjectFields();
    anyDated = Arrays.stream(names).anyMatch(FactReader::isDated);
  }

  private static boolean isDated(String name) {
    Optional<StandardField> standard = StandardField.named(name);
    return standard.isPresent()
        && switch (standard.get()) {
          case AGE, BIRTHDAY, TENURE_YEARS, TENURE_MONTHS -> true;
          default -> false;
        };
  }

  /** The names of what is read, by place among the codes. */
  String[] names() {
    return names;
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
    codes = new int[names.length];
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

  /** The codes if they are the same on every day. */
  int[] steadyCodes() {
    return codes;
  }

  /** The codes on the day of the second. */
  int[] on(long second) {
    if (codes.length > 0 && !steady) {
      int ahead = zone.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
      onDay(Math.floorDiv(second + ahead, (long) KernelDays.SECONDS_OF_DAY));
    }
    return codes;
  }

  private void onDay(long epochDay) {
    if (epochDay != day) {
      at.turnTo(LocalDate.ofEpochDay(epochDay));
      isRead &= dimensions.readFacts(at, codes);
    }
    day = epochDay;
  }

  /** Whether all that was read of the subject can be read. */
  boolean areRead() {
    return isRead;
  }
}
