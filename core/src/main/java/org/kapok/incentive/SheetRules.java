package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** Puts accounts and rules into sentences of a rule sheet. */
final class SheetRules {
  private final IncentiveScheme scheme;
  private final Wording wording;
  private final CreditUnits units;

  SheetRules(IncentiveScheme scheme, Wording wording) {
    this.scheme = scheme;
    this.wording = wording;
    units = new CreditUnits(scheme, wording);
  }

  private String say(SheetPhrase phrase, Object... parts) {
    return phrase.in(wording.language(), parts);
  }

  /** A sentence for each account, as declared. */
  List<String> accounts() {
    return scheme.accounts().stream().map(this::sentence).toList();
  }

  /** A sentence for each rule, as declared. */
  List<String> rules() {
    return scheme.rules().stream().map(this::sentence).toList();
  }

  private String sentence(Account account) {
    boolean forever = account.each().equals(Window.LIFETIME);
    String each = wording.window(account.each());
    Unit unit = units.of(account.id());
    List<String> parts = new ArrayList<>();
    parts.add(forever ? say(SheetPhrase.ADDED_UP) : say(SheetPhrase.TOTALLED, each));
    account
        .opening()
        .map(opening -> wording.figure(opening, unit))
        .map(
            figure ->
                forever
                    ? say(SheetPhrase.OPENS, figure)
                    : say(SheetPhrase.OPENS_EACH, figure, each))
        .ifPresent(parts::add);
    account.then().forEach(step -> parts.add(step(step, unit, unit)));
    if (!account.into().isEmpty()) {
      parts.add(say(SheetPhrase.PASSES_ON, accounts(account.into())));
    }
    return wording.sentence(wording.names().account(account.id()), parts, Optional.empty());
  }

  private String sentence(Rule rule) {
    List<Unit> along = units.along(rule);
    List<String> parts = new ArrayList<>();
    parts.add(start(rule, along.get(0)));
    for (int i = 0; i < rule.then().size(); i++) {
      parts.add(step(rule.then().get(i), along.get(i), along.get(i + 1)));
    }
    parts.add(say(SheetPhrase.CREDITED, accounts(rule.into())));
    if (rule.paid() == Payment.AT_CLOSE) {
      parts.add(paid(rule));
    }
    String sentence = wording.sentence(wording.names().rule(rule.id()), parts, Optional.empty());
    return rule.note()
        .map(note -> sentence + wording.sentenceSeparator() + note.in(wording.language()))
        .orElse(sentence);
  }

  /** When the rule counts, and how much. */
  private String start(Rule rule, Unit unit) {
    List<String> parts = new ArrayList<>();
    rule.when().map(wording::condition).ifPresent(when -> parts.add(say(SheetPhrase.IF, when)));
    if (rule.when().isEmpty() && !(rule.measure() instanceof Measure.From)) {
      parts.add(say(SheetPhrase.ANY));
    }
    if (rule.always() && scheme.when().isPresent()) {
      parts.add(say(SheetPhrase.OUTSIDE));
    }
    parts.add(measure(rule.measure(), unit));
    return String.join(wording.comma(), parts);
  }

  private String measure(Measure measure, Unit unit) {
    if (measure instanceof Measure.Count count) {
      return say(SheetPhrase.COUNTS, wording.names().field(count.field()));
    }
    if (measure instanceof Measure.From from) {
      return say(SheetPhrase.COUNTS_CREDITS, wording.names().account(from.account()));
    }
    Measure.Pay pay = (Measure.Pay) measure;
    return pay.amount().signum() < 0
        ? say(SheetPhrase.DEDUCTS, unit.of(pay.amount().negated()))
        : say(SheetPhrase.PAYS, unit.of(pay.amount()));
  }

  /** A step, of a limit also what it makes an exception for. */
  private String step(Step step, Unit in, Unit out) {
    String words = wording.step(step, in, out);
    boolean limit =
        step.operation() instanceof Operation.Max
            || step.operation() instanceof Operation.SoftMax
            || step.operation() instanceof Operation.Min;
    return (limit ? say(SheetPhrase.PER_PERSON, words) : words)
        + (step.countsPaid() ? say(SheetPhrase.COUNTS_PAID) : "")
        + exceptions(SheetPhrase.EXCEPT, step.except())
        + exceptions(SheetPhrase.EXCEPT_COUNTED, step.exceptCounted());
  }

  private String exceptions(SheetPhrase phrase, List<RuleId> rules) {
    String names =
        rules.stream()
            .map(wording.names()::rule)
            .collect(Collectors.joining(wording.listSeparator()));
    return rules.isEmpty() ? "" : say(phrase, names);
  }

  private String paid(Rule rule) {
    String close = wording.window(closes(rule));
    Optional<String> delay = rule.delay().map(wording::period);
    Optional<String> day = rule.payday().map(wording::dayOfYear);
    if (delay.isPresent() && day.isPresent()) {
      return say(SheetPhrase.CLOSE_DELAYED_ON_DAY, close, delay.get(), day.get());
    }
    return delay
        .map(after -> say(SheetPhrase.CLOSE_DELAYED, close, after))
        .or(() -> day.map(on -> say(SheetPhrase.CLOSE_ON_DAY, close, on)))
        .orElseGet(() -> say(SheetPhrase.CLOSE, close));
  }

  /**
   * At the close of which window it is paid: that of the last step that adds up, unless it says.
   */
  static Window closes(Rule rule) {
    return rule.closes()
        .or(
            () ->
                rule.then().stream()
                    .flatMap(step -> step.each().stream())
                    .reduce((earlier, later) -> later))
        .orElse(Window.LIFETIME);
  }

  private String accounts(List<AccountId> ids) {
    return ids.stream()
        .map(wording.names()::account)
        .collect(Collectors.joining(wording.listSeparator()));
  }
}
