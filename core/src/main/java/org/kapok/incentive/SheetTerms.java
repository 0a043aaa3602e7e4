package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.incentive.rule.Won;

/** Explains the fields and calendars of a scheme in its rule sheet, each once. */
final class SheetTerms {
  private final IncentiveScheme scheme;
  private final Wording wording;
  private final Set<String> reviewed;

  SheetTerms(IncentiveScheme scheme, Wording wording) {
    this.scheme = scheme;
    this.wording = wording;
    reviewed = new FieldReach(scheme.fields()).ofHonours(scheme);
  }

  private String say(SheetPhrase phrase, Object... parts) {
    return phrase.in(wording.language(), parts);
  }

  /** A sentence for each field that the scheme says something about, by name. */
  List<String> fields() {
    List<String> sentences = new ArrayList<>();
    new TreeMap<>(scheme.fields())
        .forEach(
            (name, field) -> {
              List<String> parts = parts(name, field);
              if (!parts.isEmpty()) {
                sentences.add(
                    wording.sentence(wording.names().field(name), parts, Optional.empty()));
              }
            });
    return sentences;
  }

  private List<String> parts(String name, Field field) {
    List<String> parts = new ArrayList<>();
    if (!field.values().isEmpty()) {
      parts.add(codes(name, field));
    } else {
      field.type().map(this::type).ifPresent(parts::add);
    }
    field.of().map(this::source).ifPresent(parts::add);
    field.atLeast().ifPresent(least -> parts.add(wording.atLeast(least.toString())));
    field.atMost().ifPresent(most -> parts.add(wording.atMost(most.toString())));
    field.lookup().ifPresent(lookup -> parts.add(lookup(lookup)));
    if (!field.sum().isEmpty()) {
      parts.add(sum(field.sum()));
    }
    for (Operation operation : field.then()) {
      parts.add(wording.operation(operation, Unit.NONE, Unit.NONE));
    }
    addChosen(name, field.choose(), parts);
    field.since().ifPresent(since -> addSince(since, parts));
    field.held().ifPresent(held -> addHeld(name, held, parts));
    if (!field.count().isEmpty()) {
      parts.add(say(SheetPhrase.COUNT, wording.list(field.count())));
    }
    field
        .level()
        .map(wording.names()::honour)
        .ifPresent(honour -> parts.add(say(SheetPhrase.LEVEL, honour)));
    field
        .levelSince()
        .map(wording.names()::honour)
        .ifPresent(honour -> parts.add(say(SheetPhrase.LEVEL_SINCE, honour)));
    field.won().ifPresent(won -> addWon(won, parts));
    field
        .decimals()
        .map(most -> most == 0 ? say(SheetPhrase.WHOLE) : say(SheetPhrase.DECIMALS, most))
        .ifPresent(parts::add);
    return parts;
  }

  private String codes(String name, Field field) {
    Stream<String> labels =
        field.values().stream().map(CodeValue::code).map(code -> wording.names().code(name, code));
    Stream<String> others = field.open() ? Stream.of(say(SheetPhrase.OPEN)) : Stream.of();
    return Stream.concat(labels, others).collect(Collectors.joining(wording.listSeparator()));
  }

  private String type(FieldType type) {
    return say(
        switch (type) {
          case CODE -> SheetPhrase.CODE;
          case TEXT -> SheetPhrase.TEXT;
          case NUMBER -> SheetPhrase.NUMBER;
          case DURATION -> SheetPhrase.DURATION;
          case DATE -> SheetPhrase.DATE;
          case TIME -> SheetPhrase.TIME;
          case FLAG -> SheetPhrase.FLAG;
        });
  }

  private String source(FieldSource source) {
    return say(
        source == FieldSource.SUBJECT ? SheetPhrase.OF_SUBJECT : SheetPhrase.OF_PARTICIPATION);
  }

  private String lookup(Lookup lookup) {
    Stream<String> rows =
        lookup.values().entrySet().stream()
            .map(
                row ->
                    say(
                        SheetPhrase.LOOKED_UP_ROW,
                        wording.names().code(lookup.field(), row.getKey()),
                        row.getValue()));
    String other =
        lookup
            .otherwise()
            .map(amount -> say(SheetPhrase.OTHERWISE, amount))
            .orElseGet(() -> say(SheetPhrase.CHOSEN_NONE));
    String table =
        Stream.concat(rows, Stream.of(other)).collect(Collectors.joining(wording.listSeparator()));
    return say(SheetPhrase.LOOKED_UP, wording.names().field(lookup.field()), table);
  }

  private String sum(List<String> terms) {
    String names =
        terms.stream()
            .map(wording.names()::field)
            .collect(Collectors.joining(wording.listSeparator()));
    return say(terms.size() == 1 ? SheetPhrase.SAME_AS : SheetPhrase.SUM, names);
  }

  private void addChosen(String name, List<Choice> choices, List<String> parts) {
    boolean closes = choices.stream().anyMatch(choice -> choice.when().isEmpty());
    if (closes && choices.size() == 1) {
      parts.add(say(SheetPhrase.CONSTANT, wording.value(name, choices.get(0).value())));
      return;
    }
    choices.forEach(choice -> parts.add(chosen(name, choice)));
    if (!closes && !choices.isEmpty()) {
      parts.add(say(SheetPhrase.CHOSEN_NONE));
    }
  }

  private String chosen(String name, Choice choice) {
    String value = wording.value(name, choice.value());
    return choice
        .when()
        .map(when -> say(SheetPhrase.CHOSEN, wording.condition(when), value))
        .orElseGet(() -> say(SheetPhrase.CHOSEN_OTHERWISE, value));
  }

  private void addSince(Since since, List<String> parts) {
    SheetPhrase phrase =
        switch (since.unit()) {
          case YEARS -> SheetPhrase.SINCE_YEARS;
          case MONTHS -> SheetPhrase.SINCE_MONTHS;
          case DAYS -> SheetPhrase.SINCE_DAYS;
        };
    parts.add(say(phrase, wording.names().field(since.field())));
    since.atEndOf().ifPresent(window -> parts.add(say(SheetPhrase.AT_END, wording.window(window))));
  }

  private void addHeld(String name, Held held, List<String> parts) {
    SheetPhrase phrase = reviewed.contains(name) ? SheetPhrase.HELD_AT_REVIEW : SheetPhrase.HELD;
    parts.add(say(phrase, wording.names().account(held.account())));
    held.each().ifPresent(window -> parts.add(wording.window(window)));
    held.unusedBy()
        .map(wording.names()::honour)
        .ifPresent(honour -> parts.add(say(SheetPhrase.LESS_USED, honour)));
  }

  private void addWon(Won won, List<String> parts) {
    parts.add(say(SheetPhrase.WON, wording.names().honour(won.honour())));
    won.each().ifPresent(window -> parts.add(wording.window(window)));
  }

  /** A sentence for each calendar, by name. */
  List<String> calendars() {
    List<String> sentences = new ArrayList<>();
    new TreeMap<>(scheme.calendars())
        .forEach(
            (name, calendar) ->
                sentences.add(
                    wording.sentence(
                        wording.names().calendar(name), parts(name, calendar), Optional.empty())));
    return sentences;
  }

  private List<String> parts(String name, NamedCalendar calendar) {
    List<String> parts = new ArrayList<>();
    if (calendar.covers().isEmpty()) {
      parts.add(say(SheetPhrase.CALENDAR_INPUT));
    }
    if (!calendar.days().isEmpty()) {
      parts.add(
          calendar.days().stream()
              .map(span -> SheetWriter.dates(wording, span))
              .collect(Collectors.joining(wording.listSeparator())));
    }
    calendar
        .covers()
        .ifPresent(
            span -> parts.add(say(SheetPhrase.CALENDAR_COVERS, SheetWriter.dates(wording, span))));
    if (windows().anyMatch(new Window.Season(name)::equals)) {
      parts.add(say(SheetPhrase.CALENDAR_SEASONS));
    }
    return parts;
  }

  private Stream<Window> windows() {
    return Stream.of(
            steps(scheme).flatMap(step -> step.each().stream()),
            scheme.accounts().stream().map(account -> account.each()),
            scheme.rules().stream().flatMap(rule -> rule.closes().stream()),
            scheme.fields().values().stream().flatMap(SheetTerms::windows))
        .flatMap(each -> each);
  }

  /** All steps of the scheme. */
  static Stream<Step> steps(IncentiveScheme scheme) {
    return Stream.concat(
        scheme.rules().stream().flatMap(rule -> rule.then().stream()),
        scheme.accounts().stream().flatMap(account -> account.then().stream()));
  }

  private static Stream<Window> windows(Field field) {
    return Stream.of(
            field.since().flatMap(Since::atEndOf),
            field.held().flatMap(Held::each),
            field.won().flatMap(Won::each))
        .flatMap(Optional::stream);
  }
}
