package org.kapok.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The Chinese texts of the schemas. A line is {@code TYPE=title|description} for a type, {@code
 * TYPE#MEMBER=description} for a property or a code of it, and {@code *#MEMBER=description} for a
 * property of that name wherever its type says nothing else; lines that begin with # are comments.
 */
final class ChineseTexts {
  private final Map<String, String> texts = new TreeMap<>();

  /** Reads all files of the folder. */
  ChineseTexts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> put(file, line));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void put(Path file, String line) {
    String[] parts = line.split("=", 2);
    if (parts.length < 2 || parts[1].isBlank() || texts.put(parts[0], parts[1]) != null) {
      throw new IllegalArgumentException(file + ": no text, or a second one: " + line);
    }
  }

  /** The keys of all texts, in order. */
  Set<String> keys() {
    return texts.keySet();
  }

  /** The title of a type, such as {@code activity.Attendance}; empty if it has none. */
  Optional<String> title(String type) {
    return part(type, 0);
  }

  /** The description of a type; empty if it has none. */
  Optional<String> of(String type) {
    return part(type, 1);
  }

  /** The text of a key that is among the keys. */
  String text(String key) {
    return Objects.requireNonNull(texts.get(key));
  }

  private Optional<String> part(String type, int index) {
    return Optional.ofNullable(texts.get(type))
        .map(text -> text.split("\\|", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> parts[index]);
  }
}
