package org.kapok.json.calendar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.kapok.place.GeoPoint;
import org.kapok.problem.Sentence;

/** A value of a property, in both forms. */
sealed interface CalendarValue {

  /** The type, as jCal names it. */
  String type();

  /** The value in an iCalendar text. */
  String text();

  /** The value in jCal. */
  JsonNode jCal();

  /**
   * A text. Line breaks of any kind are one; whatever else no calendar may hold, which is control
   * characters and halves of surrogate pairs, is replaced.
   */
  record Text(String content) implements CalendarValue {

    /** Cleans the text. */
    public Text {
      content =
          content
              .replaceAll("\\R", "\n")
              .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
              .replaceAll("\\p{Cs}", "\uFFFD");
    }

    @Override
    public String type() {
      return "text";
    }

    @Override
    public String text() {
      return content.replaceAll("[\\\\;,]", "\\\\$0").replace("\n", "\\n");
    }

    @Override
    public JsonNode jCal() {
      return JsonNodeFactory.instance.textNode(content);
    }
  }

  /** An instant, in UTC. */
  record Utc(Instant instant) implements CalendarValue {

    /** Refuses what has no year of four digits. */
    public Utc {
      CalendarTime.require(Sentence.of("a time of a calendar"), instant);
    }

    @Override
    public String type() {
      return "date-time";
    }

    @Override
    public String text() {
      return CalendarTime.basic(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()) + "Z";
    }

    @Override
    public JsonNode jCal() {
      return JsonNodeFactory.instance.textNode(extended());
    }

    String extended() {
      return CalendarTime.extended(instant.atOffset(ZoneOffset.UTC).toLocalDateTime()) + "Z";
    }
  }

  /**
   * A time on a clock.
   *
   * @param zone which one; empty within a time zone, where it is understood
   */
  record Local(LocalDateTime time, Optional<String> zone) implements CalendarValue {

    /** Refuses what has no year of four digits. */
    public Local {
      CalendarTime.require(Sentence.of("a time of a calendar"), time.toInstant(ZoneOffset.UTC));
    }

    /** A time on the clock of a zone, in UTC if that is its clock. */
    static CalendarValue of(LocalDateTime time, ZoneId zone) {
      return CalendarTime.isUtc(zone)
          ? new Utc(time.toInstant(ZoneOffset.UTC))
          : new Local(time, Optional.of(zone.getId()));
    }

    @Override
    public String type() {
      return "date-time";
    }

    @Override
    public String text() {
      return CalendarTime.basic(time);
    }

    @Override
    public JsonNode jCal() {
      return JsonNodeFactory.instance.textNode(CalendarTime.extended(time));
    }
  }

  /** How far a clock is ahead of UTC. */
  record Offset(ZoneOffset offset) implements CalendarValue {
    @Override
    public String type() {
      return "utc-offset";
    }

    @Override
    public String text() {
      return extended().replace(":", "");
    }

    @Override
    public JsonNode jCal() {
      return JsonNodeFactory.instance.textNode(extended());
    }

    private String extended() {
      return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }
  }

  /** A whole number. */
  record Whole(int number) implements CalendarValue {
    @Override
    public String type() {
      return "integer";
    }

    @Override
    public String text() {
      return Integer.toString(number);
    }

    @Override
    public JsonNode jCal() {
      return JsonNodeFactory.instance.numberNode(number);
    }
  }

  /** A point, latitude first. */
  record Position(GeoPoint point) implements CalendarValue {
    @Override
    public String type() {
      return "float";
    }

    @Override
    public String text() {
      return decimal(point.latitude()).toPlainString()
          + ";"
          + decimal(point.longitude()).toPlainString();
    }

    @Override
    public JsonNode jCal() {
      ArrayNode pair = JsonNodeFactory.instance.arrayNode();
      return pair.add(decimal(point.latitude())).add(decimal(point.longitude()));
    }

    private static BigDecimal decimal(double degrees) {
      return BigDecimal.valueOf(degrees);
    }
  }

  /**
   * Every week, on these weekdays.
   *
   * @param until the last time, inclusive
   */
  record Weekly(SortedSet<DayOfWeek> weekdays, Instant until) implements CalendarValue {
    @Override
    public String type() {
      return "recur";
    }

    @Override
    public String text() {
      return weekdays.stream()
          .map(Weekly::code)
          .collect(
              Collectors.joining(
                  ",", "FREQ=WEEKLY;UNTIL=" + new Utc(until).text() + ";BYDAY=", ""));
    }

    @Override
    public JsonNode jCal() {
      ObjectNode rule = JsonNodeFactory.instance.objectNode();
      rule.put("freq", "WEEKLY");
      rule.put("until", new Utc(until).extended());
      ArrayNode days = rule.putArray("byday");
      weekdays.forEach(each -> days.add(code(each)));
      return rule;
    }

    private static String code(DayOfWeek weekday) {
      return weekday.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }
  }
}
