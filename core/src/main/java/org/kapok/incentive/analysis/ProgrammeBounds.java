package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.analysis.Context.Before;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** What is proved of the versions of a programme together. */
final class ProgrammeBounds {
  private static final int LONGEST_YEAR = 366;

  private final IncentiveProgramme programme;
  private final List<IncentiveScheme> versions;
  private final List<Context> contexts = new ArrayList<>();
  private final List<SchemeBounds> bounds = new ArrayList<>();
  private final List<VersionPayouts> parts = new ArrayList<>();
  private boolean falls;

  ProgrammeBounds(IncentiveProgramme programme) {
    this.programme = programme;
    versions = programme.versions();
    Set<Window> windows = new LinkedHashSet<>();
    versions.forEach(version -> windows.addAll(new Context(version).windows));
    for (IncentiveScheme version : versions) {
      Before before = contexts.isEmpty() ? Before.NOTHING : falls ? Before.FALLING : Before.RISING;
      Context context = new Context(version, before, windows);
      SchemeBounds own = new SchemeBounds(context);
      contexts.add(context);
      bounds.add(own);
      parts.add(
          new VersionPayouts(
              version.version(), version.effective(), new Payouts(context, own).all()));
      falls |=
          own.before().values().stream()
              .anyMatch(streams -> !streams.isNone(Kind.TAKEN, streams.flows()));
    }
  }

  /** What is paid on the dates of each version. */
  List<VersionPayouts> parts() {
    return parts;
  }

  /** What is paid, also in windows that meet several versions. */
  List<Payout> payouts() {
    Map<Key, List<Optional<Payout>>> all = new LinkedHashMap<>();
    for (int i = 0; i < versions.size(); i++) {
      for (Payout payout : parts.get(i).payouts()) {
        all.computeIfAbsent(Key.of(payout), key -> nothing()).set(i, Optional.of(payout));
      }
    }
    List<Payout> payouts = new ArrayList<>();
    all.forEach((key, own) -> together(key, own).ifPresent(payouts::add));
    return payouts;
  }

  private record Key(AccountId account, Optional<RuleId> rule, Window window) {
    static Key of(Payout payout) {
      return new Key(payout.account(), payout.rule(), payout.window());
    }
  }

  private List<Optional<Payout>> nothing() {
    return new ArrayList<>(Collections.nCopies(versions.size(), Optional.empty()));
  }

  /** Empty if a version that has the rule does not look at the window. */
  private Optional<Payout> together(Key key, List<Optional<Payout>> own) {
    Bound most = Bounds.NOTHING;
    Bound least = Bounds.NOTHING;
    for (int first = 0; first < versions.size(); first++) {
      int last = lastMet(first, key.window());
      Bound high = Bounds.NOTHING;
      Bound low = Bounds.NOTHING;
      for (int i = first; i <= last; i++) {
        if (own.get(i).isEmpty() && hasRule(versions.get(i), key)) {
          return Optional.empty();
        }
        high = Bounds.sum(high, own.get(i).map(Payout::most).orElse(Bounds.NOTHING));
        low = Bounds.sum(low, own.get(i).map(Payout::least).orElse(Bounds.NOTHING));
        if (i == first) {
          most = Bounds.further(most, high);
        }
      }
      if (key.rule().isEmpty() && last > first) {
        high = Bounds.nearer(high, partByPart(key, first, last));
        high = Bounds.nearer(high, limit(key, first, last).orElse(high));
      }
      most = Bounds.further(most, high);
      least = Bounds.further(least, low);
    }
    return Optional.of(new Payout(key.rule(), key.account(), key.window(), most, least));
  }

  /** What the parts of one window pay that lie in the versions from the first to the last. */
  private Bound partByPart(Key key, int first, int last) {
    LocalDate date = versions.get(last).effective().startInclusive();
    LeapDay leapDay = versions.get(0).leapDay();
    Optional<DateSpan> span =
        Covers.isCalendar(key.window()) ? key.window().spanOn(date, leapDay) : Optional.empty();
    Bound sum = Bounds.NOTHING;
    for (VersionPayouts part : parts.subList(first, last + 1)) {
      DateSpan dates = span.orElse(part.effective());
      sum = Bounds.sum(sum, part.largestCost(key.account(), 1, dates, leapDay));
    }
    return sum;
  }

  private static boolean hasRule(IncentiveScheme version, Key key) {
    return key.rule()
        .filter(id -> version.rules().stream().anyMatch(rule -> rule.id().equals(id)))
        .isPresent();
  }

  /** The last version that one window may meet which meets this one. */
  private int lastMet(int first, Window window) {
    LocalDate end = versions.get(first).effective().endExclusive();
    int last = first;
    while (last + 1 < versions.size()
        && isMet(window, end, versions.get(last + 1).effective().startInclusive())) {
      last++;
    }
    return last;
  }

  private boolean isMet(Window window, LocalDate end, LocalDate start) {
    if (window.equals(Window.PARTICIPATION) || window.equals(Window.SCHEME)) {
      return false;
    }
    if (Covers.isCalendar(window)) {
      return window
          .spanOn(end.minusDays(1), versions.get(0).leapDay())
          .filter(span -> span.contains(start))
          .isPresent();
    }
    if (window instanceof Window.Rolling rolling) {
      return start.isBefore(end.plusDays(rolling.days() - 1L));
    }
    return !(window instanceof Window.OwnYear) || start.isBefore(end.plusDays(LONGEST_YEAR));
  }

  /** The greatest of the limits that stand last in the account, if they go on as one. */
  private Optional<Bound> limit(Key key, int first, int last) {
    Amount most = Amount.ZERO;
    for (int i = first; i <= last; i++) {
      Optional<Amount> own = lastLimit(versions.get(i), key);
      if (own.isEmpty() || falls || (i > first && !goesOn(i, key.account()))) {
        return Optional.empty();
      }
      most = own.get().compareTo(most) > 0 ? own.get() : most;
    }
    return Optional.of(new Bound.Proven(most));
  }

  private static Optional<Amount> lastLimit(IncentiveScheme version, Key key) {
    return account(version, key.account())
        .map(Account::then)
        .filter(then -> !then.isEmpty())
        .map(then -> then.get(then.size() - 1))
        .filter(step -> step.each().equals(Optional.of(key.window())))
        .filter(ProgrammeBounds::isPlain)
        .map(step -> ((Figure.Fixed) ((Operation.Max) step.operation()).bound()).amount());
  }

  private static boolean isPlain(Step step) {
    return step.by().isEmpty()
        && step.except().isEmpty()
        && step.exceptCounted().isEmpty()
        && step.when().isEmpty()
        && step.operation() instanceof Operation.Max max
        && max.bound() instanceof Figure.Fixed;
  }

  private static Optional<Account> account(IncentiveScheme version, AccountId id) {
    return version.accounts().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Whether the last step of the account goes on from the version before. */
  private boolean goesOn(int number, AccountId id) {
    IncentiveScheme version = versions.get(number);
    Account account = account(version, id).orElseThrow();
    String place =
        "/accounts/" + version.accounts().indexOf(account) + "/then/" + (account.then().size() - 1);
    boolean same =
        account(versions.get(number - 1), id)
            .filter(before -> before.then().size() == account.then().size())
            .isPresent();
    return same
        && programme.discontinuities().stream()
            .noneMatch(each -> each.to().equals(version.version()) && each.place().equals(place));
  }

  /** Why the order matters: within a version, or since a total goes on by another step. */
  List<Remark> orderBreaks() {
    List<Remark> breaks = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      String place = "/versions/" + i;
      new OrderCheck(contexts.get(i), bounds.get(i))
          .all().stream()
              .map(each -> new Remark(each.code(), place + each.place(), each.text()))
              .forEach(breaks::add);
      if (i > 0) {
        checkCarried(i, place, breaks);
      }
    }
    return breaks.stream().distinct().sorted().toList();
  }

  private void checkCarried(int number, String place, List<Remark> breaks) {
    IncentiveScheme version = versions.get(number);
    IncentiveScheme before = versions.get(number - 1);
    for (int i = 0; i < version.rules().size(); i++) {
      Rule rule = version.rules().get(i);
      boolean same =
          before.rules().stream()
              .anyMatch(old -> old.id().equals(rule.id()) && old.then().equals(rule.then()));
      checkCarried(number, same, rule.then(), place + "/rules/" + i, breaks);
    }
    for (int i = 0; i < version.accounts().size(); i++) {
      Account account = version.accounts().get(i);
      boolean same =
          account(before, account.id())
              .filter(old -> old.then().equals(account.then()))
              .isPresent();
      checkCarried(number, same, account.then(), place + "/accounts/" + i, breaks);
    }
  }

  private void checkCarried(
      int number, boolean same, List<Step> then, String place, List<Remark> breaks) {
    for (int i = 0; i < then.size(); i++) {
      boolean goesOn = then.get(i).each().filter(contexts.get(number)::goesOn).isPresent();
      if (goesOn && !same) {
        breaks.add(
            Remark.of(
                "carried-over",
                place + "/then/" + i,
                "前一版本的累计延续到本步骤，而步骤已改变：先后不同，结果不同",
                "totals go on from the version before by another step: what comes first is paid"
                    + " differently"));
      }
    }
  }
}
