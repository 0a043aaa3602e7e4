package org.kapok.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Inputs that are made from sound documents and the words of the schemas, and kept where they reach
 * code that none reached before: no reader does anything else than read them or refuse them.
 */
class ReadersFuzzTest {
  private static final String WORDS = "readers.dict";

  /** Before Jazzer looks for it. */
  @BeforeAll
  static void writeWords() throws IOException {
    List<String> lines =
        Seeds.words().stream()
            .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
            .toList();
    URI here = URI.create(Objects.requireNonNull(ReadersFuzzTest.class.getResource(".")).toString());
    Files.write(Path.of(here).resolve(WORDS), lines);
  }

  static Stream<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>(Seeds.documents().values());
    seeds.add(Seeds.lines());
    return seeds.stream();
  }

  @MethodSource("seeds")
  @DictionaryFile(resourcePath = WORDS)
  @FuzzTest(maxDuration = "10m")
  void everyDoorReadsOrRefuses(byte[] input) throws IOException {
    EveryDoor.open(input);
  }
}
