package org.kapok.incentive;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/**
 * Puts statements of one scheme into sentences, in Chinese for a language tag that starts with
 * {@code zh} and in English for any other. Labels come from the scheme; what has none appears by
 * its id.
 *
 * <p>Example: {@code Explanation.of(scheme, "zh").text(statement)}.
 */
public final class Explanation {
  private final IncentiveScheme scheme;
  private final Wording wording;
  private final SchemePlaces places;
  private final Map<RuleId, Rule> rules = new LinkedHashMap<>();

  private Explanation(IncentiveScheme scheme, String language) {
    this.scheme = scheme;
    FieldNames names = new FieldNames(scheme, language);
    wording = language.startsWith("zh") ? new ChineseWording(names) : new EnglishWording(names);
    places = new SchemePlaces(scheme);
    scheme.rules().forEach(rule -> rules.put(rule.id(), rule));
  }

  /** The explanation of statements of the scheme, in the language. */
  public static Explanation of(IncentiveScheme scheme, String language) {
    return new Explanation(scheme, language);
  }

  /**
   * One line as one sentence: what was measured, what each step made of it, and what is credited.
   *
   * @throws IllegalArgumentException if the line is not of the scheme
   */
  public String line(Line line) {
    List<String> parts = new ArrayList<>();
    parts.add(
        line.rule()
            .map(rule -> wording.measured(rule(rule).measure(), line.measured(), this::account))
            .orElseGet(() -> wording.opened(line.measured())));
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

  /**
   * Why a rule paid nothing, as one sentence.
   *
   * @throws IllegalArgumentException if it is not of the scheme
   */
  public String unpaid(Unpaid unpaid) {
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

  /** The whole statement: for each subject its lines, its totals, and why rules paid nothing. */
  public String text(Statement statement) {
    StringBuilder text = new StringBuilder(heading(statement)).append('\n');
    for (SubjectId subject : statement.subjects()) {
      Statement own = statement.of(subject);
      text.append('\n').append(subject).append('\n');
      own.lines().forEach(line -> text.append("  ").append(line(line)).append('\n'));
      totals(own).forEach(total -> text.append("  ").append(total).append('\n'));
      own.unpaid().forEach(each -> text.append("  ").append(unpaid(each)).append('\n'));
      own.conflicts()
          .forEach(each -> text.append("  ").append(wording.conflict(each)).append('\n'));
    }
    return text.toString();
  }

  /** By which scheme and as of when, in one line. */
  public String heading(Statement statement) {
    String name =
        scheme.label().map(label -> label.in(wording.language())).orElse(scheme.id().value());
    LocalDateTime asOf = statement.asOf().atZone(scheme.zone()).toLocalDateTime();
    String until =
        asOf.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? wording.endOf(asOf.toLocalDate().minusDays(1))
            : wording.before(asOf);
    return wording.heading(name, statement.version(), until);
  }

  /**
   * One sentence per account that the statement has lines in, as declared: credited and pending.
   */
  public List<String> totals(Statement statement) {
    List<String> sentences = new ArrayList<>();
    for (Account account : scheme.accounts()) {
      if (statement.totals().stream().anyMatch(total -> total.account().equals(account.id()))) {
        Amount credited = statement.credited(account.id());
        Amount pending = statement.pending(account.id(), Optional.empty(), Optional.empty());
        sentences.add(wording.total(account(account.id()), credited, pending));
      }
    }
    return sentences;
  }

  private Rule rule(RuleId id) {
    Rule rule = rules.get(id);
    if (rule == null) {
      throw new IllegalArgumentException("the rule " + id + " is not of the scheme " + scheme.id());
    }
    return rule;
  }

  private String rule(Rule rule) {
    return rule.label().map(label -> label.in(wording.language())).orElse(rule.id().value());
  }

  private String account(AccountId id) {
    return wording.names().account(id);
  }

  private Step step(String place) {
    return places
        .step(place)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the scheme " + scheme.id() + " has no step " + place));
  }
}
