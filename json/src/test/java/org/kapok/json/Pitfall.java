package org.kapok.json;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * A case: whether it is taken, the doors that differ by design, with the reason, and those whose
 * verdict depends on the version of Jackson.
 */
record Pitfall(
    String name, byte[] json, boolean taken, Set<Door> others, String reason, Set<Door> open) {
  @Override
  public String toString() {
    return name + (others.isEmpty() ? "" : " (but " + others + ": " + reason + ")");
  }

  Pitfall but(String because, Door... doors) {
    return new Pitfall(name, json, taken, EnumSet.copyOf(Arrays.asList(doors)), because, open);
  }

  Pitfall open(Door... doors) {
    return new Pitfall(name, json, taken, others, reason, EnumSet.copyOf(Arrays.asList(doors)));
  }
}
