package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

/** Law 8: what is written is read back equal, and written the same again. */
final class RoundTrip {
  private RoundTrip() {}

  static <T> void require(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
    assertThat(KapokJson.read(KapokJson.writePretty(value), type)).isEqualTo(value);
  }
}
