package org.kapok;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of rows names types, tests and demo lines that there are. */
class ReadmeTableTest {
  private static final Pattern ROW = Pattern.compile("\\| ([GJ]\\d+) \\|.*");
  private static final Path DEMO = Path.of("..", "examples", "demo", "README.md");

  private static List<String[]> rows() throws IOException {
    return Files.readString(Path.of("README.md"))
        .lines()
        .filter(line -> ROW.matcher(line).matches())
        .map(line -> line.split(" ?\\| ?"))
        .toList();
  }

  private static List<String> names(String cell) {
    return Pattern.compile("`([^`]+)`").matcher(cell).results().map(MatchResult::group).toList();
  }

  private static List<String> files(String root) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", root, "java"))) {
      return files.map(file -> "`" + file.getFileName().toString().replace(".java", "`")).toList();
    }
  }

  @Test
  void everyRowIsThere() throws IOException {
    assertThat(rows())
        .extracting(cells -> cells[1])
        .contains(
            "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13", "J1",
            "J2", "J3", "J4", "J5", "J6", "J7");
  }

  @Test
  void itsTypesAndTestsExist() throws IOException {
    List<String> types = files("main");
    List<String> tests = files("test");
    for (String[] row : rows()) {
      assertThat(names(row[3])).isNotEmpty().isSubsetOf(types);
      assertThat(names(row[4])).isNotEmpty().isSubsetOf(tests);
    }
  }

  /** The demo's own test compares its README with what it prints. */
  @Test
  void itsDemoLinesAreShown() throws IOException {
    String demo = Files.readString(DEMO);
    for (String[] row : rows()) {
      for (String line : names(row[5])) {
        assertThat(demo).contains(line.replace("`", ""));
      }
    }
  }
}
