package org.kapok.incentive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.StandardField;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;
import org.kapok.participation.Dated;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;

/**
 * On which dates what honours read may change by itself, without any participation: on all others a
 * review would find what the one before found.
 *
 * @param daily on every date
 * @param monthly on the days of the month from which years and months are counted
 * @param attributes where these dated facts change
 * @param windows where these windows begin
 */
record HonourDates(
    boolean daily, boolean monthly, Set<String> attributes, List<WindowProgram> windows) {
  /** Where in a month anniversaries fall that the month itself moves. */
  private static final Set<Integer> ENDS = Set.of(1, 28, 29, 30, 31);

  /** The dates on which one of the fields may change. */
  static HonourDates of(Set<String> names, IncentiveScheme scheme, FieldTable fields) {
    boolean daily = false;
    boolean monthly = false;
    Set<String> attributes = new LinkedHashSet<>();
    List<WindowProgram> windows = new ArrayList<>();
    for (String name : names) {
      Optional<StandardField> standard = StandardField.named(name);
      if (standard.isPresent()) {
        daily |= standard.get() == StandardField.BIRTHDAY;
        monthly |= isCounted(standard.get());
        attributes.add(name);
      } else if (scheme.fields().containsKey(name)) {
        Field field = java.util.Objects.requireNonNull(scheme.fields().get(name));
        Optional<Window> window =
            field.held().flatMap(Held::each).or(() -> field.won().flatMap(Won::each));
        daily |= window.filter(Window.Rolling.class::isInstance).isPresent();
        daily |= field.since().filter(HonourDates::isCountedByDays).isPresent();
        monthly |= field.since().isPresent();
        attributes.add(name);
        window.ifPresent(each -> windows.add(fields.windows().program(each, "/fields/" + name)));
      }
    }
    return new HonourDates(daily, monthly, attributes, windows);
  }

  private static boolean isCounted(StandardField field) {
    return switch (field) {
      case AGE, TENURE_YEARS, TENURE_MONTHS -> true;
      default -> false;
    };
  }

  private static boolean isCountedByDays(Since since) {
    return since.unit() == Since.Unit.DAYS || since.atEndOf().isPresent();
  }

  /**
   * The first such date after the date; empty if there is none.
   *
   * @param since since when levels are held
   */
  Optional<LocalDate> next(LocalDate after, Optional<SubjectFacts> facts, List<LocalDate> since) {
    if (daily) {
      return Optional.of(after.plusDays(1));
    }
    Stream<LocalDate> starts =
        windows.stream()
            .flatMap(window -> window.span(after, facts).stream())
            .filter(DateSpan::hasEnd)
            .map(DateSpan::endExclusive)
            .filter(end -> end.isAfter(after)); // the scheme's own span may be over
    Stream<LocalDate> changes =
        dated(facts)
            .flatMap(dated -> dated.entries().stream())
            .map(Dated.Entry::from)
            .filter(from -> from.isAfter(after));
    Stream<LocalDate> anniversaries =
        monthly ? Stream.of(nextAnniversary(after, facts, since)) : Stream.empty();
    return Stream.of(starts, changes, anniversaries)
        .flatMap(each -> each)
        .min(LocalDate::compareTo);
  }

  private Stream<Dated> dated(Optional<SubjectFacts> facts) {
    return facts.stream()
        .flatMap(known -> attributes.stream().map(known.attributes()::get))
        .flatMap(Stream::ofNullable);
  }

  private LocalDate nextAnniversary(
      LocalDate after, Optional<SubjectFacts> facts, List<LocalDate> since) {
    Set<Integer> days = new TreeSet<>(ENDS);
    facts.flatMap(SubjectFacts::birthDate).ifPresent(date -> days.add(date.getDayOfMonth()));
    facts.flatMap(SubjectFacts::joined).ifPresent(date -> days.add(date.getDayOfMonth()));
    since.forEach(date -> days.add(date.getDayOfMonth()));
    dated(facts)
        .flatMap(dated -> dated.entries().stream())
        .flatMap(entry -> parsed(entry.value().toString()))
        .forEach(date -> days.add(date.getDayOfMonth()));
    LocalDate date = after.plusDays(1);
    while (!days.contains(date.getDayOfMonth())) {
      date = date.plusDays(1);
    }
    return date;
  }

  private static Stream<LocalDate> parsed(String text) {
    try {
      return Stream.of(LocalDate.parse(text));
    } catch (DateTimeException noDate) {
      return Stream.empty();
    }
  }
}
