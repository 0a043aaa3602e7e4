package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kapok.incentive.Scorer;
import org.kapok.participation.Participation;
import org.kapok.problem.RefusedException;

/** A way by which a participation comes in. */
enum Door {
  TEXT,
  BYTES,
  STREAM,
  LINES,
  ARRAY,
  TABLE,
  /** {@link KapokJson#mapper()}: the text is the mapper's. */
  MAPPER,
  /**
   * A mapper as hosts have it, which does not look behind the value, as is the default of Jackson
   * 2: the text is the mapper's.
   */
  PLAIN_MAPPER;

  private static final Scorer SCORER = Golden.scorer();
  private static final ObjectMapper STRICT = KapokJson.mapper();
  private static final ObjectMapper PLAIN =
      JsonMapper.builder()
          .addModule(new KapokModule())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  boolean takes(byte[] json) throws IOException {
    try {
      read(json);
      return true;
    } catch (RefusedException | JsonProcessingException refused) {
      return false;
    } catch (CharConversionException notUtf8) {
      return false;
    }
  }

  private void read(byte[] json) throws IOException {
    switch (this) {
      case TEXT -> KapokJson.read(new String(json, StandardCharsets.UTF_8), Participation.class);
      case BYTES -> KapokJson.read(json, Participation.class);
      case STREAM -> KapokJson.read(new ByteArrayInputStream(json), Participation.class);
      case LINES -> readElements(json);
      case ARRAY -> readElements(inArray(json));
      case TABLE -> TableReader.read(new ByteArrayInputStream(json), SCORER, List.of());
      case MAPPER -> STRICT.readValue(json, Participation.class);
      default -> PLAIN.readValue(json, Participation.class);
    }
  }

  private static void readElements(byte[] json) {
    ElementReader<Participation> reader =
        ElementReader.of(new ByteArrayInputStream(json), Participation.class);
    reader.forEachRemaining(each -> assertThat(each.kind()).isNotEmpty());
  }

  private static byte[] inArray(byte[] json) {
    ByteArrayOutputStream array = new ByteArrayOutputStream();
    array.write('[');
    array.writeBytes(json);
    array.write(']');
    return array.toByteArray();
  }
}
