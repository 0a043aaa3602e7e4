package org.kapok.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;

/**
 * What other systems add to a document: names of their choice, each with a JSON text that Kapok
 * keeps and writes back but never reads. Nothing in Kapok depends on them.
 *
 * <p>Example: {@code Extensions.of(Map.of("example.org/ward", "\"3B\""))}.
 *
 * @param jsonByName the JSON texts by name, in the order of the names
 */
public record Extensions(SortedMap<String, String> jsonByName) {
  /** No extensions. */
  public static final Extensions NONE = new Extensions(new TreeMap<>());

  /**
   * Copies the texts.
   *
   * @throws IllegalArgumentException if a name or a text is blank
   */
  public Extensions {
    jsonByName.forEach(Extensions::require);
    jsonByName = Collections.unmodifiableSortedMap(new TreeMap<>(jsonByName));
  }

  private static void require(String name, String json) {
    if (name.isBlank() || json.isBlank()) {
      throw new InvalidValueException(
          "Extensions must have a name and a JSON text, was \"{0}\": \"{1}\"", name, json);
    }
  }

  /** The JSON texts by name. */
  public static Extensions of(Map<String, String> jsonByName) {
    return jsonByName.isEmpty() ? NONE : new Extensions(new TreeMap<>(jsonByName));
  }
}
