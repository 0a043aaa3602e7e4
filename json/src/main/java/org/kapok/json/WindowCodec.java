package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Window;

/** A window, in its words: {@code "year from 04-01"}. */
final class WindowCodec implements Codec.OfText<Window> {

  @Override
  public @Nullable Window parse(String words, JsonParser parser, Report report) {
    try {
      return Window.parse(words);
    } catch (IllegalArgumentException unknown) {
      report.add("unknown-code", parser, String.valueOf(unknown.getMessage()));
      return null;
    }
  }

  @Override
  public String text(Window window) {
    return window.toString();
  }
}
