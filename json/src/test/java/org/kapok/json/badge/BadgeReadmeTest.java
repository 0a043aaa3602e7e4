package org.kapok.json.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The credential of the README is what is written. */
class BadgeReadmeTest {

  @Test
  void itIsWhatIsWritten() throws IOException {
    String block = Files.readString(Path.of("README.md")).split("```jsonld\n")[1].split("```")[0];
    Recipient recipient = Recipient.of(URI.create("did:example:m-1"));
    assertThat(new ObjectMapper().readTree(block))
        .isEqualTo(
            BadgeSamples.BADGES.credential(
                BadgeSamples.ID, recipient, BadgeSamples.standing("medal"), "en"));
  }
}
