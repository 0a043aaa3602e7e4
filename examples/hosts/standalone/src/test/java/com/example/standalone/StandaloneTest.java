package com.example.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapok.json.JsonSchemas;

/** The program runs as a process of its own, and its lines do not depend on where Kapok is. */
class StandaloneTest {
  private static final String MODULE = "com.example.standalone";
  private static final String PROGRAM = MODULE + ".Standalone";

  private static final List<String> LINES =
      List.of(
          "scheme comes back: true",
          "history comes back: true",
          "network comes back: true",
          "points: 15",
          "statement comes back: true",
          "schemas: " + JsonSchemas.names().size(),
          "a misspelt scheme: unknown-property at /rules/0/whem",
          "a form: 穗, true",
          "a form comes back: true",
          "a form with a misspelt scheme: unknown-property at /scheme/rules/0/whem",
          "zh venues.venues[0].owner 组织不存在: buro",
          "en venues.venues[0].owner the organisation is none of the network: buro");

  @TempDir private Path directory;

  /** The program and its libraries, without anything of the tests. */
  private static String path() throws IOException, URISyntaxException {
    Path program =
        Path.of(Standalone.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return program + File.pathSeparator + Files.readString(Path.of("target", "libraries")).strip();
  }

  private List<String> run(Path home, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(List.of(arguments));
    Path log = directory.resolve("log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(() -> printed + read(log)).isZero();
    return printed.lines().toList();
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }

  private static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  private static List<String> after(String... heads) {
    List<String> lines = new ArrayList<>(List.of(heads));
    lines.addAll(LINES);
    return lines;
  }

  @Test
  void fromTheClassPath() throws Exception {
    assertThat(run(home(), "-cp", path(), PROGRAM))
        .isEqualTo(after("json in no module", "core in no module"));
  }

  @Test
  void fromTheModulePath() throws Exception {
    assertThat(run(home(), "--module-path", path(), "--module", MODULE + "/" + PROGRAM))
        .isEqualTo(after("json in a module", "core in a module"));
  }

  @Test
  void fromAnImageOfItsOwn() throws Exception {
    assumeTrue(Files.isDirectory(home().resolve("jmods")), "this Java brings no jmods for images");
    Path image = directory.resolve("image");
    int code =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                path(),
                "--add-modules",
                MODULE,
                "--output",
                image.toString());
    assertThat(code).isZero();
    assertThat(run(image, "--module", MODULE + "/" + PROGRAM))
        .isEqualTo(after("json in a module", "core in a module"));
  }
}
