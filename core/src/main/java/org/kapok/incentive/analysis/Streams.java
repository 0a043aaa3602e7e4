package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/**
 * The credits at one place of a scheme, and what is proved of them.
 *
 * @param covers how windows meet
 * @param flows the ways by which they come
 * @param constraints what is proved
 * @param obstacles why more is not
 */
record Streams(
    Covers covers, List<Flow> flows, List<Constraint> constraints, List<Reason> obstacles) {

  Streams {
    flows = List.copyOf(flows);
    constraints = List.copyOf(constraints);
    obstacles = List.copyOf(obstacles);
  }

  /** How large the sum of the credits above 0, or below 0, of these flows is in one window. */
  Extent sum(Kind kind, Collection<Flow> of, Window window) {
    Extent sum = sumOfAll(kind, of, window);
    if (!window.equals(Window.PARTICIPATION) || of.size() < 2) {
      return sum;
    }
    Set<String> fields = new TreeSet<>();
    of.forEach(flow -> fields.addAll(flow.facts.fields().keySet()));
    for (String field : fields) {
      sum = sum.least(sumByCode(kind, of, field));
    }
    return sum;
  }

  /** The most over the codes of a field, of which a participation has only one. */
  private Extent sumByCode(Kind kind, Collection<Flow> of, String field) {
    List<Flow> any = of.stream().filter(flow -> codes(flow, field).isEmpty()).toList();
    Set<String> codes = new TreeSet<>();
    of.forEach(flow -> codes(flow, field).ifPresent(codes::addAll));
    Extent most = sumOfAll(kind, any, Window.PARTICIPATION);
    for (String code : codes) {
      List<Flow> matching =
          of.stream()
              .filter(flow -> codes(flow, field).map(all -> all.contains(code)).orElse(true))
              .toList();
      most = most.greatest(sumOfAll(kind, matching, Window.PARTICIPATION));
    }
    return most;
  }

  /** The codes that the field may have; empty if others too, or none. */
  private static Optional<Set<String>> codes(Flow flow, String field) {
    Domain domain = flow.facts.field(field);
    return domain.missing() || !domain.present() ? Optional.empty() : domain.texts();
  }

  private Extent sumOfAll(Kind kind, Collection<Flow> of, Window window) {
    List<Flow> rest = new ArrayList<>(of);
    Extent found = Extent.ZERO;
    while (!rest.isEmpty()) {
      Extent single = Extent.ZERO;
      for (Flow flow : rest) {
        single = single.plus(single(kind, flow, window));
      }
      Optional<Constraint> best = cheapest(kind, rest, window);
      if (best.isEmpty()) {
        return found.plus(single);
      }
      found = found.plus(cost(best.get(), window));
      rest.removeAll(best.get().flows());
    }
    return found;
  }

  private Extent single(Kind kind, Flow flow, Window window) {
    Extent least = Extent.OPEN;
    for (Constraint each : constraints) {
      if (each.kind() == kind && each.flows().contains(flow)) {
        least = least.least(cost(each, window));
      }
    }
    return least;
  }

  /** The constraint on several flows that says most beyond what is known of each. */
  private Optional<Constraint> cheapest(Kind kind, List<Flow> rest, Window window) {
    Optional<Constraint> best = Optional.empty();
    Ratio saved = Ratio.ZERO;
    for (Constraint each : constraints) {
      Extent cost = cost(each, window);
      if (each.kind() != kind || each.flows().size() < 2 || !cost.isKnown()) {
        continue;
      }
      Extent singles = Extent.ZERO;
      for (Flow flow : rest) {
        singles = each.flows().contains(flow) ? singles.plus(single(kind, flow, window)) : singles;
      }
      if (singles.isKnown()) {
        Ratio saving = singles.known().orElseThrow().minus(cost.known().orElseThrow());
        if (saving.compareTo(saved) > 0) {
          saved = saving;
          best = Optional.of(each);
        }
      }
    }
    return best;
  }

  private Extent cost(Constraint constraint, Window window) {
    return Extent.of(constraint.bound())
        .times(Extent.of(covers.count(constraint.window(), window)));
  }

  /** How far the sum of all credits of these flows lies above 0, or below 0, in one window. */
  Extent net(Kind kind, Collection<Flow> of, Window window) {
    Kind part = kind == Kind.ABOVE ? Kind.PAID : Kind.TAKEN;
    Extent least = sum(part, of, window);
    for (Constraint each : constraints) {
      boolean fits =
          each.kind() == kind
              && of.containsAll(each.flows())
              && (each.window().equals(window) || covers.nests(each.window(), window));
      if (fits) {
        List<Flow> rest = new ArrayList<>(of);
        rest.removeAll(each.flows());
        least = least.least(cost(each, window).plus(sum(part, rest, window)));
      }
    }
    return least;
  }

  /** Whether no credit of the flow lies above 0, or below 0. */
  boolean isNone(Kind kind, Flow flow) {
    return single(kind, flow, Window.PARTICIPATION).isZero();
  }

  boolean isNone(Kind kind, Collection<Flow> of) {
    return of.stream().allMatch(flow -> isNone(kind, flow));
  }

  /** The most that one credit can be. */
  Extent credit(Kind kind, Collection<Flow> of) {
    Extent most = Extent.ZERO;
    for (Flow flow : of) {
      most = most.greatest(single(kind, flow, Window.PARTICIPATION));
    }
    return most;
  }

  Streams with(List<Constraint> others) {
    return new Streams(covers, flows, others, obstacles);
  }

  Streams and(Kind kind, Collection<Flow> of, Window window, Extent bound) {
    if (!bound.isKnown() || of.isEmpty()) {
      return this;
    }
    List<Constraint> more = new ArrayList<>(constraints);
    more.add(new Constraint(kind, Set.copyOf(of), window, bound.known().orElseThrow()));
    return with(more);
  }

  Streams because(Reason reason) {
    if (obstacles.contains(reason)) {
      return this;
    }
    List<Reason> more = new ArrayList<>(obstacles);
    more.add(reason);
    return new Streams(covers, flows, constraints, more);
  }

  /** Without what is proved of a kind, where flows are among these and something is paid. */
  Streams without(Kind kind, Collection<Flow> of) {
    return with(
        constraints.stream()
            .filter(
                each ->
                    each.kind() != kind || Collections.disjoint(each.flows(), new HashSet<>(of)))
            .toList());
  }

  /** The credits that go on, as new flows. */
  Streams on(List<Flow> going) {
    Map<Flow, Flow> next = new HashMap<>();
    going.forEach(flow -> next.put(flow, flow.on()));
    List<Constraint> carried = new ArrayList<>();
    for (Constraint each : constraints) {
      boolean whole = next.keySet().containsAll(each.flows());
      boolean part = each.kind() == Kind.PAID || each.kind() == Kind.TAKEN;
      Set<Flow> image = new HashSet<>();
      each.flows().stream().filter(next::containsKey).forEach(flow -> image.add(next.get(flow)));
      if (!image.isEmpty() && (whole || part)) {
        carried.add(new Constraint(each.kind(), image, each.window(), each.bound()));
      }
    }
    return new Streams(covers, going.stream().map(next::get).toList(), carried, obstacles);
  }

  /** Both together. */
  Streams join(Streams other) {
    List<Flow> all = new ArrayList<>(flows);
    all.addAll(other.flows);
    List<Constraint> both = new ArrayList<>(constraints);
    both.addAll(other.constraints);
    Streams joined = new Streams(covers, all, both, obstacles);
    for (Reason reason : other.obstacles) {
      joined = joined.because(reason);
    }
    return joined;
  }
}
