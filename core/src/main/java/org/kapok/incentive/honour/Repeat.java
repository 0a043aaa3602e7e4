package org.kapok.incentive.honour;

import java.util.List;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.Explained;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Nearest;
import org.kapok.problem.Sentence;

/**
 * How often an honour of a single level can be won: {@code "once"}, {@code "always"}, or once in
 * each window, such as {@code "year"}.
 */
public sealed interface Repeat {

  /** Once: whoever holds it does not win it again. */
  record Once() implements Repeat {
    @Override
    public String toString() {
      return "once";
    }
  }

  /**
   * As often as the amounts that it uses up suffice, at one review at most 1000 times: what is won
   * more often than that is refused when it is scored, since every award has its place in the
   * history. A rule pays for what is that small.
   */
  record Always() implements Repeat {
    @Override
    public String toString() {
      return "always";
    }
  }

  /**
   * Once in each window.
   *
   * @param window such as a year
   */
  record InEach(Window window) implements Repeat {
    @Override
    public String toString() {
      return window.toString();
    }
  }

  /** Once. */
  Repeat ONCE = new Once();

  /** As often as the amounts that it uses up suffice, as {@link Always} says. */
  Repeat ALWAYS = new Always();

  /** Once in each window. */
  static Repeat inEach(Window window) {
    return new InEach(window);
  }

  /**
   * Reads it as it is written in a scheme.
   *
   * @throws IllegalArgumentException if the words are neither once nor always nor those of a window
   */
  static Repeat parse(String words) {
    return switch (words) {
      case "once" -> ONCE;
      case "always" -> ALWAYS;
      default -> inEach(window(words));
    };
  }

  private static Window window(String words) {
    try {
      return Window.parse(words);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValueException(
          Sentence.of(
              "repeat must be once, always or a window, and a {0}{1}",
              Explained.of(unknown), Nearest.hint(words, List.of("once", "always"))),
          unknown);
    }
  }
}
