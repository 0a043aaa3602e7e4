package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kapok.curve.Curve;
import org.kapok.evaluation.Scaling;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;

/**
 * The schemas of the documents as they ship: their structure by the codecs, their English texts by
 * the Javadoc, their Chinese texts by the files in {@code schema/zh}.
 */
final class DocumentedSchemas {
  private static final SourceTexts ENGLISH =
      new SourceTexts(Path.of("../core/src/main/java"), Path.of("src/main/java"));

  private static final Properties WORDS = words();

  /** The Chinese texts, beside the English ones in the member {@code x-zh}. */
  static final ChineseTexts CHINESE = new ChineseTexts(Path.of("src/test/resources/schema/zh"));

  /** What would stand in a file unseen; all of it stands within texts, where JSON has escapes. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cc}&&[^ \n]]");

  private static final String OPERATION = Definitions.name(Operation.class);

  /** Operations and scalings have the members of their curve, a step those of its operation. */
  private static final Set<String> OF_OPERATION =
      Set.of(
          Definitions.name(Curve.class),
          Definitions.name(Scaling.class),
          Definitions.name(Step.class));

  private DocumentedSchemas() {}

  private static Properties words() {
    Properties words = new Properties();
    try (InputStream file = DocumentedSchemas.class.getResourceAsStream("/schema/en.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }

  /** The text of the schema, with a line feed at its end. */
  static String text(String name, Class<?> type) {
    ObjectNode schema = SchemaDocument.of(name, type, Codecs.KAPOK);
    for (Map.Entry<String, JsonNode> part : schema.get("$defs").properties()) {
      describe(part.getKey(), (ObjectNode) part.getValue());
    }
    return INVISIBLE
            .matcher(KapokJson.writePretty(schema))
            .replaceAll(each -> String.format("\\\\u%04X", (int) each.group().charAt(0)))
        + "\n";
  }

  private static void describe(String type, ObjectNode schema) {
    schema.put("title", title(type));
    ENGLISH.of(type).ifPresent(text -> schema.put("description", text));
    CHINESE.title(type).ifPresent(text -> chinese(schema).put("title", text));
    CHINESE.of(type).ifPresent(text -> chinese(schema).put("description", text));
    for (JsonNode object : schema.findParents("properties")) {
      for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
        describe(type, property.getKey(), (ObjectNode) property.getValue());
      }
    }
    if (schema.has("enum")) {
      describeCodes(type, schema);
    }
  }

  private static void describe(String type, String property, ObjectNode schema) {
    text(type, property).ifPresent(text -> schema.put("description", text));
    describeInChinese(type, property, schema);
  }

  private static void describeInChinese(String type, String member, ObjectNode schema) {
    chineseKey(type, member)
        .ifPresent(key -> chinese(schema).put("description", CHINESE.text(key)));
  }

  private static ObjectNode chinese(ObjectNode schema) {
    return schema.withObjectProperty("x-zh");
  }

  /** The key of the Chinese text of a property or code; empty if there is none. */
  static Optional<String> chineseKey(String type, String member) {
    return Stream.concat(owners(type), Stream.of("*"))
        .map(each -> each + "#" + member)
        .filter(CHINESE.keys()::contains)
        .findFirst();
  }

  /** The types whose texts hold for the members of a type, itself first. */
  private static Stream<String> owners(String type) {
    return Stream.of(type, OF_OPERATION.contains(type) ? OPERATION : type, outer(type));
  }

  private static String outer(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static Optional<String> text(String type, String property) {
    if (property.equals("$schema")) {
      return Optional.of("The name of this schema.");
    }
    return owners(type)
        .map(each -> WORDS.getProperty(each + "#" + property))
        .filter(Objects::nonNull)
        .findFirst()
        .or(() -> ENGLISH.of(type, property))
        .or(() -> ENGLISH.of(outer(type), property))
        .or(() -> property.equals("type") ? Optional.of("Which case it is.") : Optional.empty());
  }

  /** A list of codes becomes a list of cases, each with its text. */
  private static void describeCodes(String type, ObjectNode schema) {
    ArrayNode cases = schema.arrayNode();
    for (JsonNode code : schema.remove("enum")) {
      ObjectNode each = cases.addObject().put("const", code.textValue());
      ENGLISH.of(type, code.textValue()).ifPresent(text -> each.put("description", text));
      describeInChinese(type, code.textValue(), each);
    }
    schema.set("oneOf", cases);
  }

  /** The type's name as words: {@code IncentiveScheme} is Incentive scheme. */
  private static String title(String type) {
    String name = type.substring(type.lastIndexOf('.') + 1);
    String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
