package org.kapok.incentive.analysis;

import java.util.List;
import java.util.Optional;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/**
 * Where a credit stands on its way.
 *
 * @param window the window of the last step that added up; that of one participation before any
 * @param by its key
 * @param rule whose credit it is; none for an opening
 * @param shared whether other credits were added up with it
 */
record Way(Window window, List<String> by, Optional<Rule> rule, boolean shared) {

  /** What a step adds up by itself. */
  static Way of(Step step) {
    return new Way(step.each().orElseThrow(), step.by(), Optional.empty(), false);
  }

  boolean isSingle() {
    return window.equals(Window.PARTICIPATION);
  }
}
