package org.kapok.incentive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Ratio;

/** Turns what was read back into what people write. */
final class FieldValues {
  private final List<FieldUse> fields;

  FieldValues(List<FieldUse> fields) {
    this.fields = List.copyOf(fields);
  }

  /**
   * Which fields can be read without a participation: those of the subject, and those derived from
   * other fields, perhaps from missing ones.
   */
  BitSet readableAlone() {
    BitSet slots = new BitSet();
    fields.stream()
        .filter(
            field ->
                field.source == FieldSource.SUBJECT
                    || field.lookup.isPresent()
                    || field.derived().isPresent())
        .forEach(field -> slots.set(field.index));
    return slots;
  }

  /**
   * The value that the test of a field saw; empty for any other condition and for a missing value.
   */
  Optional<String> of(Matcher matcher, Reading reading) {
    if (!(matcher instanceof Matcher.OfField test)) {
      return Optional.empty();
    }
    long value = reading.values[test.slot];
    return value == Reading.MISSING
        ? Optional.empty()
        : Optional.of(text(fields.get(test.slot), value, reading));
  }

  /** The number that a matcher tests, if it tests one and there is one. */
  Optional<Ratio> number(Matcher matcher, Reading reading) {
    return matcher instanceof Matcher.OfField test
        ? number(fields.get(test.slot), reading)
        : Optional.empty();
  }

  /** The number that the field of that name has, if there is such a field and such a number. */
  Optional<Ratio> numberOf(String name, Reading reading) {
    return fields.stream()
        .filter(field -> field.name.equals(name))
        .findFirst()
        .flatMap(field -> number(field, reading));
  }

  private static Optional<Ratio> number(FieldUse field, Reading reading) {
    long value = reading.values[field.index];
    return field.type == FieldType.NUMBER && value != Reading.MISSING
        ? Optional.of(Ratio.of(value, field.units))
        : Optional.empty();
  }

  /** The fields, in the order of their slots. */
  List<FieldUse> fields() {
    return fields;
  }

  /** The name of the field in the slot. */
  String name(int slot) {
    return fields.get(slot).name;
  }

  /** What people write for a value in the slot. */
  String text(int slot, long value, Reading reading) {
    return text(fields.get(slot), value, reading);
  }

  /** The long for what is written of a code, text, date, time or flag; empty if it is unknown. */
  Optional<Long> value(int slot, String text, Reading reading) {
    FieldUse field = fields.get(slot);
    if (!field.isSymbolic()) {
      AttributeValue value =
          field.type == FieldType.FLAG
              ? AttributeValue.of(text.equals("true"))
              : AttributeValue.of(text);
      return SlotReaders.units(field.type, value);
    }
    int known = field.symbols().indexOf(text);
    if (known >= 0) {
      return Optional.of((long) known);
    }
    return field.open
        ? Optional.of(reading.symbol(slot, text, field.symbols().size()))
        : Optional.empty();
  }

  private static String text(FieldUse field, long value, Reading reading) {
    return switch (field.type) {
      case CODE, TEXT ->
          value < field.symbols().size()
              ? field.symbols().get((int) value)
              : reading.text(field.index, value, field.symbols().size());
      case NUMBER -> Ratio.of(value, field.units).toString();
      case DURATION -> Duration.ofSeconds(value).toString();
      case DATE -> LocalDate.ofEpochDay(value).toString();
      case TIME -> LocalTime.ofSecondOfDay(value).toString();
      case FLAG -> value == 1 ? "true" : "false";
    };
  }
}
