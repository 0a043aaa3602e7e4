package org.kapok.json.badge;

import java.util.List;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.RuleSheet;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.text.LocalizedText;

/**
 * What is said of a level.
 *
 * @param description the note of the level or else of its honour, or else what the level asks
 * @param narrative what the rule sheet says, as Markdown
 */
record LevelText(String name, String description, String narrative) {

  static LevelText of(IncentiveScheme scheme, HonourId honourId, LevelId levelId, String language) {
    List<String> sentences = RuleSheet.level(scheme, honourId, levelId, language);
    Honour honour =
        scheme.honours().stream()
            .filter(each -> each.id().equals(honourId))
            .findFirst()
            .orElseThrow();
    Level level =
        honour.levels().stream()
            .filter(each -> each.id().equals(levelId))
            .findFirst()
            .orElseThrow();
    String ofHonour = in(language, honour.label()).orElse(honourId.value());
    String name =
        honour.levels().size() == 1
            ? ofHonour
            : ofHonour + " · " + in(language, level.label()).orElse(levelId.value());
    String description =
        in(language, level.note()).or(() -> in(language, honour.note())).orElse(sentences.get(1));
    return new LevelText(name, description, markdown(String.join("\n\n", sentences)));
  }

  private static Optional<String> in(String language, Optional<LocalizedText> text) {
    return text.map(each -> each.in(language));
  }

  /** Markdown that shows the text as it is. */
  static String markdown(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>#&~|]", "\\\\$0")
        .replaceAll("(?m)^([ \\t]*[0-9]*)([-+=.)])", "$1\\\\$2");
  }
}
