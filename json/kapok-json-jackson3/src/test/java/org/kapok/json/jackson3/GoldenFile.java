package org.kapok.json.jackson3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document among the resources of json's tests that names its schema.
 *
 * @param path where it stands
 * @param text the document
 * @param type the type of its value
 */
record GoldenFile(Path path, String text, Class<?> type) {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** All of them, in the order of their paths. */
  static List<GoldenFile> all() {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
      return files
          .filter(each -> each.toString().endsWith(".json"))
          .sorted()
          .flatMap(GoldenFile::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<GoldenFile> of(Path path) {
    try {
      String text = Files.readString(path);
      JsonNode schema = MAPPER.readTree(text).path("$schema");
      Class<?> type = Codecs.KAPOK.documents().get(schema.asString(""));
      return type == null ? Stream.empty() : Stream.of(new GoldenFile(path, text, type));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
