package org.kapok.json.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** A {@code VTIMEZONE} says of every instant of its span what the zone says. */
class TimeZoneRulesProperties {
  private static final long FIRST = -5_000_000_000L;
  private static final long LAST = 5_000_000_000L;

  @Property(tries = 1000)
  void itSaysWhatTheZoneSays(
      @ForAll("zones") ZoneId zone,
      @ForAll @LongRange(min = FIRST, max = LAST) long from,
      @ForAll @IntRange(max = 2000) int days,
      @ForAll @IntRange(max = 1000) int share) {
    Instant first = Instant.ofEpochSecond(from);
    Duration length = Duration.ofDays(days);
    Component component = TimeZoneRules.of(zone, first, first.plus(length));
    Instant asked = first.plus(length.multipliedBy(share).dividedBy(1000));
    for (Instant each : new Instant[] {first, asked, first.plus(length)}) {
      Component change = inForce(component, each);
      assertThat(offset(change, "TZOFFSETTO")).isEqualTo(zone.getRules().getOffset(each));
    }
  }

  /** By RFC 5545, 3.6.5: the change of the latest onset that is not after. */
  private static Component inForce(Component zone, Instant instant) {
    return zone.components().stream()
        .filter(each -> !onset(each).isAfter(instant))
        .max(Comparator.comparing(TimeZoneRulesProperties::onset))
        .orElseThrow();
  }

  /** When a change takes place: its start is on the clock as it was before. */
  private static Instant onset(Component change) {
    String start = change.properties().get(0).line().substring("DTSTART:".length());
    LocalDateTime time =
        LocalDateTime.parse(start, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"));
    return time.toInstant(offset(change, "TZOFFSETFROM"));
  }

  private static ZoneOffset offset(Component change, String name) {
    return change.properties().stream()
        .map(org.kapok.json.calendar.Property::line)
        .filter(each -> each.startsWith(name + ":"))
        .map(each -> ZoneOffset.of(each.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }
}
