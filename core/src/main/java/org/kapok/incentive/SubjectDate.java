package org.kapok.incentive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.SubjectFacts;

/**
 * A date of the subject.
 *
 * @param field the name of its field
 */
record SubjectDate(String field) {

  /** The date as it stands on a date; empty if there is none. */
  Optional<LocalDate> on(LocalDate date, Optional<SubjectFacts> facts) {
    if (field.equals(StandardField.BIRTH_DATE.word())) {
      return facts.flatMap(SubjectFacts::birthDate);
    }
    if (field.equals(StandardField.JOINED.word())) {
      return facts.flatMap(SubjectFacts::joined);
    }
    return facts
        .flatMap(known -> Optional.ofNullable(known.attributes().get(field)))
        .flatMap(dated -> dated.on(date))
        .flatMap(SubjectDate::parsed);
  }

  /** What is no date is reported where the field itself is read. */
  private static Optional<LocalDate> parsed(AttributeValue value) {
    try {
      return Optional.of(LocalDate.parse(value.toString()));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
