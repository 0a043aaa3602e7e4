package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Explained;
import org.kapok.problem.Hint;
import org.kapok.problem.Problem;
import org.kapok.problem.Sentence;

/** A window, in its words: {@code "year from 04-01"}. */
final class WindowCodec implements Codec.OfText<Window> {

  /** What people write for rolling days. */
  private static final Pattern DAYS = Pattern.compile("([0-9]{1,9})[ -]?days?");

  @Override
  public @Nullable Window parse(String words, JsonParser parser, Report report) {
    try {
      return Window.parse(words);
    } catch (IllegalArgumentException unknown) {
      report.add(new Problem("unknown-code", report.place(parser), fault(words, unknown)));
      return null;
    }
  }

  private static Sentence fault(String words, IllegalArgumentException unknown) {
    Matcher days = DAYS.matcher(words);
    return days.matches()
        ? Sentence.of(
            "window must be one of {0}, was \"{1}\"{2}",
            Window.WORDS,
            Shown.shortened(words),
            new Hint(Optional.of("rolling " + days.group(1) + " days")))
        : Explained.of(unknown);
  }

  @Override
  public String text(Window window) {
    return window.toString();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return TextForm.WINDOW.schema(definitions);
  }
}
