package org.kapok.laws;

import java.util.List;
import java.util.Random;

/** Draws. */
record Dice(Random random) {
  int below(int bound) {
    return random.nextInt(bound);
  }

  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** Whether something happens that happens so often in a hundred. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }
}
