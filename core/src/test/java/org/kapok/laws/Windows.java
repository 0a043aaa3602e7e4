package org.kapok.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.incentive.Effect;
import org.kapok.incentive.Line;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** In which window of a step something counts, and what came in and left there, by its lines. */
final class Windows {
  private final Fields fields;
  private final LeapDay leapDay;

  /** The last window of the unbroken run of each key that brought something, and its first. */
  private final Map<List<Object>, Run> runs = new HashMap<>();

  private record Run(DateSpan first, DateSpan last) {}

  Windows(Fields fields) {
    this.fields = fields;
    leapDay = fields.scheme().leapDay();
  }

  /**
   * Subject, key and window; empty outside an unbroken run.
   *
   * @param pays whether something above 0 came in, which begins or extends a run
   */
  Optional<List<Object>> key(
      Step step,
      String place,
      Participation participation,
      Optional<SubjectFacts> facts,
      boolean pays) {
    List<Object> key = new ArrayList<>();
    key.add(place);
    key.add(participation.subject());
    step.by().forEach(name -> key.add(fields.read(name, participation, facts)));
    Window window = step.each().orElseThrow();
    if (window instanceof Window.Unbroken unbroken) {
      DateSpan now = unbroken.of().spanOn(fields.date(participation), leapDay).orElseThrow();
      Optional<Run> run = run(List.copyOf(key), now, pays);
      run.ifPresent(each -> key.add(each.first()));
      return run.map(each -> key);
    }
    key.add(
        window
            .spanOn(fields.date(participation), leapDay)
            .map(Object.class::cast)
            .orElse(participation.id()));
    return Optional.of(key);
  }

  private Optional<Run> run(List<Object> key, DateSpan now, boolean pays) {
    Run known = runs.get(key);
    boolean unbroken = known != null && !now.startInclusive().isAfter(known.last().endExclusive());
    if (!pays) {
      return Optional.ofNullable(known).filter(each -> unbroken);
    }
    DateSpan last = unbroken && known.last().compareTo(now) > 0 ? known.last() : now;
    Run run = new Run(unbroken ? known.first() : now, last);
    runs.put(key, run);
    return Optional.of(run);
  }

  /** What left the step on the line: what was measured and all changes up to it. */
  static Ratio leaving(Line line, String place) {
    return entering(line, place).plus(change(line, place));
  }

  /** What came to the step on the line: what was measured and all changes before it. */
  static Ratio entering(Line line, String place) {
    Ratio sum = line.measured();
    Set<String> seen = new HashSet<>();
    for (Effect effect : line.effects()) {
      if (effect.step().equals(place)) {
        return sum;
      }
      sum = sum.plus(effect.change());
      seen.add(effect.step());
    }
    throw new AssertionError("the line has no effect of " + place + ": " + line + " has " + seen);
  }

  static Ratio change(Line line, String place) {
    return line.effects().stream()
        .filter(effect -> effect.step().equals(place))
        .map(Effect::change)
        .findFirst()
        .orElse(Ratio.ZERO);
  }
}
