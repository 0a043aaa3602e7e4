package org.kapok.json.hsds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kapok.venue.OpeningHours;
import org.kapok.venue.TimeInterval;
import org.kapok.venue.Venue;

/**
 * The weekly hours of venues as schedules of HSDS: one for each interval, on the days that have it.
 *
 * @param entities of the city
 */
record Schedules(Entities entities) {
  private static final int SECONDS_AN_HOUR = 3600;

  /** Later than any single change of a clock that is announced. */
  private static final Instant FAR = Instant.parse("2037-01-01T00:00:00Z");

  /** Puts the venue's hours, if they are known, into its location. */
  void put(Venue venue, ObjectNode location) {
    venue.hours().ifPresent(hours -> put(venue, hours, location.putArray("schedules")));
  }

  private void put(Venue venue, OpeningHours hours, ArrayNode schedules) {
    SortedMap<TimeInterval, SortedSet<DayOfWeek>> days = new TreeMap<>();
    hours
        .weekly()
        .forEach(
            (day, intervals) ->
                intervals.forEach(
                    each -> days.computeIfAbsent(each, key -> new TreeSet<>()).add(day)));
    days.forEach((interval, on) -> schedules.add(schedule(venue, hours, interval, on)));
  }

  private ObjectNode schedule(
      Venue venue, OpeningHours hours, TimeInterval interval, SortedSet<DayOfWeek> days) {
    Optional<ZoneOffset> offset = offset(hours.zone());
    ObjectNode schedule =
        entities
            .entity("schedule", venue.id().value(), interval.toString())
            .put("location_id", entities.id("location", venue.id().value()))
            .put("freq", "WEEKLY")
            .put("wkst", "MO")
            .put("byday", days.stream().map(Schedules::code).collect(Collectors.joining(",")))
            .put("opens_at", time(interval.from(), offset))
            .put("closes_at", time(closing(interval), offset));
    offset.ifPresent(each -> schedule.put("timezone", hours(each)));
    String notes = notes(hours, interval, offset);
    return notes.isEmpty() ? schedule : schedule.put("notes", notes);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  /** By the guide of HSDS, a whole day closes one minute before midnight. */
  private static LocalTime closing(TimeInterval interval) {
    return interval.equals(TimeInterval.ALL_DAY) ? LocalTime.of(23, 59) : interval.until();
  }

  private static String time(LocalTime time, Optional<ZoneOffset> offset) {
    return time + offset.map(ZoneOffset::getId).orElse("");
  }

  /**
   * The offset of a zone whose clock is not moved any more. Those of Morocco and Western Sahara are
   * moved by the moon: they have no rule, but a list of changes to come.
   */
  private static Optional<ZoneOffset> offset(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    return rules.getTransitionRules().isEmpty() && rules.nextTransition(FAR) == null
        ? Optional.of(rules.getOffset(FAR))
        : Optional.empty();
  }

  private static BigDecimal hours(ZoneOffset offset) {
    BigDecimal hours =
        BigDecimal.valueOf(offset.getTotalSeconds())
            .divide(BigDecimal.valueOf(SECONDS_AN_HOUR), 4, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return hours.scale() < 0 ? hours.setScale(0) : hours;
  }

  private static String notes(
      OpeningHours hours, TimeInterval interval, Optional<ZoneOffset> offset) {
    List<String> notes = new ArrayList<>();
    if (interval.endsNextDay() && !interval.equals(TimeInterval.ALL_DAY)) {
      notes.add("次日关闭");
    }
    if (hours.holiday().isPresent() || !hours.exceptions().isEmpty()) {
      notes.add("节假日或个别日期另有安排");
    }
    if (offset.isEmpty()) {
      notes.add("时区 " + hours.zone().getId());
    }
    return String.join("；", notes);
  }
}
