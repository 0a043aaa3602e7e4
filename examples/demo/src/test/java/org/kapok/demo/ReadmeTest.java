package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
      List<String> printed = CommandLineRun.of(command.split(" ")).out().lines().toList();
      assertThat(printed)
          .containsSubsequence(block.stream().skip(1).filter(line -> !line.equals("…")).toList());
    }
  }
}
