package org.kapok.json.badge;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kapok.problem.InvalidValueException;

/** The addresses of badges. */
final class Uris {
  private Uris() {}

  static void requireAbsolute(String what, URI uri) {
    if (!uri.isAbsolute()) {
      throw new InvalidValueException(
          "{0} must be absolute, such as https://badges.example.org/a, was \"{1}\"", what, uri);
    }
  }

  /** The address below another one; any text is one part of it. */
  static String below(URI base, String... parts) {
    StringBuilder address = new StringBuilder(base.toString());
    for (String part : parts) {
      if (address.charAt(address.length() - 1) != '/') {
        address.append('/');
      }
      address.append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return address.toString();
  }
}
