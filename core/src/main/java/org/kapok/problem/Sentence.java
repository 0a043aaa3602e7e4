package org.kapok.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Kapok says of a value, in English or Chinese: a pattern in English, and what stands in it.
 *
 * <p>A pattern reads <i>what, must, was, maybe</i>: {@code latitude must be from -90 to 90 degrees,
 * was {0}} or {@code the parent must be an organization of the tree: {0}{1}}. What is expected runs
 * from {@code must} to {@code , was}, to a colon, or to the end; the value stands behind that; a
 * {@link Hint} ends it. The Chinese of each of Kapok's patterns stands in the file {@code zh.po}
 * beside this class and reads the same way: {@code 必须}, then {@code ，实际为} or {@code ：}.
 *
 * <p>Example: {@code Sentence.of("hours must be above 0, was {0}", hours).in(Locale.CHINESE)}.
 *
 * @param pattern in English; {@code {0}}, {@code {1}} to {@code {9}} are what stands in it
 * @param arguments what stands in it, by number
 */
public record Sentence(String pattern, List<Argument> arguments) implements Argument {
  private static final Pattern PLACE = Pattern.compile("\\{([0-9])\\}");

  /** Makes the arguments unmodifiable. */
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /**
   * A sentence.
   *
   * @param pattern in English
   * @param arguments what stands in it: sentences and hints are told in the reader's language,
   *     anything else as by {@link String#valueOf(Object)}
   */
  public static Sentence of(String pattern, Object... arguments) {
    return new Sentence(pattern, Arrays.stream(arguments).map(Argument::of).toList());
  }

  /** A sentence that is the same in every language, such as another library's. */
  public static Sentence verbatim(String text) {
    return of("{0}", text);
  }

  /** The sentence in English. */
  public String english() {
    return in(Locale.ENGLISH);
  }

  /**
   * The sentence in Chinese for a Chinese locale, in English for any other; a pattern of which no
   * Chinese is known is told in English.
   */
  @Override
  public String in(Locale language) {
    return filled(Translations.of(pattern, language), language, arguments);
  }

  /** What is expected, such as {@code must be above 0}; empty if the sentence does not say. */
  public Optional<String> expected(Locale language) {
    return Clauses.of(Translations.of(pattern, language))
        .expected()
        .map(clause -> filled(clause, language, arguments))
        .or(() -> fromParts(part -> part.expected(language)));
  }

  /** The value that is refused, without quotation marks; empty if the sentence does not tell it. */
  public Optional<String> value() {
    List<Argument> plain =
        arguments.stream().map(each -> each instanceof Hint ? Argument.of("") : each).toList();
    return Clauses.of(pattern)
        .value()
        .map(clause -> filled(clause, Locale.ENGLISH, plain))
        .map(Sentence::unquoted)
        .or(() -> fromParts(Sentence::value));
  }

  /** The name that was most likely meant; empty if none is near. */
  public Optional<String> nearest() {
    return arguments.stream()
        .filter(Hint.class::isInstance)
        .flatMap(hint -> ((Hint) hint).name().stream())
        .findFirst()
        .or(() -> fromParts(Sentence::nearest));
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return english();
  }

  private Optional<String> fromParts(Function<Sentence, Optional<String>> told) {
    return arguments.stream()
        .filter(Sentence.class::isInstance)
        .flatMap(part -> told.apply((Sentence) part).stream())
        .findFirst();
  }

  private static String filled(String text, Locale language, List<Argument> arguments) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> {
              int number = Integer.parseInt(place.group(1));
              return number < arguments.size()
                  ? Matcher.quoteReplacement(arguments.get(number).in(language))
                  : Matcher.quoteReplacement(place.group());
            });
  }

  private static String unquoted(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
