package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.kapok.id.SessionId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

class TimetableTest {

  @Test
  void aTermOfTuesdaysButOne() {
    Timetable timetable = ActivityCast.tuesdays().addExcept(LocalDate.of(2025, 3, 11)).build();
    assertThat(timetable.dates())
        .containsExactly(
            LocalDate.of(2025, 3, 4), LocalDate.of(2025, 3, 18), LocalDate.of(2025, 3, 25));
    List<Session> sessions =
        ActivityCast.course(30).timetable(timetable).build().sessions(ActivityCast.choir());
    assertThat(sessions)
        .extracting(Session::id)
        .startsWith(SessionId.of("choir-spring/2025-03-04"))
        .hasSize(3);
    assertThat(sessions.get(0).duration()).isEqualTo(Duration.ofMinutes(90));
    assertThat(sessions.get(2).start()).isEqualTo(ActivityCast.at("2025-03-25T09:00"));
  }

  @Test
  void aCourseGivesNoSessionsOfAnotherActivity() {
    Activity dance = ActivityCast.activity("dance", ActivityKind.COURSE).build();
    assertThatThrownBy(() -> ActivityCast.course(30).build().sessions(dance))
        .hasMessage("course choir-spring is of activity choir, was given dance");
  }

  @Test
  void exceptionsMustBeMeetings() {
    assertThatThrownBy(
            () ->
                ActivityCast.tuesdays()
                    .addExcept(LocalDate.of(2025, 3, 12), LocalDate.of(2025, 4, 1))
                    .build())
        .hasMessageContaining("2025-03-12 WEDNESDAY")
        .hasMessageContaining("2025-04-01 TUESDAY");
    assertThatThrownBy(
            () ->
                ActivityCast.tuesdays()
                    .term(DateSpan.from(LocalDate.of(2025, 3, 1)))
                    .weekdays(Set.of())
                    .build())
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsExactly("open-term", "empty"));
  }

  /** Every day of the term is a date or not, for one of these reasons. */
  @Property(tries = 200)
  void theDatesAreThoseOfTheWeekdaysSaveTheExceptions(
      @ForAll @NotEmpty Set<DayOfWeek> weekdays,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll Set<@IntRange(max = 60) Integer> excepted) {
    LocalDate first = LocalDate.of(2024, 2, 10);
    DateSpan term = DateSpan.of(first, first.plusDays(days));
    Set<LocalDate> except = new HashSet<>();
    for (int each : excepted) {
      LocalDate day = first.plusDays(each);
      if (term.contains(day) && weekdays.contains(day.getDayOfWeek())) {
        except.add(day);
      }
    }
    Timetable timetable =
        ActivityCast.tuesdays().term(term).weekdays(weekdays).except(except).build();
    assertThat(timetable.dates()).isSorted().doesNotHaveDuplicates().allMatch(term::contains);
    for (LocalDate day = first; term.contains(day); day = day.plusDays(1)) {
      assertThat(timetable.dates().contains(day))
          .isEqualTo(weekdays.contains(day.getDayOfWeek()) && !except.contains(day));
    }
  }
}
