package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.venue.VenueNetwork;

/** The Java code of the README on limits and newer versions is this code, and it runs. */
class ReaderReadmeTest {
  private static final Path SOURCE = Path.of("src/test/java/org/kapok/json/ReaderReadmeTest.java");

  private final List<String> stored = new ArrayList<>();
  private final List<UnknownProperty> reported = new ArrayList<>();

  @Test
  void limitsOfTheHostHold() {
    byte[] uploaded = "{\"venues\": []}".getBytes(StandardCharsets.UTF_8);
    // Limits begins
    KapokReader reader =
        KapokReader.strict()
            .withLimits(ReadLimits.DEFAULT.withDocumentBytes(1 << 20).withProblems(50));
    VenueNetwork network = reader.read(uploaded, VenueNetwork.class);
    // Limits ends
    assertThat(network.venues()).isEmpty();
    assertThat(reader.limits().problems()).isEqualTo(50);
  }

  @Test
  void whatIsNewIsWrittenBack() {
    String text = "{\"$schema\":\"urn:kapok:schema:venue-network:1.1\",\"venues\":[],\"rating\":4}";
    // Newer versions begins
    VersionedDocument<VenueNetwork> document =
        KapokReader.tolerant().read(text, VenueNetwork.class);
    VersionedDocument.Written written = document.write(closed(document.value()));
    store(written.json());
    report(written.lost());
    // Newer versions ends
    assertThat(stored).singleElement().asString().contains("\"rating\":4");
    assertThat(reported).isEmpty();
  }

  private static VenueNetwork closed(VenueNetwork network) {
    return VenueNetwork.builder().from(network).venues(List.of()).build();
  }

  private void store(String json) {
    stored.add(json);
  }

  private void report(List<UnknownProperty> lost) {
    reported.addAll(lost);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Limits", "Newer versions"})
  void theReadmeShowsIt(String section) throws IOException {
    String shown =
        Files.readString(Path.of("README.md"))
            .split("\n## " + section + "\n")[1]
            .split("```java\n")[1]
            .split("```")[0];
    String code =
        Files.readString(SOURCE)
            .split("// " + section + " begins\n", 2)[1]
            .split(" *// " + section + " ends")[0];
    assertThat(unindented(code)).isEqualTo(unindented(shown));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
