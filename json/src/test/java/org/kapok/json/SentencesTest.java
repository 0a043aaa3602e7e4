package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapok.problem.Sentence;

/** Every sentence that Kapok says of a value is said in both languages, and says the same. */
class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  private static final Pattern ENTRY = Pattern.compile("(?m)^msgid \"(.*)\"\nmsgstr \"(.*)\"$");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [^|]+ \\| [^|]+ \\|$");

  private static final SentenceSources SOURCES =
      new SentenceSources(Path.of("../core/src/main/java"), Path.of("src/main/java"));

  private static final Map<String, String> CHINESE = chinese();

  @Test
  void everySentenceIsALiteralPattern() {
    assertThat(SOURCES.said()).hasSizeGreaterThan(800);
    assertThat(SOURCES.said()).filteredOn(each -> each.pattern() == null).isEmpty();
  }

  @Test
  void everyPatternHasItsChineseAndNoChineseIsUnused() {
    Set<String> said = new TreeSet<>(patterns());
    Predicate<String> wordless =
        each -> PLACE.matcher(each).replaceAll("").chars().noneMatch(Character::isLetter);
    said.removeIf(wordless);
    Set<String> translated = new TreeSet<>(CHINESE.keySet());
    translated.removeIf(wordless);
    assertThat(translated).containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void bothLanguagesHaveTheSameInTheSameParts() {
    CHINESE.forEach(
        (english, chinese) -> {
          Sentence one = open(english);
          Sentence other = open(chinese);
          assertThat(places(chinese)).as(english).isEqualTo(places(english));
          assertThat(one.in(Locale.CHINESE)).isEqualTo(chinese);
          assertThat(other.expected(Locale.ENGLISH).map(SentencesTest::places))
              .as("what is expected: %s", chinese)
              .isEqualTo(one.expected(Locale.ENGLISH).map(SentencesTest::places));
          assertThat(other.value().map(SentencesTest::places))
              .as("the value: %s", chinese)
              .isEqualTo(one.value().map(SentencesTest::places));
          assertThat(other.expected(Locale.ENGLISH)).matches(SentencesTest::isChinese, chinese);
        });
  }

  @Test
  void eachSentenceIsGivenWhatStandsInIt() {
    for (SentenceSources.Said each : SOURCES.said()) {
      if (each.arguments() != null) {
        int used =
            PLACE
                .matcher(Objects.requireNonNull(each.pattern()))
                .results()
                .mapToInt(place -> Integer.parseInt(place.group(1)) + 1)
                .max()
                .orElse(0);
        assertThat(each.arguments()).as(each.at() + " " + each.pattern()).hasSize(used);
      }
    }
  }

  @Test
  void noWordsStandInASentenceThatWouldBeToldInEnglishAlone() {
    for (SentenceSources.Said each : SOURCES.said()) {
      if (each.arguments() != null) {
        assertThat(each.arguments()).as(each.at()).noneMatch(given -> given.matches("\".*\""));
      }
    }
  }

  @Test
  void theTableListsEveryCode() throws IOException {
    assertThat(SOURCES.builtCodes()).isEmpty();
    String readme = Files.readString(Path.of("README.md"));
    List<String> listed =
        ROW.matcher(readme.substring(readme.indexOf("\n### Codes\n")))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(listed).containsExactlyElementsOf(SOURCES.codes());
  }

  private static List<String> patterns() {
    List<String> patterns = new ArrayList<>();
    SOURCES.said().forEach(each -> patterns.add(Objects.requireNonNull(each.pattern())));
    return patterns;
  }

  private static boolean isChinese(Optional<String> expected) {
    return expected.stream().allMatch(each -> each.startsWith("必须") || each.startsWith("不得"));
  }

  /** The sentence whose places stay as they are. */
  private static Sentence open(String pattern) {
    return Sentence.of(
        pattern, IntStream.range(0, 10).mapToObj(number -> "{" + number + "}").toArray());
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static Map<String, String> chinese() {
    try {
      String file = Files.readString(Path.of("../core/src/main/resources/org/kapok/problem/zh.po"));
      Map<String, String> found = new TreeMap<>();
      for (MatchResult entry : ENTRY.matcher(file).results().toList()) {
        String earlier = found.put(plain(entry.group(1)), plain(entry.group(2)));
        assertThat(earlier).as(entry.group(1)).isNull();
      }
      return found;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String plain(String quoted) {
    return quoted.replace("\\\"", "\"").replace("\\\\", "\\");
  }
}
