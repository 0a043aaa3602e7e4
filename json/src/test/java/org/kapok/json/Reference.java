package org.kapok.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Published schemas and examples of others, which stand beside this repository and are no part of
 * it. Where they are missing, the test that asks for them is skipped, and says so. Beside them the
 * documents that Kapok writes by those formats.
 */
public final class Reference {
  private static final Path ROOT = Path.of("..", "..", "shared", "reference");

  private Reference() {}

  /** The file or folder of that name. */
  public static Path path(String name) {
    Path path = ROOT.resolve(name);
    assumeTrue(Files.exists(path), "there is no " + name + " in " + ROOT);
    return path;
  }

  /** The text of the file. */
  public static String text(String name) {
    return text(path(name));
  }

  /** The text of the file. */
  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document in the file of that name. */
  public static JsonNode tree(String name) {
    return parsed(text(name));
  }

  /** The document of that text, with exact decimals. */
  public static JsonNode parsed(String json) {
    return ShippedSchema.tree(json);
  }

  /** The texts of that name, wherever in the document they stand. */
  public static List<String> texts(JsonNode document, String name) {
    return document.findValues(name).stream().map(JsonNode::asText).toList();
  }

  /** What a format of others is written as, by the file of that name. */
  public static String golden(String name) {
    return text(Path.of("src/test/resources/interoperation", name));
  }

  /** All JSON files in the folder, in those within it too, in the order of their names. */
  public static List<Path> json(String folder) {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
