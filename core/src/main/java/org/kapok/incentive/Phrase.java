package org.kapok.incentive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase in both languages; {0} and on are parts. */
interface Phrase {
  /** Where a part stands. */
  Pattern PART = Pattern.compile("\\{(\\d)\\}");

  /** In Chinese. */
  String chinese();

  /** In English. */
  String english();

  /** The phrase in the language, with its parts. */
  default String in(String language, Object... parts) {
    Matcher matcher = PART.matcher(language.startsWith("zh") ? chinese() : english());
    return matcher.replaceAll(
        part -> Matcher.quoteReplacement(parts[Integer.parseInt(part.group(1))].toString()));
  }
}
