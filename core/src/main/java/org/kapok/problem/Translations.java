package org.kapok.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The Chinese of the patterns of sentences: {@code zh.po}, in the form of GNU gettext. */
final class Translations {
  private static final String ENGLISH = "msgid ";
  private static final String CHINESE = "msgstr ";

  private Translations() {}

  /** Read when something is first told in Chinese. */
  private static final class Chinese {
    static final Map<String, String> PATTERNS = read();
  }

  /** The pattern in that language; the English one if there is no other. */
  static String of(String english, Locale language) {
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return chinese ? Chinese.PATTERNS.getOrDefault(english, english) : english;
  }

  private static Map<String, String> read() {
    Map<String, String> patterns = new HashMap<>();
    InputStream file = Objects.requireNonNull(Translations.class.getResourceAsStream("zh.po"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String english = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(ENGLISH)) {
          english = quoted(line.substring(ENGLISH.length()));
        } else if (line.startsWith(CHINESE)) {
          patterns.put(english, quoted(line.substring(CHINESE.length())));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(patterns);
  }

  /** The text within the quotation marks. */
  private static String quoted(String text) {
    return text.strip()
        .replaceAll("^\"|\"$", "")
        .replace("\\n", "\n")
        .replace("\\\"", "\"")
        .replace("\\\\", "\\");
  }
}
