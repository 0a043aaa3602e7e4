package org.kapok.json.badge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import org.kapok.text.LocalizedText;

/**
 * Who issues badges: a {@code Profile}.
 *
 * <p>Example: {@code Issuer.of(URI.create("https://badges.example.org/bureau"),
 * LocalizedText.of("zh", "市委老干部局"))}.
 *
 * @param id its address or other URI, such as a {@code did}
 * @param name what it is called
 * @param url its page, if it has one
 */
public record Issuer(URI id, LocalizedText name, Optional<URI> url) {

  /** Refuses what {@link #of} refuses. */
  public Issuer {
    Uris.requireAbsolute("Issuer.id", id);
    url.ifPresent(page -> Uris.requireAbsolute("Issuer.url", page));
  }

  /**
   * An issuer without a page.
   *
   * @throws IllegalArgumentException if the id is not absolute
   */
  public static Issuer of(URI id, LocalizedText name) {
    return new Issuer(id, name, Optional.empty());
  }

  ObjectNode profile(String language) {
    ObjectNode profile = JsonNodeFactory.instance.objectNode();
    profile.put("id", id.toString());
    profile.putArray("type").add("Profile");
    profile.put("name", name.in(language));
    url.ifPresent(page -> profile.put("url", page.toString()));
    return profile;
  }
}
