package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.RuleSheet;

/** The rule sheets of published schemes, and of one that uses every construct, word for word. */
class RuleSheetGoldenTest {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final Path DEMO =
      Path.of("..", "examples", "demo", "src", "main", "resources", "org", "kapok", "demo");

  @ParameterizedTest
  @CsvSource({
    "01-inagi, zh", "01-inagi, en",
    "05-xuexi-qiangguo, zh", "05-xuexi-qiangguo, en",
    "09-boluo-medals, zh", "09-boluo-medals, en",
    "09-guangdong-stars, zh", "09-guangdong-stars, en",
    "09-longgang-stars, zh", "09-longgang-stars, en",
    "09-sichuan-stars, zh", "09-sichuan-stars, en",
    "21-toastmasters-club, zh", "21-toastmasters-club, en",
    "25-party-member-points, zh", "25-party-member-points, en",
    "every-construct, zh", "every-construct, en",
    "honours, zh", "honours, en"
  })
  void theSheetReadsAsPublished(String name, String language) throws IOException {
    IncentiveScheme scheme = KapokJson.read(Files.readString(file(name)), IncentiveScheme.class);
    Path sheet = RESOURCES.resolve(Path.of("sheets", name + "." + language + ".txt"));
    assertThat(RuleSheet.of(scheme, language).text()).isEqualTo(Files.readString(sheet));
  }

  private static Path file(String name) {
    return switch (name) {
      case "01-inagi" -> DEMO.resolve("inagi.json");
      case "every-construct" -> RESOURCES.resolve(Path.of("golden", "scheme", "1", "full.json"));
      case "honours" -> RESOURCES.resolve(Path.of("golden", "scheme", "1", "honours.json"));
      default -> RESOURCES.resolve(Path.of("schemes", name + ".json"));
    };
  }
}
