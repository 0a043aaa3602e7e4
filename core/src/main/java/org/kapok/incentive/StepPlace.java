package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a step stands: {@code /rules/0/then/1}.
 *
 * @param ofRule whether it is a rule's, else an account's
 * @param owner the number of the rule or account
 * @param step the number of the step
 */
record StepPlace(boolean ofRule, int owner, int step) {
  private static final int OWNER = 2;
  private static final int STEP = 4;

  static StepPlace of(String pointer) {
    List<String> parts = List.of(pointer.split("/", -1));
    return new StepPlace(
        parts.get(1).equals("rules"),
        Integer.parseInt(parts.get(OWNER)),
        Integer.parseInt(parts.get(STEP)));
  }

  /** The state of the step's totals, which names the rule or account by its id. */
  StepState state(IncentiveScheme scheme, List<TotalState> totals) {
    return new StepState(
        ofRule ? Optional.of(scheme.rules().get(owner).id()) : Optional.empty(),
        ofRule ? Optional.empty() : Optional.of(scheme.accounts().get(owner).id()),
        Optional.empty(),
        step,
        totals);
  }

  /** The pointer to the step in the scheme; to nothing if that has no such rule or account. */
  static String of(StepState state, IncentiveScheme scheme) {
    String list = state.rule().isPresent() ? "rules" : "accounts";
    int owner =
        state.rule().isPresent()
            ? IntStream.range(0, scheme.rules().size())
                .filter(i -> scheme.rules().get(i).id().equals(state.rule().get()))
                .findFirst()
                .orElse(-1)
            : IntStream.range(0, scheme.accounts().size())
                .filter(i -> Optional.of(scheme.accounts().get(i).id()).equals(state.account()))
                .findFirst()
                .orElse(-1);
    return "/" + list + "/" + owner + "/then/" + state.step();
  }
}
