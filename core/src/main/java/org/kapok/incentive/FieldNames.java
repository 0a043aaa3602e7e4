package org.kapok.incentive;

import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.RuleId;
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

  /** Whether the field holds lengths of time. */
  boolean isDuration(String name) {
    return Optional.ofNullable(scheme.fields().get(name))
        .flatMap(Field::type)
        .or(() -> StandardField.named(name).map(StandardField::type))
        .filter(FieldType.DURATION::equals)
        .isPresent();
  }

  /** A bound: the field's name if it names one, else itself. */
  String bound(AttributeValue bound) {
    String text = bound.toString();
    boolean named = scheme.fields().containsKey(text) || StandardField.named(text).isPresent();
    return bound instanceof AttributeValue.Text && named ? field(text) : text;
  }

  /** The code's label, or itself. */
  String code(String field, String code) {
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
