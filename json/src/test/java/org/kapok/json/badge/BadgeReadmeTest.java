package org.kapok.json.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Standing;

/** What the README shows of badges. */
class BadgeReadmeTest {
  private static final Path README = Path.of("README.md");

  private static String block(String fence) throws IOException {
    String section = Files.readString(README).split("\n### Open Badges\n")[1];
    return section.split("```" + fence + "\n")[1].split("```")[0];
  }

  @Test
  void itsCredentialIsWhatIsWritten() throws IOException {
    Recipient recipient = Recipient.of(URI.create("did:example:m-1"));
    Standing standing = BadgeSamples.standing("medal");
    assertThat(new ObjectMapper().readTree(block("jsonld")))
        .isEqualTo(BadgeSamples.BADGES.credential(BadgeSamples.ID, recipient, standing, "en"));
  }

  @Test
  void itsCodeIsThisCode() throws IOException {
    Issuer issuer = BadgeSamples.ISSUER;
    IncentiveScheme scheme = BadgeSamples.SCHEME;
    URI base = BadgeSamples.BADGES.base();
    URI page = BadgeSamples.BADGES.rules().orElseThrow();
    URI id = BadgeSamples.ID;
    String address = "a@example.com";
    String salt = "Kosher";
    Standing standing = BadgeSamples.standing("medal");
    // README begins
    OpenBadges badges = OpenBadges.of(issuer, scheme, base, List.of("zh", "en")).withRules(page);
    Recipient recipient = Recipient.hashed("emailAddress", address, salt); // or Recipient.of(did)
    ObjectNode credential = badges.credential(id, recipient, standing, "en"); // or of an AwardCase
    // README ends
    JsonNode shown = new ObjectMapper().readTree(block("jsonld"));
    assertThat(credential.path("credentialSubject").path("achievement"))
        .isEqualTo(shown.path("credentialSubject").path("achievement"));
    Path source =
        Path.of("src", "test", "java", "org", "kapok", "json", "badge", "BadgeReadmeTest.java");
    String code =
        Files.readString(source).split("// README begins\n", 2)[1].split(" *// README ends")[0];
    assertThat(unindented(block("java"))).isEqualTo(unindented(code));
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
