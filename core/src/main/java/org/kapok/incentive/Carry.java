package org.kapok.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Problem;
import org.kapok.quantity.DateSpan;
import org.kapok.text.LocalizedText;

/**
 * Which running totals of one version go on in the next: those whose rule or account, place among
 * the steps that add up, kind, window and key agree.
 */
final class Carry {
  private final IncentiveScheme from;
  private final IncentiveScheme to;
  private final Map<String, String> earlier = new HashMap<>();
  private final List<Discontinuity> discontinuities = new ArrayList<>();

  private Carry(IncentiveScheme from, IncentiveScheme to) {
    this.from = from;
    this.to = to;
  }

  /** What goes on from one version in the next. */
  static Carry between(IncentiveScheme from, IncentiveScheme to) {
    Carry carry = new Carry(from, to);
    carry.matchRules();
    carry.matchAccounts();
    carry.matchHeld();
    return carry;
  }

  /** The rules of a version that an earlier one had, but not the one before: they begin anew. */
  static List<Discontinuity> returning(List<IncentiveScheme> earlier, IncentiveScheme to) {
    IncentiveScheme before = earlier.get(earlier.size() - 1);
    List<Discontinuity> returning = new ArrayList<>();
    for (int i = 0; i < to.rules().size(); i++) {
      Rule rule = to.rules().get(i);
      boolean adds = rule.then().stream().anyMatch(step -> step.each().isPresent());
      if (adds && !has(before, rule) && earlier.stream().anyMatch(each -> has(each, rule))) {
        returning.add(
            new Discontinuity(
                before.version(), to.version(), "/rules/" + i, CarryPhrase.RULE_RETURNS.text()));
      }
    }
    return returning;
  }

  private static boolean has(IncentiveScheme scheme, Rule rule) {
    return scheme.rules().stream().anyMatch(each -> each.id().equals(rule.id()));
  }

  /** The place of a step of the later version, by that of the step of the earlier version. */
  Map<String, String> later() {
    Map<String, String> later = new HashMap<>();
    earlier.forEach((after, before) -> later.put(before, after));
    return later;
  }

  /** The place of a step of the earlier version, by that of the step of the later version. */
  Map<String, String> earlier() {
    return earlier;
  }

  /** What begins anew although its window goes on. */
  List<Discontinuity> discontinuities() {
    return List.copyOf(discontinuities);
  }

  private void matchRules() {
    Map<RuleId, Integer> before = new HashMap<>();
    for (int i = 0; i < from.rules().size(); i++) {
      before.put(from.rules().get(i).id(), i);
    }
    for (int i = 0; i < to.rules().size(); i++) {
      Rule rule = to.rules().get(i);
      Integer old = before.get(rule.id());
      if (old != null) {
        match(from.rules().get(old).then(), "/rules/" + old, rule.then(), "/rules/" + i);
      }
    }
  }

  private void matchAccounts() {
    Map<AccountId, Integer> before = new HashMap<>();
    for (int i = 0; i < from.accounts().size(); i++) {
      before.put(from.accounts().get(i).id(), i);
    }
    for (int i = 0; i < to.accounts().size(); i++) {
      Account account = to.accounts().get(i);
      Integer old = before.get(account.id());
      if (old != null) {
        match(
            from.accounts().get(old).then(), "/accounts/" + old, account.then(), "/accounts/" + i);
      }
    }
  }

  /** What is held over a window is counted from the version on that first asks for it. */
  private void matchHeld() {
    to.fields()
        .forEach(
            (name, field) -> {
              Optional<Window> window = field.held().flatMap(Held::each);
              Field before = from.fields().get(name);
              boolean same = before != null && before.held().equals(field.held());
              if (window.isPresent()
                  && !window.get().equals(Window.LIFETIME)
                  && !same
                  && goesOn(window.get(), to.effective().startInclusive())) {
                discontinuities.add(
                    new Discontinuity(
                        from.version(),
                        to.version(),
                        "/fields/" + Problem.escaped(name) + "/held",
                        CarryPhrase.HELD.text()));
              }
            });
  }

  private void match(List<Step> before, String placeBefore, List<Step> after, String placeAfter) {
    List<Integer> old = adding(before);
    List<Integer> now = adding(after);
    for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
      String there = placeAfter + "/then/" + (i < now.size() ? now.get(i) : after.size());
      if (i >= now.size()) {
        report(before.get(old.get(i)), there, CarryPhrase.NO_STEP.text());
      } else if (i >= old.size()) {
        report(after.get(now.get(i)), there, CarryPhrase.NEW_STEP.text());
      } else {
        Step step = after.get(now.get(i));
        Optional<LocalizedText> difference =
            difference(before.get(old.get(i)), step).or(() -> lostRule(step, placeBefore));
        if (difference.isEmpty()) {
          earlier.put(there, placeBefore + "/then/" + old.get(i));
        } else {
          report(step, there, difference.get());
        }
      }
    }
  }

  /** The numbers of the steps that add up. */
  private static List<Integer> adding(List<Step> steps) {
    List<Integer> adding = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).each().isPresent()) {
        adding.add(i);
      }
    }
    return adding;
  }

  private Optional<LocalizedText> difference(Step before, Step after) {
    if (!before.each().equals(after.each())) {
      Window window = before.each().orElseThrow();
      return Optional.of(CarryPhrase.WINDOW.text(language -> window(window, language)));
    }
    if (!before.by().equals(after.by())) {
      return Optional.of(CarryPhrase.KEY.text(language -> before.by()));
    }
    return kind(before.operation()).equals(kind(after.operation()))
        ? Optional.empty()
        : Optional.of(CarryPhrase.KIND.text());
  }

  /** The window's own words in English, which are those of the language. */
  private Object window(Window window, String language) {
    return language.equals("en")
        ? window
        : Wording.of(new FieldNames(from, language)).window(window);
  }

  /** A rule that may be the one that is kept and is no longer there. */
  private Optional<LocalizedText> lostRule(Step step, String account) {
    if (!(step.operation() instanceof Operation.KeepOne)) {
      return Optional.empty();
    }
    AccountGraph graph = new AccountGraph(from.accounts(), from.rules(), new Problems());
    int number = Integer.parseInt(account.substring("/accounts/".length()));
    return graph.rulesReaching(number).stream()
        .map(rule -> from.rules().get(rule).id())
        .filter(id -> to.rules().stream().noneMatch(rule -> rule.id().equals(id)))
        .findFirst()
        .map(id -> CarryPhrase.RULE_GONE.text(language -> new FieldNames(from, language).rule(id)));
  }

  /** What a running total is of. */
  private static Object kind(Operation operation) {
    if (operation instanceof Operation.Grow) {
      return "what comes in";
    }
    return operation instanceof Operation.KeepOne keep ? keep.keep() : "what is paid";
  }

  /** Reports a step, unless its window closes when the version does. */
  private void report(Step step, String place, LocalizedText reason) {
    if (goesOn(step.each().orElseThrow(), to.effective().startInclusive())) {
      discontinuities.add(new Discontinuity(from.version(), to.version(), place, reason));
    }
  }

  private boolean goesOn(Window window, LocalDate start) {
    if (window instanceof Window.EachParticipation || window instanceof Window.SchemeSpan) {
      return false;
    }
    Optional<DateSpan> span =
        window instanceof Window.Rolling ? Optional.empty() : window.spanOn(start, to.leapDay());
    return span.isEmpty() || !span.get().startInclusive().equals(start);
  }
}
