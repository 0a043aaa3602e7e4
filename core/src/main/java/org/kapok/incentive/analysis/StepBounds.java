package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.id.RuleId;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What is proved of credits after a step, given what was proved before it. */
final class StepBounds {
  private final Context context;

  StepBounds(Context context) {
    this.context = context;
  }

  Streams after(Streams streams, Step step) {
    Operation operation = step.operation();
    if (step.each().filter(context::goesOnFromBelow).isPresent()) {
      return streams.with(List.of()).because(Reason.CARRIED);
    }
    if (operation instanceof Operation.Times times) {
      return times(streams, times.factor(), step.when().isPresent());
    }
    if (operation instanceof Operation.Grow grow) {
      return new GrowthBounds(context).after(streams, step, grow.curve());
    }
    if (operation instanceof Operation.Min min) {
      return min(streams, step, min.bound());
    }
    return operation instanceof Operation.KeepOne ? keep(streams, step) : most(streams, step);
  }

  private Streams times(Streams streams, Figure factor, boolean sometimes) {
    List<Constraint> scaled = new ArrayList<>();
    Streams result = streams;
    for (Constraint each : streams.constraints()) {
      Interval range = Interval.point(sometimes ? Ratio.ONE : Ratio.ZERO);
      boolean fixed = !sometimes && factor instanceof Figure.Fixed;
      for (Flow flow : each.flows()) {
        range = range.hull(context.fields.figure(factor, flow.facts));
      }
      boolean part = each.kind() == Kind.PAID || each.kind() == Kind.TAKEN;
      Extent bound = Extent.of(each.bound()).times(range.highExtent());
      if ((part || fixed) && bound.isKnown()) {
        scaled.add(
            new Constraint(each.kind(), each.flows(), each.window(), bound.known().orElseThrow()));
      } else {
        result = result.because(Reason.OPEN_FIGURE);
      }
    }
    return result.with(scaled);
  }

  /** The flows that a limit cuts. */
  static List<Flow> cut(Streams streams, Step step) {
    return streams.flows().stream()
        .filter(flow -> flow.rule.filter(id -> passes(step, id)).isEmpty())
        .toList();
  }

  private static boolean passes(Step step, RuleId rule) {
    return step.except().contains(rule) || step.exceptCounted().contains(rule);
  }

  /** The flows that pass a limit and are counted in it. */
  static List<Flow> counted(Streams streams, Step step) {
    return streams.flows().stream()
        .filter(flow -> flow.rule.filter(step.exceptCounted()::contains).isPresent())
        .toList();
  }

  /** A max or softMax only lowers credits above 0, and those below 0 stay. */
  private Streams most(Streams streams, Step step) {
    List<Flow> cut = cut(streams, step);
    List<Flow> counted = counted(streams, step);
    Window window = step.each().orElseThrow();
    boolean soft = step.operation() instanceof Operation.SoftMax;
    Extent crossing = soft ? streams.credit(Kind.PAID, cut) : Extent.ZERO;
    Extent bound = bound(streams, step, cut);
    boolean falls = !streams.isNone(Kind.TAKEN, cut);
    if (falls && context.goesOn(window)) {
      return streams.with(List.of()).because(Reason.CARRIED);
    }
    boolean othersFall = !streams.isNone(Kind.TAKEN, counted);
    Streams result = streams.without(Kind.BELOW, cut);
    if (window instanceof Window.Unbroken && falls) {
      result = result.without(Kind.ABOVE, cut);
    }
    if (window instanceof Window.Rolling && context.covers.datesGoBack()) {
      return result.because(Reason.REPEATED_DATE);
    }
    if (!bound.isKnown()) {
      return result.because(soft && !crossing.isKnown() ? Reason.NO_LIMIT : reason(step, cut));
    }
    if (!falls && !othersFall) {
      for (Flow flow : cut.size() > 1 && !step.by().isEmpty() ? cut : List.<Flow>of()) {
        result = result.and(Kind.PAID, List.of(flow), window, bound(streams, step, List.of(flow)));
      }
      return result.and(Kind.PAID, cut, window, bound);
    }
    if (!counted.isEmpty() || window instanceof Window.Unbroken) {
      return result.because(Reason.NEGATIVE);
    }
    Extent headroom = bound.plus(streams.sum(Kind.TAKEN, cut, window));
    return result
        .and(Kind.ABOVE, cut, window, bound)
        .and(Kind.PAID, cut, window, headroom)
        .because(Reason.NEGATIVE);
  }

  /** How much these flows are paid at most in one window, over all keys. */
  private Extent bound(Streams streams, Step step, List<Flow> flows) {
    boolean soft = step.operation() instanceof Operation.SoftMax;
    boolean rising = streams.isNone(Kind.TAKEN, streams.flows());
    Extent crossing = soft ? streams.credit(Kind.PAID, flows) : Extent.ZERO;
    return context.overKeys(
        step,
        flows,
        Tests.figure(step.operation()),
        each -> soft && rising && each.isZero() ? each : each.plus(crossing));
  }

  /** Why a bound is open. */
  private Reason reason(Step step, List<Flow> flows) {
    Optional<Figure> figure = Tests.figure(step.operation());
    boolean open =
        figure.isPresent()
            && flows.stream()
                .anyMatch(
                    flow ->
                        !context.fields.figure(figure.get(), flow.facts).highExtent().isKnown());
    return open ? Reason.OPEN_FIGURE : Reason.OPEN_KEY;
  }

  private Streams min(Streams streams, Step step, Figure figure) {
    List<Flow> cut = cut(streams, step);
    List<Flow> counted = counted(streams, step);
    Window window = step.each().orElseThrow();
    boolean run = window instanceof Window.Unbroken;
    if (context.goesOn(window)) {
      return streams.with(List.of()).because(Reason.CARRIED);
    }
    boolean repeats = window instanceof Window.Rolling && context.covers.datesGoBack();
    boolean steady =
        figure instanceof Figure.Fixed && streams.isNone(Kind.TAKEN, counted) && !repeats;
    Streams result = run ? streams.without(Kind.BELOW, cut) : streams;
    if (!streams.isNone(Kind.TAKEN, cut)) {
      result = result.without(Kind.ABOVE, cut);
    }
    if (!steady) {
      return result
          .without(Kind.PAID, cut)
          .without(Kind.ABOVE, cut)
          .because(repeats ? Reason.REPEATED_DATE : Reason.RAISED);
    }
    Ratio bound = Ratio.of(((Figure.Fixed) figure).amount());
    if (bound.signum() > 0) {
      return raised(result, step, cut, Extent.of(bound));
    }
    Optional<Figure> depth = Optional.of(Figure.of(((Figure.Fixed) figure).amount().negated()));
    Extent below = context.overKeys(step, cut, depth, each -> each);
    if (!below.isKnown()) {
      return result.because(Reason.OPEN_KEY);
    }
    if (run) {
      return result;
    }
    List<Flow> all = new ArrayList<>(cut);
    all.addAll(counted);
    return streams.isNone(Kind.PAID, all)
        ? result.and(Kind.TAKEN, cut, window, below)
        : result
            .and(Kind.BELOW, all, window, below)
            .and(Kind.TAKEN, all, window, below.plus(streams.sum(Kind.PAID, all, window)));
  }

  /** The first credit of each window is raised to the bound. */
  private Streams raised(Streams streams, Step step, List<Flow> cut, Extent bound) {
    Window window = step.each().orElseThrow();
    Extent keys = context.overKeys(step, cut, Optional.of(Figure.of(1)), each -> each);
    List<Constraint> raised = new ArrayList<>();
    for (Constraint each : streams.constraints()) {
      boolean meets = each.flows().stream().anyMatch(cut::contains);
      if (!meets || each.kind() == Kind.TAKEN || each.kind() == Kind.BELOW) {
        raised.add(each);
      } else if (each.kind() == Kind.PAID) {
        boolean one = each.window().equals(Window.PARTICIPATION);
        Extent times = Extent.of(context.covers.count(window, each.window()));
        Extent more = bound.times(one ? Extent.of(Ratio.ONE) : keys.times(times));
        Extent all = Extent.of(each.bound()).plus(more);
        all.known()
            .ifPresent(
                known -> raised.add(new Constraint(Kind.PAID, each.flows(), each.window(), known)));
      }
    }
    return streams.with(raised).because(Reason.RAISED);
  }

  private Streams keep(Streams streams, Step step) {
    boolean positive = streams.isNone(Kind.TAKEN, streams.flows());
    long rules = streams.flows().stream().map(flow -> flow.rule).distinct().count();
    if (!positive || rules < streams.flows().size()) {
      Streams kept = streams.with(List.of()).because(Reason.KEPT);
      return positive
          ? kept.and(Kind.TAKEN, streams.flows(), Window.PARTICIPATION, Extent.ZERO)
          : kept;
    }
    Streams kept =
        streams.without(Kind.ABOVE, streams.flows()).without(Kind.BELOW, streams.flows());
    Window window = step.each().orElseThrow();
    boolean whole = step.by().isEmpty() && !(window instanceof Window.Unbroken);
    Extent greatest = Extent.ZERO;
    for (Flow flow : streams.flows()) {
      greatest = greatest.greatest(streams.sum(Kind.PAID, List.of(flow), window));
    }
    return whole ? kept.and(Kind.PAID, streams.flows(), window, greatest) : kept;
  }
}
