package org.kapok.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.quantity.Ratio;
import org.kapok.text.LocalizedText;

/** Lines under the numbers of the rows that they show, such as G4. */
final class RowLines {
  private static final int COLUMNS = 100;
  private static final int NUMBER = 5;

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  RowLines(Language language) {
    this.language = language;
  }

  /** Adds a sentence to the row of this number. */
  void add(String row, String english, String chinese) {
    String number = row;
    for (String part : Width.wrapped(language.say(english, chinese), COLUMNS - NUMBER)) {
      lines.add(String.format(Locale.ROOT, "%-" + NUMBER + "s%s", number, part));
      number = "";
    }
  }

  /** All lines. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The text in the language of the lines. */
  String say(LocalizedText text) {
    return text.in(language.tag());
  }

  /** The label in the language of the lines, or the code where there is none. */
  String label(Optional<LocalizedText> label, Object code) {
    return language.label(label, code);
  }

  /** The words of all of these, with commas between. */
  <T> String list(Collection<T> all, Function<T, String> word) {
    return all.stream().map(word).collect(Collectors.joining(language.say(", ", "、")));
  }

  /** The ratio as a percentage with one fraction digit, rounded half up. */
  static String percent(Ratio ratio) {
    long tenths = ratio.times(Ratio.of(1000)).plus(Ratio.of(1, 2)).floor();
    return String.format(Locale.ROOT, "%d.%d%%", tenths / 10, tenths % 10);
  }

  /** The ratio with one fraction digit, rounded half up. */
  static String tenths(Ratio ratio) {
    long tenths = ratio.times(Ratio.of(10)).plus(Ratio.of(1, 2)).floor();
    return String.format(Locale.ROOT, "%d.%d", tenths / 10, tenths % 10);
  }
}
