package org.kapok.benchmarks.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of the contenders: their rules, each in their own language. */
final class Resources {
  private Resources() {}

  /** The text of the file of the name. */
  static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The content of the file of the name. */
  static byte[] bytes(String name) throws IOException {
    try (InputStream stream = Resources.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException("no file " + name + " beside " + Resources.class.getName());
      }
      return stream.readAllBytes();
    }
  }
}
