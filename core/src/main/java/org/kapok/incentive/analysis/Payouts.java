package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kapok.id.RuleId;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Window;

/** What every account and every rule in it pays at most and at least. */
final class Payouts {
  private final Context context;
  private final SchemeBounds bounds;

  Payouts(Context context, SchemeBounds bounds) {
    this.context = context;
    this.bounds = bounds;
  }

  List<Payout> all() {
    List<Payout> all = new ArrayList<>();
    for (Account account : context.scheme.accounts()) {
      Streams streams = bounds.account(account);
      for (Window window : context.windows()) {
        all.add(payout(account, Optional.empty(), streams.flows(), window));
      }
      for (Rule rule : context.scheme.rules()) {
        List<Flow> flows =
            streams.flows().stream()
                .filter(flow -> flow.rule.equals(Optional.of(rule.id())))
                .toList();
        for (Window window : flows.isEmpty() ? Set.<Window>of() : windows(rule, account)) {
          all.add(payout(account, Optional.of(rule.id()), flows, window));
        }
      }
    }
    return all;
  }

  private static Set<Window> windows(Rule rule, Account account) {
    Set<Window> windows = new LinkedHashSet<>(List.of(Window.PARTICIPATION));
    Stream.concat(rule.then().stream(), account.then().stream())
        .flatMap(step -> step.each().stream())
        .filter(window -> !(window instanceof Window.Unbroken))
        .forEach(windows::add);
    windows.add(account.each());
    windows.add(Window.YEAR);
    return windows;
  }

  private Payout payout(Account account, Optional<RuleId> rule, List<Flow> flows, Window window) {
    Streams streams = bounds.account(account);
    List<Flow> counted =
        window.equals(Window.PARTICIPATION)
            ? flows.stream().filter(flow -> !flow.isOpening()).toList()
            : flows;
    Bound most =
        Bounds.of(streams.net(Kind.ABOVE, counted, window), false)
            .orElseGet(() -> open(streams, Kind.PAID, counted, window));
    Bound least =
        context.isSpent(account.id())
            ? new Bound.NotProved(Reason.SPENT.text())
            : Bounds.of(streams.net(Kind.BELOW, counted, window), true)
                .orElseGet(() -> open(streams, Kind.TAKEN, counted, window));
    return new Payout(rule, account.id(), window, most, least);
  }

  private Bound open(Streams streams, Kind kind, Collection<Flow> flows, Window window) {
    if (!streams.obstacles().isEmpty()) {
      return new Bound.NotProved(streams.obstacles().get(0).text());
    }
    boolean netted =
        streams.constraints().stream()
            .anyMatch(each -> each.kind() == (kind == Kind.PAID ? Kind.ABOVE : Kind.BELOW));
    if (netted) {
      return new Bound.NotProved(Reason.NEGATIVE.text());
    }
    boolean limited =
        streams.constraints().stream()
            .anyMatch(
                each ->
                    each.kind() == kind
                        && each.bound().signum() > 0
                        && !each.window().equals(Window.PARTICIPATION)
                        && each.flows().stream().anyMatch(flows::contains));
    if (!limited) {
      return new Bound.Unbounded(Reason.NO_LIMIT.text());
    }
    boolean plain =
        streams.constraints().stream()
                .allMatch(
                    each ->
                        Covers.isCalendar(each.window())
                            || Covers.isAllTime(each.window())
                            || each.window().equals(Window.PARTICIPATION))
            && (Covers.isCalendar(window) || Covers.isAllTime(window));
    return plain
        ? new Bound.Unbounded(Reason.TIME.text())
        : new Bound.NotProved(Reason.TIME.text());
  }
}
