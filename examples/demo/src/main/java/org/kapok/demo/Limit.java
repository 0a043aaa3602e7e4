package org.kapok.demo;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * How many rows are printed.
 *
 * @param rows the most; {@link Integer#MAX_VALUE} for all
 */
record Limit(int rows) {

  /** The limit that was asked for, where 0 means all. */
  static Limit of(int asked, CommandSpec spec) {
    if (asked < 0) {
      throw new ParameterException(
          spec.commandLine(), "--limit must be 0 (for all) or above, was " + asked);
    }
    return new Limit(asked == 0 ? Integer.MAX_VALUE : asked);
  }

  /** As many of the rows as may be printed. */
  <T> List<T> of(List<T> all) {
    return all.subList(0, Math.min(rows, all.size()));
  }
}
