package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output that the README shows is what the commands print. */
class ReadmeTest {
  private static final String PROMPT = "$ kapok ";

  /** The blocks that start with a command, without those that need a file. */
  private static List<List<String>> blocks() throws IOException {
    List<List<String>> blocks = new ArrayList<>();
    for (String block : Files.readString(Path.of("README.md")).split("```\n")) {
      if (block.startsWith(PROMPT) && !block.contains("--scheme")) {
        blocks.add(block.lines().toList());
      }
    }
    return blocks;
  }

  @Test
  void showsWhatIsPrinted() throws IOException {
    assertThat(blocks()).hasSizeGreaterThanOrEqualTo(4);
    for (List<String> block : blocks()) {
      String command = block.get(0).substring(PROMPT.length());
      String out = CommandLineRun.of(command.split(" ")).out().replace("\uFEFF", "");
      List<String> printed = out.lines().toList();
      assertThat(printed)
          .containsSubsequence(block.stream().skip(1).filter(line -> !line.equals("…")).toList());
    }
  }

  @Test
  void theReadmeAtTheTopShowsWhatPathPrints() throws IOException {
    String path = "path --example=stars --member m-0016 --to stars=one --by 2025-03-31";
    String printed = CommandLineRun.of(path.split(" ")).out();
    assertThat(Files.readString(Path.of("..", "..", "README.md")))
        .contains(path, printed.substring(printed.indexOf("Target: ")));
  }

  @Test
  void theListOfAClerkIsReadAsShown(@TempDir Path directory) throws IOException {
    String section = Files.readString(Path.of("README.md")).split("\n## participations\n")[1];
    Path list = directory.resolve("clerk.csv");
    Files.writeString(list, section.split("```csv\n")[1].split("```")[0]);
    assertThat(section)
        .contains("`kapok participations clerk.csv --to ndjson --zone Asia/Shanghai`");
    CommandLineRun run =
        CommandLineRun.of(
            "participations", list.toString(), "--to", "ndjson", "--zone", "Asia/Shanghai");
    assertThat(run.out())
        .isEqualToNormalizingNewlines(section.split("```json\n")[1].split("```")[0]);
  }

  @Test
  void theSchemeOfYourOwnScoresAsShown(@TempDir Path directory) throws IOException {
    String section =
        Files.readString(Path.of("README.md")).split("## A scheme of your own from zero\n")[1];
    String[] blocks = section.split("\n## ")[0].split("```(json|sh)?\n");
    String mine = directory + "/";
    assertThat(blocks[1]).isEqualTo("kapok example --directory mine\n");
    assertThat(CommandLineRun.of("example", "--directory", mine).code()).isZero();
    Files.writeString(directory.resolve("scheme.json"), blocks[3]);
    assertShown(blocks[5], mine, 1);
    String repaired = blocks[3].replace("\"credited\": 15", "\"credited\": 10");
    Files.writeString(directory.resolve("scheme.json"), repaired);
    assertThat(CommandLineRun.of("validate", "--scheme", mine + "scheme.json").code()).isZero();
    Files.writeString(directory.resolve("facts.ndjson"), blocks[7]);
    Files.writeString(directory.resolve("participations.ndjson"), blocks[9]);
    assertShown(blocks[11], mine, 0);
  }

  /** That the command at the start of the block prints the rest of it. */
  private static void assertShown(String block, String mine, int code) {
    String[] parts = block.split("\n", 2);
    String command = parts[0].substring(PROMPT.length()).replace("mine/", mine);
    CommandLineRun run = CommandLineRun.of(command.split(" "));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEqualToNormalizingNewlines(parts[1]);
  }
}
