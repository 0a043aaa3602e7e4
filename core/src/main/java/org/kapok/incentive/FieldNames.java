package org.kapok.incentive;

import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.text.LocalizedText;

/** What people call the fields and codes of a scheme in one language. */
final class FieldNames {
  private final IncentiveScheme scheme;
  private final String language;

  FieldNames(IncentiveScheme scheme, String language) {
    this.scheme = scheme;
    this.language = language;
  }

  String language() {
    return language;
  }

  /** The field's label in the scheme, its standard name, or itself. */
  String field(String name) {
    return Optional.ofNullable(scheme.fields().get(name))
        .flatMap(Field::label)
        .or(() -> StandardField.named(name).map(StandardField::label))
        .map(label -> label.in(language))
        .orElse(name);
  }

  /** The calendar's label, or itself. */
  String calendar(String name) {
    return Optional.ofNullable(scheme.calendars().get(name))
        .flatMap(NamedCalendar::label)
        .map(label -> label.in(language))
        .orElse(name);
  }

  /** The account's label, or itself. */
  String account(AccountId id) {
    return scheme.accounts().stream()
        .filter(account -> account.id().equals(id))
        .findFirst()
        .flatMap(Account::label)
        .map(label -> label.in(language))
        .orElse(id.value());
  }

  /** The rule's label, or itself. */
  String rule(RuleId id) {
    return scheme.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .flatMap(Rule::label)
        .map(label -> label.in(language))
        .orElse(id.value());
  }

  /** Whether the field holds values of the type. */
  boolean isOf(FieldType type, String name) {
    return Optional.ofNullable(scheme.fields().get(name))
        .flatMap(Field::type)
        .or(() -> StandardField.named(name).map(StandardField::type))
        .filter(type::equals)
        .isPresent();
  }

  /** A bound of the field: another field's name if it names one, else a value. */
  String bound(String field, AttributeValue bound) {
    String text = bound.toString();
    boolean named = scheme.fields().containsKey(text) || StandardField.named(text).isPresent();
    return bound instanceof AttributeValue.Text && named ? field(text) : code(field, text);
  }

  /** The honour's label, or itself. */
  String honour(HonourId id) {
    return declared(id).flatMap(Honour::label).map(this::in).orElse(id.value());
  }

  /** The level's label, or itself. */
  String level(HonourId honour, LevelId id) {
    return declared(honour).stream()
        .flatMap(each -> each.levels().stream())
        .filter(level -> level.id().equals(id))
        .findFirst()
        .flatMap(Level::label)
        .map(this::in)
        .orElse(id.value());
  }

  /** Whether the scheme has that level. */
  boolean hasLevel(HonourId honour, LevelId id) {
    return declared(honour).stream()
        .flatMap(each -> each.levels().stream())
        .anyMatch(level -> level.id().equals(id));
  }

  private Optional<Honour> declared(HonourId id) {
    return scheme.honours().stream().filter(honour -> honour.id().equals(id)).findFirst();
  }

  private String in(LocalizedText label) {
    return label.in(language);
  }

  /** The code's label, or itself. */
  String code(String field, String code) {
    Optional<HonourId> honour =
        Optional.ofNullable(scheme.fields().get(field)).flatMap(Field::level);
    if (honour.isPresent()) {
      return level(honour.get(), LevelId.of(code));
    }
    Optional<LocalizedText> label =
        Optional.ofNullable(scheme.fields().get(field))
            .flatMap(
                declared ->
                    declared.values().stream()
                        .filter(value -> value.code().equals(code))
                        .findFirst()
                        .flatMap(CodeValue::label));
    return label
        .or(() -> StandardField.named(field).flatMap(standard -> standard.codeLabel(code)))
        .map(text -> text.in(language))
        .orElse(code);
  }
}
