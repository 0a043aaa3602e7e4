package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reader reads the sound documents, and refuses what is hard on it. */
class EveryDoorTest {
  static Stream<Map.Entry<String, byte[]>> nasty() throws IOException {
    return Seeds.nasty().entrySet().stream();
  }

  @Test
  void soundDocumentsAreReadByAll() throws IOException {
    Set<String> types = new HashSet<>();
    for (Map.Entry<String, byte[]> each : Seeds.documents().entrySet()) {
      assertThat(EveryDoor.open(each.getValue())).as(each.getKey()).isTrue();
      types.add(new String(each.getValue()).lines().findFirst().orElseThrow());
    }
    assertThat(types).hasSizeGreaterThan(35);
  }

  @Test
  void linesAreReadOneByOne() {
    assertThatCode(() -> EveryDoor.open(Seeds.lines())).doesNotThrowAnyException();
  }

  @Test
  void documentsThatBreakOffAreRefusedByAll() throws IOException {
    for (Map.Entry<String, byte[]> each : Seeds.documents().entrySet()) {
      byte[] half = Arrays.copyOf(each.getValue(), each.getValue().length / 2);
      assertThat(EveryDoor.open(half)).as(each.getKey()).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void whatIsHardOnReadersIsRefused(Map.Entry<String, byte[]> input) throws IOException {
    assertThat(EveryDoor.open(input.getValue())).isFalse();
  }

  @Test
  void theWordsAreThoseOfTheSchemas() throws IOException {
    assertThat(Seeds.words())
        .contains("\"participation\"", "\"talentBank\"", "\"urn:kapok:schema:scheme:1\"")
        .contains("\"rules\":");
  }
}
