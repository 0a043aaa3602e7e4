package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A codec that reads a small tree.
 *
 * @param <T> the type
 */
interface TreeCodec<T> extends Codec<T> {

  /**
   * Reads the branch.
   *
   * @return the value, or null if a fault has been reported
   * @throws IllegalArgumentException if a constructor refuses the value
   * @throws ArithmeticException if a constructor refuses the value
   */
  @Nullable T read(Branch branch) throws IOException;

  @Override
  default @Nullable T read(JsonParser parser, Report report) throws IOException {
    int faults = report.count();
    Branch branch = Branch.read(parser, report);
    T value = readOrReport(branch);
    return report.count() == faults ? value : null;
  }

  /** Reads the branch and reports a constructor's refusal at its place. */
  default @Nullable T readOrReport(Branch branch) throws IOException {
    try {
      return read(branch);
    } catch (IllegalArgumentException | ArithmeticException refused) {
      branch.report().refused(refused, branch.place());
      return null;
    }
  }
}
