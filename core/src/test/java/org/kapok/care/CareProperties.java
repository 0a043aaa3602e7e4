package org.kapok.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.id.MemberId;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.DayCalendar;
import org.kapok.talent.AnniversaryRule;

/** The calendar against a look at every single day. */
class CareProperties {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 400;
  private static final DayCalendar FESTIVAL =
      new DayCalendar(
          DateSpan.ALWAYS,
          List.of(
              DateSpan.of(FIRST.plusDays(28), FIRST.plusDays(35)),
              DateSpan.of(FIRST.plusDays(280), FIRST.plusDays(281))));

  @Provide
  Arbitrary<CareTrigger> triggers() {
    Arbitrary<Optional<Integer>> months = Arbitraries.integers().between(1, 14).optional();
    return Arbitraries.oneOf(
        months.map(each -> new CareTrigger.Age(80, each)),
        months.map(each -> new CareTrigger.Standing(50, each)),
        Arbitraries.just(new CareTrigger.Begins(Circumstance.ILLNESS)),
        Arbitraries.just(new CareTrigger.Ends(Circumstance.ILLNESS)),
        Arbitraries.integers()
            .between(1, 5)
            .map(each -> new CareTrigger.During(Circumstance.ILLNESS, each)),
        Arbitraries.integers().between(1, 5).map(CareTrigger.Every::new),
        Arbitraries.just(new CareTrigger.Festival("lunar")));
  }

  @Provide
  Arbitrary<CarePerson> people() {
    Arbitrary<LocalDate> births =
        Arbitraries.integers().between(-400, 800).map(LocalDate.of(1945, 1, 1)::plusDays);
    Arbitrary<LocalDate> since =
        Arbitraries.integers().between(-400, 800).map(LocalDate.of(1975, 1, 1)::plusDays);
    Arbitrary<List<Integer>> illness =
        Arbitraries.integers().between(-50, DAYS).list().uniqueElements().ofMaxSize(4);
    return Combinators.combine(births, since, illness)
        .as(
            (birth, standing, days) -> {
              CarePerson.Builder person =
                  CarePerson.builder()
                      .member(MemberId.of("m"))
                      .birthDate(birth)
                      .standingSince(standing);
              List<Integer> sorted = days.stream().sorted().toList();
              for (int i = 0; i + 1 < sorted.size(); i += 2) {
                person.addFacts(
                    new CareFact(
                        Circumstance.ILLNESS,
                        DateSpan.of(
                            FIRST.plusDays(sorted.get(i)), FIRST.plusDays(sorted.get(i + 1)))));
              }
              return person.build();
            });
  }

  private static CareCalendar calendar(
      CareDuty duty, CarePerson person, LocalDate asOf, CareRecord... records) {
    return CareCalendar.of(
        CareCast.programme(duty),
        List.of(person),
        Map.of("lunar", FESTIVAL),
        List.of(records),
        asOf);
  }

  private static CareDuty duty(CareTrigger trigger, int before, int after) {
    return CareCast.duty("d", trigger).opensDaysBefore(before).dueDaysAfter(after).build();
  }

  /** Nothing that is due is lost, nothing stands twice, and nothing else is there. */
  @Property(tries = 500)
  void itemsAreExactlyTheDaysOnWhichTheTriggerGoesOff(
      @ForAll("triggers") CareTrigger trigger,
      @ForAll("people") CarePerson person,
      @ForAll @IntRange(max = 20) int before,
      @ForAll @IntRange(max = 20) int after,
      @ForAll @IntRange(max = DAYS) int asOf) {
    LocalDate today = FIRST.plusDays(asOf);
    TreeSet<LocalDate> expected = new TreeSet<>();
    for (LocalDate day = FIRST; !day.isAfter(today.plusDays(before)); day = day.plusDays(1)) {
      if (goesOff(trigger, person, day)) {
        expected.add(day);
      }
    }
    CareCalendar calendar = calendar(duty(trigger, before, after), person, today);
    assertThat(calendar.items()).extracting(CareItem::occasion).containsExactlyElementsOf(expected);
    assertThat(calendar.items())
        .allSatisfy(
            each -> {
              assertThat(each.opens()).isEqualTo(each.occasion().minusDays(before));
              assertThat(each.opens()).isBeforeOrEqualTo(today);
              assertThat(each.status() == CareStatus.OVERDUE)
                  .isEqualTo(today.isAfter(each.occasion().plusDays(after)));
            });
  }

  private static boolean goesOff(CareTrigger trigger, CarePerson person, LocalDate day) {
    if (trigger instanceof CareTrigger.Age age) {
      return recurs(
          person.birthDate().orElseThrow(), 12L * age.years(), age.thenEveryMonths(), day);
    } else if (trigger instanceof CareTrigger.Standing each) {
      LocalDate since = person.standingSince().orElseThrow();
      return recurs(since, 12L * each.years(), each.thenEveryMonths(), day);
    } else if (trigger instanceof CareTrigger.Begins) {
      return ill(person, day) && !ill(person, day.minusDays(1));
    } else if (trigger instanceof CareTrigger.Ends) {
      return !ill(person, day) && ill(person, day.minusDays(1));
    } else if (trigger instanceof CareTrigger.During during) {
      Optional<Integer> months = Optional.of(during.everyMonths());
      return person.facts().stream()
          .map(CareFact::days)
          .anyMatch(span -> span.contains(day) && recurs(span.startInclusive(), 0, months, day));
    } else if (trigger instanceof CareTrigger.Every every) {
      return recurs(FIRST, 0, Optional.of(every.months()), day);
    }
    return FESTIVAL.days().stream().anyMatch(span -> span.startInclusive().equals(day));
  }

  private static boolean ill(CarePerson person, LocalDate day) {
    return person.has(Circumstance.ILLNESS, day);
  }

  /** Whether the day is so many months after the origin, or a multiple of the interval more. */
  private static boolean recurs(
      LocalDate origin, long first, Optional<Integer> every, LocalDate day) {
    for (long months = first; months < first + 60; months++) {
      boolean counted = months == first || every.filter(each -> each > 0).isPresent();
      boolean onInterval = months == first || (months - first) % every.orElse(1) == 0;
      if (counted && onInterval && origin.plusMonths(months).equals(day)) {
        return true;
      }
    }
    return false;
  }

  /** What is there one day is there later; what is done stays done, what is overdue is not due. */
  @Property(tries = 300)
  void laterDaysOnlyAdd(
      @ForAll("triggers") CareTrigger trigger,
      @ForAll("people") CarePerson person,
      @ForAll @IntRange(max = DAYS) int asOf,
      @ForAll @IntRange(max = 100) int more,
      @ForAll @IntRange(max = DAYS) int doneAfter) {
    CareDuty duty = duty(trigger, 5, 5);
    LocalDate today = FIRST.plusDays(asOf);
    CareRecord[] records =
        calendar(duty, person, today).items().stream()
            .limit(2)
            .map(
                item ->
                    CareRecord.builder()
                        .member(item.member())
                        .duty(item.duty())
                        .occasion(item.occasion())
                        .doneOn(item.opens().plusDays(doneAfter))
                        .by(MemberId.of("carer"))
                        .build())
            .toArray(CareRecord[]::new);
    List<CareItem> now = calendar(duty, person, today, records).items();
    CareCalendar later = calendar(duty, person, today.plusDays(more), records);
    assertThat(later.unmatched()).isEmpty();
    assertThat(later.items()).extracting(CareItem::occasion).doesNotHaveDuplicates();
    for (CareItem each : now) {
      assertThat(later.items())
          .filteredOn(item -> item.occasion().equals(each.occasion()))
          .singleElement()
          .satisfies(item -> assertThat(item.status()).isGreaterThanOrEqualTo(each.status()));
    }
  }

  /** The order in which people and records come makes no difference. */
  @Property(tries = 100)
  void theOrderOfPeopleIsNoMatter(
      @ForAll("triggers") CareTrigger trigger,
      @ForAll @Size(max = 4) List<@From("people") CarePerson> people,
      @ForAll Random random) {
    List<CarePerson> numbered = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      MemberId id = MemberId.of("m-" + i);
      numbered.add(CarePerson.builder().from(people.get(i)).member(id).build());
    }
    CareProgramme programme =
        CareProgramme.builder()
            .from(CareCast.programme(duty(trigger, 3, 3)))
            .anniversaries(AnniversaryRule.MARCH_1)
            .build();
    LocalDate today = FIRST.plusDays(DAYS);
    CareCalendar calendar =
        CareCalendar.of(programme, numbered, Map.of("lunar", FESTIVAL), List.of(), today);
    Collections.shuffle(numbered, random);
    assertThat(CareCalendar.of(programme, numbered, Map.of("lunar", FESTIVAL), List.of(), today))
        .isEqualTo(calendar);
  }
}
