package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What is proved of the credits at every place of a scheme. */
final class SchemeBounds {
  private final Context context;
  private final StepBounds steps;
  private final Map<String, Streams> before = new LinkedHashMap<>();
  private final Map<RuleId, Streams> rules = new HashMap<>();
  private final Map<AccountId, Streams> accounts = new LinkedHashMap<>();
  private final Map<AccountId, List<Streams>> overflows = new HashMap<>();

  SchemeBounds(Context context) {
    this.context = context;
    steps = new StepBounds(context);
    context.scheme.rules().forEach(this::rule);
    context.scheme.accounts().forEach(this::account);
  }

  /** What enters each step, by its place. */
  Map<String, Streams> before() {
    return before;
  }

  /** What leaves the steps of the rule. */
  Streams rule(Rule rule) {
    Streams known = rules.get(rule.id());
    if (known == null) {
      String place = "/rules/" + context.scheme.rules().indexOf(rule);
      Streams measured = measured(rule);
      boolean none = measured.flows().stream().noneMatch(flow -> flow.facts.possible());
      known = none ? measured : through(measured, rule.then(), place);
      if (rule.closes().filter(context::goesOn).isPresent()) { // what changes is booked at once
        known = known.with(List.of()).because(Reason.CARRIED);
      }
      rules.put(rule.id(), known);
    }
    return known;
  }

  /** What is booked in the account. */
  Streams account(Account account) {
    Streams known = accounts.get(account.id());
    if (known == null) {
      String place = "/accounts/" + context.scheme.accounts().indexOf(account);
      known = through(entering(account), account.then(), place);
      accounts.put(account.id(), known);
    }
    return known;
  }

  /** What is booked in the account of that id. */
  Streams account(AccountId id) {
    return account(
        context.scheme.accounts().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  private Streams nothing() {
    return new Streams(context.covers, List.of(), List.of(), List.of());
  }

  private Streams measured(Rule rule) {
    Facts facts = context.facts(rule);
    Flow flow = Flow.of(rule.id(), facts);
    Streams one = new Streams(context.covers, List.of(flow), List.of(), List.of());
    List<Flow> flows = one.flows();
    if (!facts.possible()) {
      return never(rule);
    }
    if (rule.measure() instanceof Measure.From from) {
      return taken(rule, facts, account(from.account()));
    }
    Interval measured =
        rule.measure() instanceof Measure.Pay pay
            ? Interval.point(Ratio.of(pay.amount()))
            : context.fields.numbers(((Measure.Count) rule.measure()).field(), facts);
    return one.and(Kind.PAID, flows, Window.PARTICIPATION, measured.highExtent())
        .and(Kind.TAKEN, flows, Window.PARTICIPATION, measured.lowExtent());
  }

  private Streams never(Rule rule) {
    List<Flow> flows = List.of(Flow.of(rule.id(), Facts.IMPOSSIBLE));
    return new Streams(context.covers, flows, List.of(), List.of())
        .and(Kind.PAID, flows, Window.PARTICIPATION, Extent.ZERO)
        .and(Kind.TAKEN, flows, Window.PARTICIPATION, Extent.ZERO);
  }

  /** What a rule counts that came into an account. */
  private Streams taken(Rule rule, Facts facts, Streams account) {
    List<Flow> brought =
        account.flows().stream()
            .filter(flow -> !flow.isOpening() && flow.facts.meet(facts).possible())
            .toList();
    if (brought.isEmpty()) {
      return never(rule);
    }
    Facts any = Facts.IMPOSSIBLE;
    for (Flow flow : brought) {
      any = any.join(flow.facts.meet(facts));
    }
    Flow flow = Flow.of(rule.id(), any);
    Streams one = new Streams(context.covers, List.of(flow), List.of(), List.of());
    Streams result = one;
    for (Window window : context.windows()) {
      for (Kind kind : List.of(Kind.PAID, Kind.TAKEN)) {
        result = result.and(kind, one.flows(), window, account.sum(kind, brought, window));
      }
    }
    for (Reason reason : account.obstacles()) {
      result = result.because(reason);
    }
    return result;
  }

  private Streams entering(Account account) {
    Streams entering = nothing();
    for (Rule rule : context.scheme.rules()) {
      if (rule.into().contains(account.id())) {
        Streams paid = rule(rule);
        entering = entering.join(paid.on(paid.flows()));
      } else if (overflowsTo(rule.then(), account)) {
        rule(rule);
      }
    }
    for (Account inner : context.scheme.accounts()) {
      if (inner.into().contains(account.id())) {
        Streams paid = account(inner);
        entering = entering.join(paid.on(paid.flows()));
      } else if (overflowsTo(inner.then(), account)) {
        account(inner);
      }
    }
    for (Streams cut : Optional.ofNullable(overflows.get(account.id())).orElse(List.of())) {
      entering = entering.join(cut);
    }
    return account.opening().isPresent() ? entering.join(opening(account)) : entering;
  }

  private static boolean overflowsTo(List<Step> then, Account account) {
    return then.stream().anyMatch(step -> step.overflow().equals(Optional.of(account.id())));
  }

  private Streams opening(Account account) {
    Flow flow = Flow.opening();
    Streams one = new Streams(context.covers, List.of(flow), List.of(), List.of());
    Interval amount = context.fields.figure(account.opening().orElseThrow(), flow.facts);
    for (Window window : List.of(account.each(), Window.PARTICIPATION)) {
      one =
          one.and(Kind.PAID, one.flows(), window, amount.highExtent())
              .and(Kind.TAKEN, one.flows(), window, amount.lowExtent());
    }
    return one;
  }

  private Streams through(Streams entering, List<Step> then, String place) {
    Streams streams = entering;
    List<Step> late = new ArrayList<>();
    for (int i = 0; i < then.size(); i++) {
      Step step = then.get(i);
      before.put(place + "/then/" + i, streams);
      cutOff(streams, step);
      if (step.countsPaid()) {
        if (step.operation() instanceof Operation.Min) {
          streams =
              streams
                  .without(Kind.PAID, streams.flows())
                  .without(Kind.ABOVE, streams.flows())
                  .because(Reason.RAISED);
        } else if (then.stream().noneMatch(each -> each.operation() instanceof Operation.Min)) {
          late.add(step);
        }
        streams = streams.without(Kind.BELOW, streams.flows());
        boolean run = step.each().filter(Window.Unbroken.class::isInstance).isPresent();
        streams = run ? streams.without(Kind.ABOVE, streams.flows()) : streams;
      } else {
        streams = steps.after(streams, step);
      }
    }
    for (Step step : late) {
      streams = steps.after(streams, step);
    }
    return streams;
  }

  /** What a limit cuts off of credits above 0, and sends to another account. */
  private void cutOff(Streams streams, Step step) {
    if (step.overflow().isEmpty()) {
      return;
    }
    Streams cut =
        streams
            .without(Kind.ABOVE, streams.flows())
            .without(Kind.BELOW, streams.flows())
            .without(Kind.TAKEN, streams.flows());
    cut = cut.on(StepBounds.cut(streams, step));
    cut = cut.and(Kind.TAKEN, cut.flows(), Window.PARTICIPATION, Extent.ZERO);
    overflows.computeIfAbsent(step.overflow().get(), none -> new ArrayList<>()).add(cut);
  }
}
