package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fresh JVMs with the class path of this one.
 *
 * @param options what they are started with, besides
 */
record Jvm(List<String> options) {
  static Jvm with(String... options) {
    return new Jvm(List.of(options));
  }

  /** What a program prints to standard output and to standard error, and how it ends. */
  record Outcome(int exitCode, String output) {
    /** The last line. */
    String lastLine() {
      return output.lines().reduce("", (before, line) -> line);
    }
  }

  /** The last line that the program prints. */
  String lastLine(Class<?> program, Object... arguments) throws IOException {
    Outcome outcome = run(program, arguments);
    if (outcome.exitCode() != 0) {
      throw new IOException(program.getSimpleName() + " failed: " + outcome.output());
    }
    return outcome.lastLine();
  }

  /** Runs the program to its end. */
  Outcome run(Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(program.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Outcome(process.waitFor(), output);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while waiting for " + program.getSimpleName(), interrupted);
    }
  }
}
