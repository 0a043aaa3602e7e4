package org.kapok.benchmarks.reading;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalTime;

/**
 * A city's network as Jackson's databind reads it as it comes, with its module for times, into the
 * plain records of {@link PlainCity}: nothing is checked, and ids and codes are texts.
 */
final class PlainReader {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new JavaTimeModule());
  private static final ObjectReader READER = MAPPER.readerFor(PlainCity.CityNetwork.class);

  private PlainReader() {}

  static PlainCity.CityNetwork read(byte[] document) throws IOException {
    return READER.readValue(document);
  }

  /** Whether the records hold all that stands in the document: written, they say the same. */
  static boolean holdsAll(byte[] document) throws IOException {
    ObjectMapper writer =
        MAPPER
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    writer.configOverride(LocalTime.class).setFormat(JsonFormat.Value.forPattern("HH:mm"));
    byte[] written = writer.writeValueAsBytes(read(document));
    return MAPPER.readTree(written).equals(MAPPER.readTree(document));
  }
}
