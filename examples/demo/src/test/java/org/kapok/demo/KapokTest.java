package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KapokTest {

  @Test
  void helpIsPrintedToStandardOutput() {
    CommandLineRun run = CommandLineRun.of("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: kapok", "made up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score",
        "explain",
        "validate",
        "sheet",
        "analyse",
        "compare",
        "levels",
        "path",
        "example",
        "places",
        "network",
        "participations"
      })
  void everyCommandExplainsItselfWithExamplesAndExitCodes(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Usage: kapok " + command, "Examples:", "Exit codes:")
        .contains("  kapok " + command);
    assertThat(CommandLineRun.of(command, "--version").out()).startsWith("kapok demo");
  }
}
