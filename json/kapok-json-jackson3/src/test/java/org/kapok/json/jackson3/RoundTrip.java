package org.kapok.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Law 8: what is written is read back equal, and written the same again; and with Jackson 2 it is
 * written the same too, unless its type is of this jar.
 */
final class RoundTrip {
  private RoundTrip() {}

  static <T> void require(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
    String pretty = KapokJson.writePretty(value);
    assertThat(KapokJson.read(pretty, type)).isEqualTo(value);
    if (!type.getName().startsWith("org.kapok.json.jackson3.")) {
      assertThat(json).isEqualTo(org.kapok.json.KapokJson.write(value));
      assertThat(pretty).isEqualTo(org.kapok.json.KapokJson.writePretty(value));
    }
  }
}
