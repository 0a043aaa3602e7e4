package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Curve;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What is proved of credits after a curve. */
final class GrowthBounds {
  private static final Extent ONE = Extent.of(Ratio.ONE);

  private final Context context;

  GrowthBounds(Context context) {
    this.context = context;
  }

  Streams after(Streams streams, Step step, Curve curve) {
    Window window = step.each().orElseThrow();
    List<Flow> flows = streams.flows();
    boolean run = window instanceof Window.Unbroken;
    Optional<Ratio> factor = CurveBounds.factor(curve);
    if (factor.isPresent() && !run) {
      return scaled(streams, Extent.of(factor.get()));
    }
    if (streams.isNone(Kind.TAKEN, flows)) {
      return rising(streams, step, curve);
    }
    if (context.goesOn(window)) {
      return streams.with(List.of()).because(Reason.CARRIED);
    }
    Extent keys = context.overKeys(step, flows, Optional.of(Figure.of(1)), each -> each);
    Streams result = streams.with(List.of()).because(Reason.MIXED);
    if (run) {
      return result;
    }
    boolean falling = streams.isNone(Kind.PAID, flows) && CurveBounds.startsAtZero(curve);
    Extent below = total(streams, step, falling, Kind.BELOW);
    Extent low = keys.times(CurveBounds.fall(curve, below));
    if (falling) {
      return result
          .and(Kind.PAID, flows, Window.PARTICIPATION, Extent.ZERO)
          .and(Kind.TAKEN, flows, window, low);
    }
    Extent above = total(streams, step, false, Kind.ABOVE);
    Extent high = keys.times(CurveBounds.worth(curve, above));
    return result.and(Kind.ABOVE, flows, window, high).and(Kind.BELOW, flows, window, low);
  }

  /** How far the total of one key goes; totals of several keys may make up for one another. */
  private static Extent total(Streams streams, Step step, boolean oneSign, Kind kind) {
    Window window = step.each().orElseThrow();
    if (step.by().isEmpty() || oneSign) {
      return streams.net(kind, streams.flows(), window);
    }
    return streams.sum(kind == Kind.ABOVE ? Kind.PAID : Kind.TAKEN, streams.flows(), window);
  }

  private static Streams scaled(Streams streams, Extent factor) {
    List<Constraint> scaled = new ArrayList<>();
    for (Constraint each : streams.constraints()) {
      Extent.of(each.bound())
          .times(factor)
          .known()
          .ifPresent(
              bound -> scaled.add(new Constraint(each.kind(), each.flows(), each.window(), bound)));
    }
    return streams.with(scaled);
  }

  /** Credits of 0 or above stay so. */
  private Streams rising(Streams streams, Step step, Curve curve) {
    List<Flow> flows = streams.flows();
    Extent keys = context.overKeys(step, flows, Optional.of(Figure.of(1)), each -> each);
    Streams result =
        streams.with(List.of()).and(Kind.TAKEN, flows, Window.PARTICIPATION, Extent.ZERO);
    for (Window window : context.windows()) {
      Extent most = most(streams, step, curve, keys, window);
      result = result.and(Kind.PAID, flows, window, most);
    }
    if (context.covers.datesGoBack()) {
      result = result.because(Reason.REPEATED_DATE);
    }
    return keys.isKnown() ? result : result.because(Reason.OPEN_KEY);
  }

  /** Whether at most one of its windows goes on when another window begins. */
  private static boolean isSteady(Window own) {
    return !(own instanceof Window.OwnYear);
  }

  private Extent most(Streams streams, Step step, Curve curve, Extent keys, Window window) {
    List<Flow> flows = streams.flows();
    Window own = step.each().orElseThrow();
    boolean single = window.equals(Window.PARTICIPATION);
    Extent more = streams.sum(Kind.PAID, flows, window);
    Extent meeting = Extent.of(context.covers.count(own, window));
    Extent totals = single ? ONE : keys.times(meeting);
    boolean inOrder = single || context.covers.nests(own, window) || !context.covers.datesGoBack();
    Extent growth = inOrder ? CurveBounds.growth(curve, more) : Extent.OPEN;
    Extent most = totals.times(growth);
    if (context.goesOn(own)) {
      return most; // wherever the total stands
    }
    if (context.covers.nests(own, own)) {
      Extent whole = CurveBounds.worth(curve, streams.sum(Kind.PAID, flows, own));
      most = most.least(totals.times(whole));
    }
    if (CurveBounds.isSuperadditive(curve)) {
      if (context.covers.nests(own, window) || Covers.isAllTime(window)) {
        most = most.least(CurveBounds.worth(curve, more));
      }
      boolean oneKey = single || (keys.isAtMost(Ratio.ONE) && isSteady(own));
      most = oneKey ? most.least(growth) : most;
    }
    return most;
  }
}
