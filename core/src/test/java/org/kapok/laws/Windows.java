package org.kapok.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.incentive.Effect;
import org.kapok.incentive.EffectKind;
import org.kapok.incentive.Line;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Participation;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** In which window of a step something counts, and what came in and left there, by its lines. */
final class Windows {
  private final Fields fields;
  private final Spans spans;

  /** The last window of the unbroken run of each key that brought something, and its first. */
  private final Map<List<Object>, Run> runs = new HashMap<>();

  private record Run(DateSpan first, DateSpan last, int gaps) {}

  Windows(Fields fields) {
    this.fields = fields;
    spans = new Spans(fields);
  }

  /** Whether lines alone tell in which run a credit counts: not where an account pays for gaps. */
  static boolean areKnown(Step step) {
    return !(step.each().orElse(Window.LIFETIME) instanceof Window.Unbroken unbroken)
        || !(unbroken.gaps() instanceof Gaps.PaidFrom);
  }

  /**
   * Subject, key and window; empty outside an unbroken run. Rolling days are one window.
   *
   * @param pays whether something above 0 came in, which begins or extends a run
   */
  Optional<List<Object>> key(Step step, String place, Occasion occasion, boolean pays) {
    List<Object> key = new ArrayList<>();
    key.add(place);
    key.add(occasion.subject());
    step.by().forEach(name -> key.add(fields.read(name, occasion)));
    Window window = step.each().orElseThrow();
    if (window instanceof Window.Unbroken unbroken) {
      Optional<Run> run = run(List.copyOf(key), unbroken, occasion, pays);
      run.ifPresent(each -> key.add(each.first()));
      return run.map(each -> key);
    }
    if (window instanceof Window.EachParticipation) {
      key.add(occasion.participation().map(Participation::id));
    } else if (!(window instanceof Window.Rolling)) {
      key.add(spans.of(window, occasion).orElseThrow());
    }
    return Optional.of(key);
  }

  private Optional<Run> run(
      List<Object> key, Window.Unbroken window, Occasion occasion, boolean pays) {
    DateSpan now = spans.of(window.of(), occasion).orElseThrow();
    Run known = runs.get(key);
    int missing = known == null ? 0 : missing(window.of(), known.last(), now, occasion);
    boolean unbroken = known != null && goesOn(window.gaps(), known, missing);
    if (!pays) {
      return Optional.ofNullable(known).filter(each -> unbroken);
    }
    DateSpan last = unbroken && known.last().compareTo(now) > 0 ? known.last() : now;
    Run run =
        unbroken ? new Run(known.first(), last, known.gaps() + missing) : new Run(now, now, 0);
    runs.put(key, run);
    return Optional.of(run);
  }

  private static boolean goesOn(Gaps gaps, Run run, int missing) {
    return gaps instanceof Gaps.InRun inRun
        ? run.gaps() + missing <= inRun.atMost()
        : missing <= ((Gaps.Between) gaps).atMost();
  }

  /** How many windows lie between them. */
  private int missing(Window of, DateSpan last, DateSpan now, Occasion occasion) {
    int missing = 0;
    LocalDate from = last.endExclusive();
    while (from.isBefore(now.startInclusive())) {
      missing++;
      from = spans.on(of, from, occasion).orElseThrow().endExclusive();
    }
    return missing;
  }

  /** Whether the credit of the line went through the step: not so what is brought, or spent. */
  static boolean reached(Line line, String place) {
    return line.effects().stream()
        .anyMatch(each -> each.step().equals(place) && each.kind() != EffectKind.SPENT);
  }

  /** Whether the line is what the step has cut off, and not what it let pass. */
  static boolean overflowed(Line line, String place) {
    return line.effects().stream()
        .anyMatch(each -> each.step().equals(place) && each.kind() == EffectKind.OVERFLOWED);
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
