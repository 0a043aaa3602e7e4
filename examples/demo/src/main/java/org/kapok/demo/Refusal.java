package org.kapok.demo;

import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Every problem of a refused input: its place, its code, and what to do. */
final class Refusal {
  private static final int MOST = 50;

  private Refusal() {}

  /** The refusal, one problem a line. */
  static String text(RefusedException refused, Language language) {
    StringBuilder text = new StringBuilder(refused.summary(language.locale()));
    text.append(language.say(":", "："));
    int shown = Math.min(MOST, refused.problems().size());
    for (Problem problem : refused.problems().subList(0, shown)) {
      text.append("\n  ").append(place(problem, language));
      text.append("  ").append(problem.code());
      text.append("\n      ").append(problem.message(language.locale()).replace("\n", "\n      "));
    }
    if (shown < refused.problems().size()) {
      int more = refused.problems().size() - shown;
      text.append("\n  ").append(language.say("… and " + more + " more", "……另有" + more + "个"));
    }
    return text.toString();
  }

  private static String place(Problem problem, Language language) {
    return problem.place().isEmpty() ? language.say("(document)", "（文档）") : problem.place();
  }
}
