package org.kapok.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.InvalidValueException;

/**
 * A value that may change with time: each entry holds from its date until the date of the next one.
 *
 * <p>Example: a tier that is {@code expert} from 2025-07-01 and was {@code general} ever before.
 *
 * @param entries at least one, by rising date; {@link LocalDate#MIN} means "ever"
 */
public record Dated(List<Entry> entries) {

  /**
   * The value from a date on.
   *
   * @param from the first date on which it holds; {@link LocalDate#MIN} for ever
   * @param value what holds
   */
  public record Entry(LocalDate from, AttributeValue value) {}

  /**
   * Puts the entries in the order of their dates.
   *
   * @throws IllegalArgumentException if there is no entry, or two have the same date
   */
  public Dated {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Entry::from));
    if (sorted.isEmpty()) {
      throw new InvalidValueException("Dated must hold at least one value");
    }
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).from().equals(sorted.get(i - 1).from())) {
        throw new InvalidValueException(
            "Dated must not hold two values from the same date, {0}", sorted.get(i).from());
      }
    }
    entries = List.copyOf(sorted);
  }

  /** A value that always holds. */
  public static Dated always(AttributeValue value) {
    return new Dated(List.of(new Entry(LocalDate.MIN, value)));
  }

  /** The value on the date; empty before the first entry. */
  public Optional<AttributeValue> on(LocalDate date) {
    Optional<AttributeValue> value = Optional.empty();
    for (Entry entry : entries) {
      if (entry.from().isAfter(date)) {
        break;
      }
      value = Optional.of(entry.value());
    }
    return value;
  }
}
