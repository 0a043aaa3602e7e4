package org.kapok.incentive.analysis;

import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether clocks that are put back lead to an earlier date: from 00:01 to 23:01 of the day before.
 */
final class RepeatedDates {
  private static final int FIRST = 1900;
  private static final int LAST = 2100;

  private RepeatedDates() {}

  static boolean in(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Stream<ZoneOffsetTransition> yearly =
        rules.getTransitionRules().stream()
            .flatMap(rule -> IntStream.range(FIRST, LAST).mapToObj(rule::createTransition));
    return Stream.concat(rules.getTransitions().stream(), yearly).anyMatch(RepeatedDates::goesBack);
  }

  private static boolean goesBack(ZoneOffsetTransition change) {
    return change.isOverlap()
        && change
            .getDateTimeAfter()
            .toLocalDate()
            .isBefore(change.getDateTimeBefore().minusNanos(1).toLocalDate());
  }
}
