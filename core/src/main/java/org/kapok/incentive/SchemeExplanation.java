package org.kapok.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Ratio;

/** Puts lines of one version of a scheme into sentences of one language. */
final class SchemeExplanation {
  private final IncentiveScheme scheme;
  private final Wording wording;
  private final SchemePlaces places;
  private final Map<RuleId, Rule> rules = new LinkedHashMap<>();

  SchemeExplanation(IncentiveScheme scheme, String language) {
    this.scheme = scheme;
    FieldNames names = new FieldNames(scheme, language);
    wording = Wording.of(names);
    places = new SchemePlaces(scheme);
    scheme.rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  IncentiveScheme scheme() {
    return scheme;
  }

  Wording wording() {
    return wording;
  }

  SchemePlaces places() {
    return places;
  }

  /**
   * One line as one sentence: what was measured, what each step made of it, and what is credited.
   *
   * @throws IllegalArgumentException if the line is not of the scheme
   */
  String line(Line line) {
    List<String> parts = new ArrayList<>();
    parts.add(measured(line));
    Ratio value = line.measured();
    for (Effect effect : line.effects()) {
      value = value.plus(effect.change());
      if (effect.change().signum() != 0 || effect.kind() == EffectKind.PAID) {
        parts.add(wording.effect(wording.step(step(effect.step())), effect, value));
      }
    }
    String amount = account(line.account());
    parts.add(
        line.pendingUntil()
            .map(
                until ->
                    wording.pending(
                        line.amount(), amount, until.atZone(scheme.zone()).toLocalDate()))
            .orElseGet(() -> wording.credited(line.amount(), amount)));
    String rule = line.rule().map(id -> " " + rule(rule(id))).orElse("");
    return wording.sentence(line.date() + rule, parts, line.participation());
  }

  private String measured(Line line) {
    if (line.rule().isEmpty()) {
      return wording.opened(line.measured());
    }
    return line.participation().isEmpty()
        ? wording.versionChanged(scheme.version())
        : wording.measured(rule(line.rule().get()).measure(), line.measured(), this::account);
  }

  /**
   * Why a rule paid nothing, as one sentence.
   *
   * @throws IllegalArgumentException if it is not of the scheme
   */
  String unpaid(Unpaid unpaid) {
    String name = rule(rule(unpaid.rule()));
    String nearest = unpaid.participation().map(Object::toString).orElse("");
    return switch (unpaid.reason()) {
      case NO_PARTICIPATION -> wording.noParticipation(name);
      case NOTHING_CAME ->
          rule(unpaid.rule()).measure() instanceof Measure.From from
              ? wording.nothingCame(name, account(from.account()))
              : wording.noParticipation(name);
      case NOTHING_LEFT ->
          wording.nothingLeft(
              name,
              nearest,
              unpaid.value().orElse(""),
              places.step(unpaid.place()).map(wording::step));
      case VALUE_MISSING -> wording.unknown(name, nearest, wanted(unpaid), missing(unpaid));
      case CONDITION_FAILED ->
          wording.missed(name, nearest, wanted(unpaid), places.shown(unpaid, wording));
    };
  }

  /** What the part that stopped a rule asks for: a date, a condition, or a number to count. */
  private String wanted(Unpaid unpaid) {
    if (unpaid.place().equals("/effective")) {
      return wording.effective(scheme.effective());
    }
    return places
        .condition(unpaid.place())
        .map(wording::condition)
        .orElseGet(() -> missing(unpaid));
  }

  /** The fields of which one at least has no value. */
  private String missing(Unpaid unpaid) {
    Measure measure = rule(unpaid.rule()).measure();
    List<String> counted =
        measure instanceof Measure.Count count ? List.of(count.field()) : List.of();
    return places.condition(unpaid.place()).map(SchemePlaces::fields).orElse(counted).stream()
        .map(wording.names()::field)
        .collect(Collectors.joining(wording.or()));
  }

  private Rule rule(RuleId id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new InvalidValueException("the rule {0} is not of the scheme {1}", id, scheme.id());
    }
    return rule;
  }

  private String rule(Rule rule) {
    return wording.names().rule(rule.id());
  }

  /** What people call the account. */
  String account(AccountId id) {
    return wording.names().account(id);
  }

  private Step step(String place) {
    return places
        .step(place)
        .orElseThrow(
            () -> new InvalidValueException("the scheme {0} has no step {1}", scheme.id(), place));
  }
}
