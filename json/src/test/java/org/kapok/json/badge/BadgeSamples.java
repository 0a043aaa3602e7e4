package org.kapok.json.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;
import org.kapok.text.LocalizedText;

/** Badges of the golden scheme of honours. */
final class BadgeSamples {
  static final URI ID = URI.create("https://badges.example.org/credentials/3732");
  static final Issuer ISSUER =
      new Issuer(
          URI.create("https://badges.example.org/bureau"),
          LocalizedText.of("zh", "市委老干部局", "en", "Bureau for retired staff"),
          Optional.of(URI.create("https://bureau.example.org/")));
  static final IncentiveScheme SCHEME =
      KapokJson.read(text("/golden/scheme/1/honours.json"), IncentiveScheme.class);
  static final OpenBadges BADGES =
      OpenBadges.of(
              ISSUER,
              SCHEME,
              URI.create("https://badges.example.org/achievements"),
              List.of("zh", "en"))
          .withRules(URI.create("https://bureau.example.org/rules"));
  static final Recipient HASHED = Recipient.hashed("emailAddress", "a@example.com", "Kosher");

  private BadgeSamples() {}

  /** How the first member stands with an honour. */
  static Standing standing(String honour) {
    Statement statement = KapokJson.read(text("/golden/statement/1/honours.json"), Statement.class);
    return statement.standings().stream()
        .filter(each -> each.honour().value().equals(honour))
        .findFirst()
        .orElseThrow();
  }

  static String text(String resource) {
    try (InputStream file = BadgeSamples.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
