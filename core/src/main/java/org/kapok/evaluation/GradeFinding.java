package org.kapok.evaluation;

import java.util.List;

/**
 * Whether a subject reaches a grade, and on what it depends (等级核对).
 *
 * @param grade the id of the grade
 * @param met whether it does
 * @param findings its comparisons, in the order of the requirement
 */
public record GradeFinding(String grade, boolean met, List<Finding> findings) {

  /** Copies the findings. */
  public GradeFinding {
    findings = List.copyOf(findings);
  }

  /** The comparisons that were not met. */
  public List<Finding> missed() {
    return findings.stream().filter(each -> !each.met()).toList();
  }
}
