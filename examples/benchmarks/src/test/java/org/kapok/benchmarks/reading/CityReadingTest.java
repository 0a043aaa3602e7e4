package org.kapok.benchmarks.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Both ways to read a city read all of it. */
class CityReadingTest {

  @Test
  void bothReadTheWholeDocument() {
    assertThatCode(() -> new CityReading().prepare()).doesNotThrowAnyException();
  }

  @Test
  void recordsThatLoseSomethingDoNotHoldAll() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode city = (ObjectNode) mapper.readTree(CityReading.document());
    ObjectNode first = (ObjectNode) city.at("/activities/attendances/0");
    first.put("signedIn", "2023-01-08T09:30:00+08:00");

    assertThat(PlainReader.holdsAll(mapper.writeValueAsBytes(city))).isFalse();
  }
}
