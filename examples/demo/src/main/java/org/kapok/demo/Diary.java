package org.kapok.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;

/** Collects what one made-up subject took part in, and numbers it. */
final class Diary {
  private final SubjectId subject;
  private final ZoneId zone;
  private final List<Participation> entries = new ArrayList<>();
  private int numbered;

  Diary(SubjectId subject, ZoneId zone) {
    this.subject = subject;
    this.zone = zone;
  }

  /** What stands in it. */
  List<Participation> entries() {
    return List.copyOf(entries);
  }

  /** Adds one participation; 0 minutes leave its duration out. */
  Participation add(
      String kind,
      LocalDate date,
      String time,
      int minutes,
      Consumer<Participation.Builder> details) {
    numbered++;
    Participation.Builder entry =
        Participation.builder()
            .id(
                ParticipationId.of(
                    String.format(Locale.ROOT, "p-%s-%03d", subject.value(), numbered)))
            .subject(subject)
            .kind(kind)
            .start(date.atTime(LocalTime.parse(time)).atZone(zone).toInstant());
    if (minutes > 0) {
      entry.duration(Duration.ofMinutes(minutes));
    }
    details.accept(entry);
    Participation participation = entry.build();
    entries.add(participation);
    return participation;
  }

  /** Adds one without further details. */
  Participation add(String kind, LocalDate date, String time, int minutes) {
    return add(kind, date, time, minutes, unchanged -> {});
  }

  /** Adds several, so many days apart. */
  void repeat(
      int times,
      int everyDays,
      String kind,
      LocalDate first,
      String time,
      int minutes,
      Consumer<Participation.Builder> details) {
    for (int i = 0; i < times; i++) {
      add(kind, first.plusDays((long) i * everyDays), time, minutes, details);
    }
  }

  /** Corrects the duration of an entry: delivers its next revision. */
  void correct(Participation entry, int minutes) {
    entries.add(next(entry).duration(Duration.ofMinutes(minutes)).build());
  }

  /** Withdraws an entry: delivers its next revision, cancelled. */
  void cancel(Participation entry) {
    entries.add(next(entry).cancelled(true).build());
  }

  /** Delivers the entry once more with another duration at the same revision: a conflict. */
  void contradict(Participation entry, int minutes) {
    entries.add(Participation.builder().from(entry).duration(Duration.ofMinutes(minutes)).build());
  }

  private static Participation.Builder next(Participation entry) {
    return Participation.builder().from(entry).revision(entry.revision() + 1);
  }
}
