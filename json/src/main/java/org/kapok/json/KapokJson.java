package org.kapok.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.problem.Argument;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * Reads and writes Kapok's documents. Reading is strict and refuses with every fault at once;
 * writing is deterministic: equal values give equal texts.
 *
 * <p>Example: {@code KapokJson.read(json, IncentiveScheme.class)}.
 */
public final class KapokJson {
  private KapokJson() {}

  /** Made when something is first written: reading does without, and is ready sooner. */
  private static final class Writers {
    static final ObjectWriter COMPACT = mapper().writer();
    static final ObjectWriter PRETTY = COMPACT.with(prettyPrinter());
  }

  /**
   * A new strict mapper, for hosts that put Kapok's types into documents of their own. It refuses
   * unknown and repeated properties, trailing tokens, quoted numbers, 1.7 for a whole number, and
   * null for a primitive; a fault is a {@link com.fasterxml.jackson.databind.JsonMappingException}.
   */
  public static JsonMapper mapper() {
    return mapper(ReadLimits.DEFAULT);
  }

  /** A new strict mapper within limits. */
  static JsonMapper mapper(ReadLimits limits) {
    return JsonMapper.builder(
            JsonFactory.builder()
                .streamReadConstraints(
                    Parsers.constraints(limits).maxDocumentLength(limits.documentBytes()).build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build())
        .addModule(new KapokModule())
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();
  }

  /**
   * Reads one document strictly, within the default limits: a scheme, programme, history, statement
   * or checkpoint, or any other Kapok value. {@link KapokReader} reads within other limits.
   *
   * @throws RefusedException with every fault of the document
   */
  public static <T> T read(String json, Class<T> type) {
    return KapokReader.strict().read(json, type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark.
   *
   * @throws RefusedException with every fault of the document
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return KapokReader.strict().read(json, type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark, up to the end of the stream,
   * which stays open.
   *
   * @throws RefusedException with every fault of the document; also if the stream fails
   */
  public static <T> T read(InputStream json, Class<T> type) {
    return KapokReader.strict().read(json, type);
  }

  /** The codec of one of Kapok's types. */
  static Codec<Object> codec(Class<?> type) {
    return Codecs.KAPOK
        .find(type)
        .orElseThrow(
            () -> new InvalidValueException("{0} is none of Kapok's types", type.getName()));
  }

  /** How messages call what is read. */
  static Argument what(Class<?> type) {
    if (type == IncentiveScheme.class) {
      return Sentence.of("scheme");
    }
    return type == IncentiveProgramme.class
        ? Sentence.of("programme")
        : Argument.of(type.getSimpleName());
  }

  /**
   * The value as compact JSON.
   *
   * @throws IllegalArgumentException if it holds half of a surrogate pair, or an extension that is
   *     no JSON
   */
  public static String write(Object value) {
    return write(value, Writers.COMPACT);
  }

  /** The value as indented JSON, with line feeds and without one at the end. */
  public static String writePretty(Object value) {
    return write(value, Writers.PRETTY);
  }

  /**
   * The value as a tree, to take parts of it into documents of other formats; it has the digits
   * that {@link #write} writes, and each call gives a new one.
   *
   * <p>Example: {@code KapokJson.tree(GeoPoint.of(23.1291, 113.2644)).get("longitude")}.
   *
   * @throws IllegalArgumentException if {@link #write} refuses the value
   */
  public static JsonNode tree(Object value) {
    return StrictJson.tree(write(value));
  }

  private static String write(Object value, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      if (unwritable.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new InvalidValueException(
          Sentence.verbatim(unwritable.getOriginalMessage()), unwritable);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(lines);
  }

  /**
   * The value in the canonical form of RFC 8785, in UTF-8: properties sorted, no space, numbers as
   * ECMAScript writes them. Equal values have equal bytes, in whichever language they are made; so
   * they are what a host signs.
   *
   * <p>Amounts are exact in it. An extension's number of more than 17 digits becomes the nearest
   * double, as RFC 8785 has it.
   *
   * @throws IllegalArgumentException as {@link #write}, or if an extension holds a number beyond
   *     all doubles
   */
  public static byte[] canonical(Object value) {
    return CanonicalJson.of(write(value)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A name for what a document says: {@code sha256:} and the hash of its {@linkplain #canonical
   * canonical form}. Equal documents have equal hashes, and documents that differ have others.
   *
   * <p>Example: {@code KapokJson.contentHash(scheme)} is {@code sha256:} and 64 hexadecimal digits.
   *
   * <p>It is of the text that Kapok writes: a text by other hands that says the same, with a
   * default or in another order of a set, is read before it is hashed.
   *
   * @param document a document that names its {@code $schema} as {@link #write} writes it: without
   *     that two documents of different kinds could have one hash
   * @throws IllegalArgumentException if it names none, such as a participation or a venue network,
   *     also if the text that it was read from named one
   */
  public static String contentHash(Object document) {
    String json = write(document);
    if (!json.startsWith("{\"$schema\":")) {
      throw new InvalidValueException(
          "a document must name its $schema as Kapok writes it to have a hash: a scheme, a ledger,"
              + " a city network …, and no part of one, such as a venue network");
    }
    return CanonicalJson.hash(json);
  }
}
