package com.example.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java code of json's README on hosts is code of these hosts. */
class ReadmeShowsHostsTest {
  private static final Path README = Path.of("..", "..", "..", "json", "README.md");
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SHOWN =
      Pattern.compile("// README begins\n(.*?) *// README ends", Pattern.DOTALL);

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(each -> unindented(each.group(1))).toList();
  }

  /** Without the indentation of the lines. */
  private static String unindented(String code) {
    return code.strip().lines().map(String::stripLeading).collect(Collectors.joining("\n"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void everyBlockIsCompiledInAHostAndEveryMarkedPartIsShown() throws IOException {
    String use = read(README).split("\n## Use\n")[1].split("\n## ")[0];
    List<String> marked;
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      marked =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> file.toString().contains("main"))
              .flatMap(file -> all(SHOWN, read(file)).stream())
              .toList();
    }
    assertThat(all(BLOCK, use)).hasSize(6).containsExactlyInAnyOrderElementsOf(marked);
  }
}
