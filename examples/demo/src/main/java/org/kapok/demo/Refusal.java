package org.kapok.demo;

import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Every problem of a refused input: its place, its code, and what to do. */
final class Refusal {
  private static final int MOST = 50;

  private Refusal() {}

  /** The refusal, one problem a line. */
  static String text(RefusedException refused) {
    StringBuilder text = new StringBuilder();
    String message = String.valueOf(refused.getMessage());
    text.append(message.lines().findFirst().orElse("refused:"));
    int shown = Math.min(MOST, refused.problems().size());
    for (Problem problem : refused.problems().subList(0, shown)) {
      text.append("\n  ").append(problem.place().isEmpty() ? "(document)" : problem.place());
      text.append("  ").append(problem.code());
      text.append("\n      ").append(problem.message().replace("\n", "\n      "));
    }
    if (shown < refused.problems().size()) {
      text.append("\n  … and ").append(refused.problems().size() - shown).append(" more");
    }
    return text.toString();
  }
}
