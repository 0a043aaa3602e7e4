package org.kapok.incentive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectType;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.quantity.Amount;

/** Tells the worked cases of a scheme as the examples of its rule sheet. */
final class SheetCases {
  private final Wording wording;

  SheetCases(Wording wording) {
    this.wording = wording;
  }

  private String say(SheetPhrase phrase, Object... parts) {
    return phrase.in(wording.language(), parts);
  }

  /** One case: whose, what took place, and what comes of it. */
  String sentence(WorkedCase each) {
    String head =
        each.note().map(note -> say(SheetPhrase.NAMED, each.id(), note)).orElse(each.id());
    List<String> parts = new ArrayList<>();
    if (each.subjectType() != SubjectType.MEMBER) {
      String type = each.subjectType() == SubjectType.TEAM ? "team" : "organization";
      parts.add(wording.names().code("subjectType", type));
    }
    each.birthDate().ifPresent(date -> parts.add(fact("birthDate", date.toString())));
    each.joined().ifPresent(date -> parts.add(fact("joined", date.toString())));
    new TreeMap<>(each.attributes()).forEach((name, dated) -> addFacts(name, dated, parts));
    each.opening().ifPresent(opening -> parts.add(brought(opening)));
    each.history().forEach(entry -> parts.add(entry(entry)));
    each.asOf().ifPresent(date -> parts.add(wording.endOf(date)));
    parts.add(
        say(
            SheetPhrase.RESULT,
            each.expect().stream()
                .map(this::expected)
                .collect(Collectors.joining(wording.listSeparator()))));
    return wording.sentence(head, parts, Optional.empty());
  }

  private String fact(String field, String value) {
    return say(SheetPhrase.FACT, wording.names().field(field), value);
  }

  private void addFacts(String field, Dated dated, List<String> parts) {
    for (Dated.Entry entry : dated.entries()) {
      String value = wording.value(field, entry.value());
      parts.add(
          entry.from().equals(LocalDate.MIN)
              ? fact(field, value)
              : say(SheetPhrase.FACT_SINCE, wording.names().field(field), value, entry.from()));
    }
  }

  private String brought(CaseOpening opening) {
    Stream<String> amounts =
        opening.amounts().entrySet().stream().map(each -> fact(each.getKey(), each.getValue()));
    Stream<String> levels =
        opening.levels().entrySet().stream()
            .map(each -> level(each.getKey(), Optional.of(each.getValue())));
    String all =
        Stream.concat(amounts, levels).collect(Collectors.joining(wording.listSeparator()));
    return say(SheetPhrase.BROUGHT, opening.on(), all);
  }

  private String level(HonourId honour, Optional<LevelId> level) {
    String name = wording.names().honour(honour);
    return level
        .map(id -> say(SheetPhrase.LEVEL_HELD, name, wording.names().level(honour, id)))
        .orElseGet(() -> say(SheetPhrase.NO_LEVEL, name));
  }

  private String entry(CaseParticipation entry) {
    List<String> parts = new ArrayList<>();
    parts.add(at(entry.at()) + " " + wording.names().code("kind", entry.kind()));
    entry.duration().map(wording::duration).ifPresent(parts::add);
    add("venue", entry.venue(), parts);
    add("venueFunction", entry.venueFunction(), parts);
    add("activity", entry.activity(), parts);
    add("route", entry.route(), parts);
    add("order", entry.order(), parts);
    add("theme", entry.theme(), parts);
    add("mode", entry.mode(), parts);
    add("role", entry.role(), parts);
    add("rating", entry.rating(), parts);
    new TreeMap<>(entry.quantities())
        .forEach((field, number) -> parts.add(fact(field, number.toString())));
    new TreeMap<>(entry.attributes())
        .forEach((field, value) -> parts.add(fact(field, wording.value(field, value))));
    if (entry.times() > 1) {
      SheetPhrase repeated =
          switch (entry.everyDays()) {
            case 0 -> SheetPhrase.REPEATED;
            case 1 -> SheetPhrase.REPEATED_DAILY;
            default -> SheetPhrase.REPEATED_EVERY;
          };
      parts.add(say(repeated, entry.times(), entry.everyDays()));
    }
    return String.join(wording.comma(), parts);
  }

  private void add(String field, Optional<?> value, List<String> parts) {
    value
        .map(each -> wording.value(field, AttributeValue.of(each.toString())))
        .ifPresent(each -> parts.add(fact(field, each)));
  }

  private static String at(LocalDateTime at) {
    return at.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? at.toLocalDate().toString()
        : at.toLocalDate() + " " + at.toLocalTime();
  }

  private String expected(Expectation each) {
    List<String> where = new ArrayList<>();
    SheetPhrase on = each.honour().isPresent() ? SheetPhrase.ON_DATE : SheetPhrase.ON;
    each.rule().ifPresent(id -> where.add(say(SheetPhrase.BY_RULE, wording.names().rule(id))));
    each.on().ifPresent(date -> where.add(say(on, date)));
    each.pending().ifPresent(amount -> where.add(say(SheetPhrase.PENDING, amount)));
    String figure =
        each.credited()
            .map(amount -> fact(each.account(), amount))
            .orElseGet(() -> honour(each, each.honour().orElseThrow()));
    return where.isEmpty()
        ? figure
        : say(SheetPhrase.NAMED, figure, String.join(wording.comma(), where));
  }

  private String honour(Expectation each, HonourId honour) {
    List<String> figures = new ArrayList<>();
    if (each.none() || each.level().isPresent()) {
      figures.add(level(honour, each.level()));
    }
    each.awards()
        .map(times -> say(SheetPhrase.AWARDS, wording.names().honour(honour), times))
        .ifPresent(figures::add);
    return String.join(wording.comma(), figures);
  }

  private String fact(AccountId account, Amount amount) {
    return say(SheetPhrase.FACT, wording.names().account(account), amount);
  }
}
