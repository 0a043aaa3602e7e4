package org.kapok.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;

/**
 * The JSON Schemas (2020-12) of Kapok's documents. They ship in the jar, and say what the reader
 * accepts as far as a schema can: what parts a document has and of which form they are, not whether
 * they fit one another.
 *
 * <p>Example: {@code JsonSchemas.text("urn:kapok:schema:scheme:1")}.
 */
public final class JsonSchemas {
  private static final String PREFIX = "urn:kapok:schema:";

  private JsonSchemas() {}

  /** The names of all documents' schemas, in alphabetical order: their {@code $schema}. */
  public static List<String> names() {
    return Codecs.KAPOK.documents().keySet().stream().toList();
  }

  /**
   * The schema of that name, which is its {@code $id}; it refers to no other.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static String text(String name) {
    List<String> names = names();
    if (!names.contains(name)) {
      throw new InvalidValueException(
          "must be one of {0}, was \"{1}\"{2}",
          names, Shown.shortened(name), Nearest.hint(name, new TreeSet<>(names)));
    }
    try (InputStream text = JsonSchemas.class.getResourceAsStream(resource(name))) {
      if (text == null) {
        throw new IllegalStateException("the jar lacks " + resource(name));
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the jar's " + resource(name) + " is unreadable", unreadable);
    }
  }

  /** The file beside this class: {@code schema/scheme-1.json}. */
  static String resource(String name) {
    return "schema/" + name.substring(PREFIX.length()).replace(':', '-') + ".json";
  }
}
