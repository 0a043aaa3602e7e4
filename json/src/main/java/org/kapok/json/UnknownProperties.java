package org.kapok.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a document has beyond what is known here, and which of the documents within it say that they
 * are newer. A document may name its version behind its properties: so they are judged at the end.
 */
final class UnknownProperties {
  /** The most characters of all places together: long names of maps stand in each place below. */
  private static final long MOST_CHARACTERS = 1 << 26;

  private final List<Unknown> found = new ArrayList<>();
  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private long characters;

  /**
   * The version that a document names.
   *
   * @param schema its {@code $schema}
   * @param newer whether it is newer than what is known here
   */
  record Declared(String schema, boolean newer) {}

  /** A property, and what could stand in its object. */
  private record Unknown(String name, Collection<String> known, UnknownProperty property) {
    private String owner() {
      return parent(property.place());
    }
  }

  void declare(String place, String schema, boolean newer) {
    declared.put(place, new Declared(schema, newer));
  }

  /**
   * Adds the property of that name and value.
   *
   * @throws BeyondLimitException if the places are too long to be kept
   */
  void add(String name, Collection<String> known, Branch value) throws IOException {
    characters += value.place().length();
    if (characters > MOST_CHARACTERS) {
      throw new BeyondLimitException(
          "the places of unknown properties must have at most {0} characters in all, was {1} or"
              + " more",
          MOST_CHARACTERS, characters);
    }
    String json = ExtensionsCodec.text(value);
    found.add(new Unknown(name, known, new UnknownProperty(value.place(), json)));
  }

  /** Forgets those that stand in the object at the place or within it. */
  void forget(String place) {
    found.removeIf(each -> (each.owner() + "/").startsWith(place + "/"));
  }

  /** Reports those that stand in a document of a known version. */
  void settle(Report report) {
    for (Unknown each : found) {
      if (!isNewer(each.owner())) {
        report.unknownProperty(each.name(), each.known(), each.property().place());
      }
    }
  }

  /** Whether the innermost document around the place that names its version is newer. */
  private boolean isNewer(String place) {
    String document = place;
    while (!declared.containsKey(document) && !document.isEmpty()) {
      document = parent(document);
    }
    Declared version = declared.get(document);
    return version != null && version.newer();
  }

  /** The place around a place. */
  static String parent(String place) {
    return place.substring(0, place.lastIndexOf('/'));
  }

  /** The properties, in the order of the document. */
  List<UnknownProperty> properties() {
    return found.stream().map(Unknown::property).toList();
  }

  /** The version of the document at the place; null if it names none. */
  @Nullable Declared declared(String place) {
    return declared.get(place);
  }

  /** The places of the documents that are newer than what is known here. */
  List<String> newerPlaces() {
    return declared.keySet().stream().filter(each -> isNewer(each)).toList();
  }

  boolean hasNewer() {
    return declared.values().stream().anyMatch(Declared::newer);
  }
}
