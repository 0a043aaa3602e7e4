package org.kapok.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Conflict;
import org.kapok.participation.History;
import org.kapok.participation.Participation;

/**
 * What became of each line that was delivered; the five add up to all of them.
 *
 * @param scored counts
 * @param replaced a higher revision or the same line stands for it
 * @param withdrawn cancelled
 * @param conflicting in conflict itself, or of a subject whose facts are
 * @param later after the last date that counts
 */
record Tally(long scored, long replaced, long withdrawn, long conflicting, long later) {

  /** The tally of all that was delivered. */
  static Tally of(Material material) {
    History history = material.history();
    Map<ParticipationId, Integer> versions = new HashMap<>();
    history.allParticipations().forEach(each -> versions.merge(each.id(), 1, Integer::sum));
    Set<SubjectId> unknown = new HashSet<>();
    history.conflicts().stream()
        .filter(conflict -> conflict.participation().isEmpty())
        .map(Conflict::subject)
        .forEach(unknown::add);
    long scored = 0;
    long withdrawn = 0;
    long conflicting = 0;
    long later = 0;
    for (Participation each : history.allParticipations()) {
      if (versions.getOrDefault(each.id(), 0) > 1) {
        conflicting++;
      } else if (each.cancelled()) {
        withdrawn++;
      } else if (material.isLater(each)) {
        later++;
      } else if (unknown.contains(each.subject())) {
        conflicting++;
      } else {
        scored++;
      }
    }
    long kept = scored + withdrawn + conflicting + later;
    return new Tally(scored, material.delivered().size() - kept, withdrawn, conflicting, later);
  }

  /** All lines. */
  long delivered() {
    return scored + replaced + withdrawn + conflicting + later;
  }

  /** How many were delivered, and what became of them; what happened to none is left out. */
  String sentence(Language language) {
    List<String> parts = new ArrayList<>();
    parts.add(
        language.say(
            Count.of(delivered(), "participation") + " delivered", "提交参与记录 " + delivered() + " 条"));
    parts.add(language.say(Count.of(scored) + " scored", "计分 " + scored + " 条"));
    add(parts, language, replaced, " superseded or repeated", "被取代或重复 ");
    add(parts, language, withdrawn, " withdrawn", "已撤回 ");
    add(parts, language, conflicting, " in conflict", "有冲突 ");
    add(parts, language, later, " later", "晚于截止日 ");
    return String.join(language.say(", ", "，"), parts);
  }

  private static void add(
      List<String> parts, Language language, long number, String english, String chinese) {
    if (number > 0) {
      parts.add(language.say(Count.of(number) + english, chinese + number + " 条"));
    }
  }
}
