package org.kapok.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sound documents and the words that they are made of, for tests that spoil them. */
final class Seeds {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** Where Jazzer looks for inputs of its test, and leaves what it finds. */
  private static final Path NASTY =
      RESOURCES.resolve("org/kapok/json/ReadersFuzzTestInputs/everyDoorReadsOrRefuses");

  private static final Pattern SCHEMA = Pattern.compile("\"urn:kapok:schema:([a-z-]+):1\"");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private Seeds() {}

  /** Inputs of {@link EveryDoor} by what they are: golden files, published schemes, the README. */
  static SortedMap<String, byte[]> documents() throws IOException {
    SortedMap<String, byte[]> inputs = new TreeMap<>();
    for (String folder : List.of("golden", "schemes", "evaluations")) {
      for (Path file : files(RESOURCES.resolve(folder), ".json")) {
        String name = file.getFileName().toString().replace(".json", "");
        put(inputs, RESOURCES.relativize(file).toString(), Files.readString(file), name);
      }
    }
    Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (blocks.find()) {
      put(inputs, "README " + blocks.start(), blocks.group(1), "");
    }
    return inputs;
  }

  /** In one line, as an element reader takes it too; nothing of a type that is not known. */
  private static void put(
      SortedMap<String, byte[]> inputs, String source, String document, String otherwise)
      throws IOException {
    Matcher schema = SCHEMA.matcher(document);
    String name = schema.find() ? schema.group(1) : otherwise;
    if (JsonSchemas.names().contains("urn:kapok:schema:" + name + ":1")) {
      inputs.put(source, EveryDoor.input(name, JSON.readTree(document).toString()));
    }
  }

  /** Participations, one a line. */
  static byte[] lines() throws IOException {
    List<String> lines = new ArrayList<>();
    JSON.readTree(Golden.text("history"))
        .get("participations")
        .forEach(each -> lines.add(each.toString()));
    return EveryDoor.input("participation", String.join("\r\n", lines));
  }

  /** Inputs that are hard on readers: whatever fuzzing finds joins them. */
  static SortedMap<String, byte[]> nasty() throws IOException {
    SortedMap<String, byte[]> inputs = new TreeMap<>();
    for (Path file : files(NASTY, "")) {
      inputs.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return inputs;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** The names of properties and the codes of all schemas, in quotation marks. */
  static List<String> words() throws IOException {
    SortedSet<String> words = new TreeSet<>();
    for (String schema : JsonSchemas.names()) {
      words.add('"' + schema + '"');
      collect(JSON.readTree(JsonSchemas.text(schema)), words);
    }
    return new ArrayList<>(words);
  }

  private static void collect(JsonNode schema, SortedSet<String> words) {
    schema.path("properties").properties().forEach(each -> words.add('"' + each.getKey() + "\":"));
    schema.path("enum").forEach(code -> words.add(code.toString()));
    if (schema.has("const")) {
      words.add(schema.get("const").toString());
    }
    schema.forEach(part -> collect(part, words));
  }
}
