package org.kapok.participation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.quantity.Amount;

/**
 * Numbers the different values of a column, in the order in which they come. A column of millions
 * of rows has few: codes, ratings, durations. 0 is the absence of a value. It grows as it is asked;
 * for one thread.
 *
 * <p>Example: in a new dictionary {@code code("choir")} is 1, and is 1 again the next time.
 */
public final class Dictionary {
  private static final int FIRST_SIZE = 64;

  private final List<@Nullable Object> values = new ArrayList<>();
  private @Nullable Object[] keys = new Object[FIRST_SIZE];
  private int[] codes = new int[FIRST_SIZE];

  /** A dictionary of no values. */
  public Dictionary() {
    values.add(null);
  }

  /**
   * A dictionary in which these values have the codes 1, 2, and so on.
   *
   * @param values no two of them equal
   */
  public Dictionary(List<?> values) {
    this();
    values.forEach(this::code);
  }

  /** How many codes there are, with the code 0: at least 1. */
  public int size() {
    return values.size();
  }

  /**
   * The value of the code; null for 0.
   *
   * @throws IndexOutOfBoundsException if no value has the code
   */
  public @Nullable Object value(int code) {
    return values.get(code);
  }

  /** The code of the value, from now on; 0 for null. */
  public int code(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    int mask = keys.length - 1;
    int place = hash(value) & mask;
    for (Object key = keys[place]; key != null; key = keys[place]) {
      if (same(value, key)) {
        return codes[place];
      }
      place = (place + 1) & mask;
    }
    return add(value, place);
  }

  private int add(Object value, int place) {
    int code = values.size();
    values.add(value);
    keys[place] = value;
    codes[place] = code;
    if (values.size() * 2 > keys.length) {
      grow();
    }
    return code;
  }

  private void grow() {
    @Nullable Object[] old = keys;
    int[] oldCodes = codes;
    keys = new Object[old.length * 2];
    codes = Arrays.copyOf(codes, keys.length);
    int mask = keys.length - 1;
    for (int i = 0; i < old.length; i++) {
      Object key = old[i];
      if (key != null) {
        int place = hash(key) & mask;
        while (keys[place] != null) {
          place = (place + 1) & mask;
        }
        keys[place] = key;
        codes[place] = oldCodes[i];
      }
    }
  }

  /** Asks the frequent types first, since the one call for all of them is slow. */
  private static boolean same(Object value, Object key) {
    if (value == key) {
      return true;
    }
    if (value instanceof String text) {
      return text.equals(key);
    }
    if (value instanceof Duration duration) {
      return duration.equals(key);
    }
    if (value instanceof Amount amount) {
      return amount.equals(key);
    }
    return value instanceof AttributeValue.Flag flag ? flag.equals(key) : value.equals(key);
  }

  /** As {@link #same}. */
  private static int hash(Object value) {
    int hash;
    if (value instanceof String text) {
      hash = text.hashCode();
    } else if (value instanceof Duration duration) {
      hash = (int) duration.toSeconds() * 31;
    } else if (value instanceof Amount amount) {
      hash = (int) amount.unscaled() * 31 + amount.scale();
    } else if (value instanceof AttributeValue.Flag flag) {
      hash = flag.flag() ? 1 : 2;
    } else {
      hash = value.hashCode();
    }
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 16);
  }
}
