package org.kapok.incentive.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.HonourId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * A field that a scheme declares: one of its own, the codes of a standard one, or one derived from
 * others: looked up, summed up, chosen by conditions, counted since a date, held in an account,
 * counted from conditions, or read from an honour: its level, since when that is held, or how often
 * it was won.
 *
 * <p>Example: {@code Field.codes("full", "part")}, or {@code Field.number()}.
 */
@Value.Immutable
public sealed interface Field permits ImmutableField {
  /** How many fraction digits a number has at most if its field does not say. */
  int DEFAULT_DECIMALS = 3;

  /** What its values are; may be left out for a standard field and for a derived number. */
  Optional<FieldType> type();

  /** Where its value is read; left out for a standard field and for a derived one. */
  Optional<FieldSource> of();

  /** What people read. */
  Optional<LocalizedText> label();

  /** The codes, for a field of type {@link FieldType#CODE}. */
  List<CodeValue> values();

  /**
   * Whether codes other than the declared ones may occur, and then match nothing that names a code.
   * Where they may not, a participation with another code is refused.
   */
  @Value.Default
  default boolean open() {
    return false;
  }

  /** The least number that may occur, inclusive; 0 if left out. */
  Optional<Amount> atLeast();

  /** The greatest number that may occur, inclusive. */
  Optional<Amount> atMost();

  /**
   * How many fraction digits the number has at most, 0 to 6; {@value #DEFAULT_DECIMALS} if left
   * out.
   */
  Optional<Integer> decimals();

  /** How the number is looked up, for a derived field. */
  Optional<Lookup> lookup();

  /** The numbers of which this one is the sum, for a derived field; missing if one of them is. */
  List<String> sum();

  /**
   * What is done with the sum, in order: curves, {@code max}, {@code min} and {@code times};
   * missing if a number that one of them names is.
   */
  List<Operation> then();

  /**
   * The values of which the first whose condition holds is taken, for a derived number, code or
   * flag; missing if none holds.
   */
  List<Choice> choose();

  /** Since which date it is counted, for a derived number. */
  Optional<Since> since();

  /** What is held in which account, for a derived number. */
  Optional<Held> held();

  /** How many of the conditions hold, for a derived number; an unknown one does not. */
  List<Condition> count();

  /**
   * Of which honour it is the level that the subject holds, for a derived code; missing if it holds
   * none. Its codes are the ids of the levels, and it can be compared: {@code {"atLeast":
   * "three"}}.
   */
  Optional<HonourId> level();

  /**
   * Of which honour it is the date from which on the subject holds its level, for a derived date;
   * missing if it holds none. With {@link #since()} it tells for how many years, months or days a
   * level has been held: {@code {"since": {"field": "rankSince", "unit": "months"}}}. Changing to
   * another level begins a new date, renewing it does not.
   */
  Optional<HonourId> levelSince();

  /** How often which honour was won, for a derived number. */
  Optional<Won> won();

  /** Refuses what is impossible for one field. */
  @Value.Check
  default void check() {
    int most = decimals().orElse(DEFAULT_DECIMALS);
    if (most < 0 || most > Amount.MAXIMUM_SCALE) {
      throw new InvalidValueException("decimals must be from 0 to 6, was {0}", most);
    }
  }

  /** A code field of the participation. */
  static Field codes(String... codes) {
    Builder builder = builder().type(FieldType.CODE);
    for (String code : codes) {
      builder.addValues(CodeValue.of(code));
    }
    return builder.build();
  }

  /** A number of the participation, 0 or above. */
  static Field number() {
    return of(FieldType.NUMBER, FieldSource.PARTICIPATION);
  }

  /** A field of that type and source. */
  static Field of(FieldType type, FieldSource source) {
    return builder().type(type).of(source).build();
  }

  /** A number looked up by a code field. */
  static Field lookup(Lookup lookup) {
    return builder().lookup(lookup).build();
  }

  /** Starts a field. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a field; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableField.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
