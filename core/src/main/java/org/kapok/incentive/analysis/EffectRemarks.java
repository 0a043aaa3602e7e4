package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Rules that never pay, limits that never bind, and rows that are never reached. */
final class EffectRemarks {
  private final Context context;
  private final SchemeBounds bounds;
  private final List<Remark> remarks = new ArrayList<>();

  EffectRemarks(Context context, SchemeBounds bounds) {
    this.context = context;
    this.bounds = bounds;
  }

  List<Remark> all() {
    for (int i = 0; i < context.scheme.rules().size(); i++) {
      Rule rule = context.scheme.rules().get(i);
      String place = "/rules/" + i;
      checkRule(rule, place);
      checkSteps(rule.then(), place);
    }
    for (int i = 0; i < context.scheme.accounts().size(); i++) {
      Account account = context.scheme.accounts().get(i);
      checkSteps(account.then(), "/accounts/" + i);
      if (bounds.account(account).flows().isEmpty()) {
        remarks.add(
            Remark.of(
                "account-never-fed",
                "/accounts/" + i,
                "没有任何规则记入账户“" + account.id() + "”",
                "nothing ever comes into the account " + account.id()));
      }
    }
    return remarks;
  }

  private void checkRule(Rule rule, String place) {
    Streams left = bounds.rule(rule);
    boolean never =
        isNothing(left, left.flows())
            && context.scheme.accounts().stream()
                .map(bounds::account)
                .allMatch(
                    streams ->
                        isNothing(
                            streams,
                            streams.flows().stream()
                                .filter(flow -> flow.rule.equals(Optional.of(rule.id())))
                                .toList()));
    if (never) {
      remarks.add(
          Remark.of(
              "never-pays",
              place,
              "规则“" + rule.id() + "”永远不会记分",
              "the rule " + rule.id() + " can never credit anything"));
    }
  }

  private static boolean isNothing(Streams streams, List<Flow> flows) {
    return streams.isNone(Kind.PAID, flows) && streams.isNone(Kind.TAKEN, flows);
  }

  private void checkSteps(List<Step> then, String place) {
    for (int i = 0; i < then.size(); i++) {
      String at = place + "/then/" + i;
      Streams entering = bounds.before().get(at);
      if (entering != null && !entering.flows().isEmpty()) {
        check(then.get(i), entering, at);
      }
    }
  }

  private void check(Step step, Streams entering, String place) {
    if (step.each().isEmpty() || step.each().get() instanceof Window.Unbroken) {
      return;
    }
    if (step.operation() instanceof Operation.Grow grow) {
      checkRows(step, grow.curve(), entering, place);
    } else if (!(step.operation() instanceof Operation.KeepOne) && !step.countsPaid()) {
      checkLimit(step, entering, place);
    }
  }

  private void checkLimit(Step step, Streams entering, String place) {
    List<Flow> flows = new ArrayList<>(StepBounds.cut(entering, step));
    Figure figure = Tests.figure(step.operation()).orElseThrow();
    Optional<Ratio> lowest = lowest(figure, flows);
    flows.addAll(StepBounds.counted(entering, step));
    boolean least = step.operation() instanceof Operation.Min;
    Kind kind = least ? Kind.TAKEN : Kind.PAID;
    Extent most = entering.sum(kind, flows, step.each().orElseThrow());
    boolean dead =
        lowest.isPresent()
            && (least
                ? figure instanceof Figure.Fixed && most.isAtMost(lowest.get().negated())
                : most.isAtMost(lowest.get()));
    if (dead) {
      Amount reached = Bounds.of(most, least).flatMap(Bound::proven).orElse(Amount.ZERO);
      remarks.add(
          Remark.of(
              "dead-limit",
              place,
              "此限额永远不起作用：之前的步骤已使每个周期最多为 " + reached,
              "this limit can never bind: what comes before it never passes "
                  + reached
                  + " in one "
                  + step.each().orElseThrow()));
    }
  }

  /** The lowest that the bound can be. */
  private Optional<Ratio> lowest(Figure figure, List<Flow> flows) {
    if (flows.isEmpty()) {
      return Optional.empty();
    }
    Interval range = context.fields.figure(figure, flows.get(0).facts);
    for (Flow flow : flows) {
      range = range.hull(context.fields.figure(figure, flow.facts));
    }
    return range.low();
  }

  private void checkRows(Step step, Curve curve, Streams entering, String place) {
    Extent most = entering.sum(Kind.PAID, entering.flows(), step.each().orElseThrow());
    if (!most.isKnown()) {
      return;
    }
    Ratio reached = most.known().orElseThrow();
    Curve plain = curve instanceof Rounded rounded ? rounded.curve() : curve;
    if (plain instanceof Table table) {
      for (int i = 0; i < table.rows().size(); i++) {
        if (Ratio.of(table.rows().get(i).from()).compareTo(reached) > 0) {
          unreachable(place + "/table/" + i, reached);
        }
      }
    } else if (plain instanceof Brackets brackets) {
      for (int i = 0; i < brackets.rows().size(); i++) {
        if (Ratio.of(brackets.rows().get(i).from()).compareTo(reached) >= 0) {
          unreachable(place + "/brackets/" + i, reached);
        }
      }
    } else if (plain instanceof Every every && Ratio.of(every.from()).compareTo(reached) > 0) {
      unreachable(place, reached);
    }
  }

  private void unreachable(String place, Ratio reached) {
    remarks.add(
        Remark.of(
            "unreachable-row",
            place,
            "永远达不到：累计最多为 " + reached,
            "can never be reached: the total never passes " + reached));
  }
}
