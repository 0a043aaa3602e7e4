package org.kapok.laws;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;

/**
 * Random valid schemes that combine every construct of the language: fields of all types and
 * sources, values derived from others, nested conditions, all measures, curves, limits and their
 * exceptions, factors with and without a condition, windows, streaks and keys, accounts that feed
 * one another and keep one of several rules, zones with and without daylight saving.
 */
public final class Schemes {
  /** Zones in which something is hard: summer time, half hours, a skipped day, a repeated one. */
  static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Asia/Shanghai"),
          ZoneId.of("Asia/Tokyo"),
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("America/Sao_Paulo"),
          ZoneId.of("America/St_Johns"),
          ZoneId.of("UTC"));

  static final List<Window> WINDOWS =
      List.of(
          Window.PARTICIPATION,
          Window.DAY,
          Window.WEEK,
          Window.MONTH,
          Window.QUARTER,
          Window.HALF_YEAR,
          Window.YEAR,
          new Window.Year(MonthDay.of(4, 1)),
          new Window.Year(MonthDay.of(2, 29)),
          Window.LIFETIME);

  /** Windows that follow one another, unbroken. */
  static final List<Window> STREAKS =
      WINDOWS.stream()
          .filter(each -> !each.equals(Window.PARTICIPATION) && !each.equals(Window.LIFETIME))
          .<Window>map(Window.Unbroken::new)
          .toList();

  private Schemes() {}

  /** Any scheme of the language. */
  public static Arbitrary<IncentiveScheme> any() {
    return Arbitraries.randomValue(random -> attempt(random))
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** A scheme, unless what was drawn is refused. */
  static Optional<IncentiveScheme> attempt(Random random) {
    try {
      return Optional.of(new SchemeDraft(random).scheme());
    } catch (RefusedException refused) {
      return Optional.empty();
    }
  }

  static LocalDate effectiveFrom() {
    return LocalDate.of(2024, 2, 29);
  }

  /** Any scheme, with honours. */
  public static Arbitrary<IncentiveScheme> withHonours() {
    return any()
        .flatMap(
            scheme -> Arbitraries.randomValue(random -> new HonoursDraft(scheme, random).scheme()));
  }
}
