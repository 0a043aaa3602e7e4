package org.kapok.json;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SchemeId;
import org.kapok.problem.Problem;

/**
 * Finds what is wrong with a programme besides its faulty parts; each faulty version has its
 * stand-in.
 */
final class ProgrammeRepair {
  /** A property of a version. */
  private static final Pattern OF_VERSION = Pattern.compile("/versions/[0-9]+/([A-Za-z]+)");

  /** All versions, or one as a whole. */
  private static final String VERSION = "/versions(/[0-9]+)?";

  private ProgrammeRepair() {}

  /** Reports the semantic faults of what could be read; there is no stand-in for a programme. */
  static <T> @Nullable T checkRest(
      Shape<T> shape, @Nullable Object[] values, String place, Report report) {
    Set<String> faults = Repairs.faults(place, report);
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] =
            switch (shape.properties().get(i).name()) {
              case "id" -> SchemeId.of("unreadable");
              case "versions" -> List.of();
              default -> null;
            };
      }
    }
    Repairs.reportRest(
        shape,
        values,
        place,
        report,
        problem ->
            report.hasLost(problem.code())
                || faults.stream().anyMatch(fault -> isRelated(fault, problem)));
    return null;
  }

  /**
   * Whether one of the places holds the other, or the fault is of what the problem compares with.
   */
  private static boolean isRelated(String fault, Problem problem) {
    if (Repairs.isWithin(problem.place(), fault)) {
      return true;
    }
    return switch (problem.code()) {
      case "unknown-account" -> fault.matches(VERSION + "(/accounts)?");
      case "unknown-rule" -> fault.matches(VERSION + "(/rules)?");
      case "unknown-honour", "unknown-level" -> fault.matches(VERSION + "(/honours)?");
      default -> isCompared(fault, problem.place());
    };
  }

  /** Versions are compared with one another, and their ids with the programme's. */
  private static boolean isCompared(String fault, String place) {
    Matcher compared = OF_VERSION.matcher(place);
    if (!compared.matches()) {
      return false;
    }
    String property = compared.group(1);
    return fault.matches(VERSION)
        || fault.matches(VERSION + "/" + property + "(/.*)?")
        || (property.equals("id") && fault.equals("/id"));
  }
}
