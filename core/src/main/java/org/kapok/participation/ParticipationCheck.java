package org.kapok.participation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.CalendarRange;

/** What is impossible for one participation, every fault at once. */
final class ParticipationCheck {
  private final List<Problem> problems = new ArrayList<>();

  private ParticipationCheck() {}

  static void require(Participation participation) {
    ParticipationCheck check = new ParticipationCheck();
    check.check(participation);
    if (!check.problems.isEmpty()) {
      throw new RefusedException(
          Sentence.of("participation {0}", participation.id()), check.problems);
    }
  }

  private void check(Participation participation) {
    if (participation.revision() < 0) {
      add(
          "out-of-range",
          "/revision",
          "revision must be 0 or above, was {0}",
          participation.revision());
    }
    if (!CalendarRange.holds(participation.start())) {
      add(
          "out-of-range",
          "/start",
          "start must lie in the years 1 to 9999, was {0}",
          participation.start());
    }
    checkCode("/kind", participation.kind());
    participation.duration().ifPresent(this::checkDuration);
    participation.venueFunction().ifPresent(code -> checkCode("/venueFunction", code));
    participation.theme().ifPresent(code -> checkCode("/theme", code));
    participation.mode().ifPresent(code -> checkCode("/mode", code));
    participation.role().ifPresent(code -> checkCode("/role", code));
    if (participation.rating().isPresent() && participation.rating().get().signum() < 0) {
      add(
          "out-of-range",
          "/rating",
          "rating must be 0 or above, was {0}",
          participation.rating().get());
    }
    for (String name : participation.quantities().keySet()) {
      if (participation.attributes().containsKey(name)) {
        add(
            "duplicate-field",
            "/attributes/" + Problem.escaped(name),
            "\"{0}\" is a quantity and an attribute; it must be one of them",
            name);
      }
    }
  }

  private void checkCode(String place, String code) {
    if (code.isBlank()) {
      add("blank", place, "{0} must not be blank", place.substring(1));
    }
  }

  private void checkDuration(Duration duration) {
    if (duration.isNegative()) {
      add("out-of-range", "/duration", "duration must be 0 or above, was {0}", duration);
    }
    if (duration.toNanosPart() != 0) {
      add(
          "out-of-range",
          "/duration",
          "duration must be in whole seconds, was {0}. Maybe round it where it is " + "measured?",
          duration);
    }
  }

  private void add(String code, String place, String pattern, Object... arguments) {
    problems.add(Problem.of(code, place, pattern, arguments));
  }
}
