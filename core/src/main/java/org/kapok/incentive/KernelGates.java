package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;

/**
 * Gates close for rules whose first limit is used up, so that they are not even looked at until the
 * window is over. A gate is of one window and the codes of one column, that of the limit's key; a
 * bit for each rule of a word that is closed stands in the cells.
 */
final class KernelGates {
  private final List<List<Gate>> byWord = new ArrayList<>();
  private final KernelCells.Plan cells;

  /** A gate, and the rules for which it closes. */
  private record Gate(int window, int column, KernelCells.Part part, List<KernelRule> rules) {}

  /** No gates yet, for so many words of 64 rules. */
  KernelGates(KernelCells.Plan cells, int words) {
    this.cells = cells;
    for (int word = 0; word < words; word++) {
      byWord.add(new ArrayList<>());
    }
  }

  /** Adds a gate for a rule that closes when the limit is used up. */
  void add(KernelRule rule, int number, KernelRule.Step limit, int codes) {
    List<Gate> gates = byWord.get(number / 64);
    int column = limit.keys[0].column();
    Gate own =
        gates.stream()
            .filter(gate -> gate.window == limit.window && gate.column == column)
            .findFirst()
            .orElse(null);
    if (own == null) {
      KernelCells.Part part = cells.add(limit.window, new long[codes]);
      own = new Gate(limit.window, column, part, new ArrayList<>());
      gates.add(own);
    }
    own.rules.add(rule);
    rule.gateBit = 1L << number;
  }

  /** Tells the rules where their gates are, once the cells are sealed. */
  void place() {
    for (List<Gate> gates : byWord) {
      gates.forEach(gate -> gate.rules.forEach(rule -> rule.gate = gate.part.at));
    }
  }

  /** Of the gates of each word in turn, where the first code stands, and the column. */
  int[][] places() {
    return byWord.stream()
        .map(
            gates ->
                gates.stream()
                    .flatMap(gate -> List.of(gate.part.at, gate.column).stream())
                    .mapToInt(Integer::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }
}
