package org.kapok.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;

/** Whose level differs between two statements of the same records. */
final class LevelChanges {
  private static final int NAMED = 5;

  private final Labels labels;
  private final Language language;

  /** From which level to which, of which honour. */
  private record Move(HonourId honour, String from, String to) {}

  LevelChanges(IncentiveProgramme before, IncentiveProgramme after, Language language) {
    labels = Labels.of(List.of(before, after), language);
    this.language = language;
  }

  /**
   * One line for each move from level to level, and who makes it; nothing if there is no honour.
   */
  List<String> lines(Statement before, Statement after) {
    Map<Move, List<String>> moves = new LinkedHashMap<>();
    int same = 0;
    for (Standing standing : after.standings()) {
      Optional<Standing> old = before.standing(standing.subject(), standing.honour());
      if (old.isPresent() && old.get().level().equals(standing.level())) {
        same++;
      } else {
        Move move =
            new Move(
                standing.honour(),
                labels.level(standing.honour(), old.flatMap(Standing::level)),
                labels.level(standing.honour(), standing.level()));
        moves.computeIfAbsent(move, unused -> new ArrayList<>()).add(standing.subject().value());
      }
    }
    if (after.standings().isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(""));
    lines.add(
        language.say("Levels: " + same + " unchanged", "等级：" + same + " 个不变")
            + (moves.isEmpty() ? language.say(".", "。") : language.say("; changed:", "；变化如下：")));
    moves.forEach((move, subjects) -> lines.add(line(move, subjects)));
    return lines;
  }

  private String line(Move move, List<String> subjects) {
    String some =
        String.join(language.say(", ", "、"), subjects.subList(0, Math.min(NAMED, subjects.size())))
            + (subjects.size() > NAMED ? language.say(", …", "……") : "");
    return "  "
        + labels.honour(move.honour())
        + language.say(": ", "：")
        + move.from()
        + " → "
        + move.to()
        + language.say(
            ", " + Count.of(subjects.size()) + " (" + some + ")",
            "，" + subjects.size() + " 个（" + some + "）");
  }
}
