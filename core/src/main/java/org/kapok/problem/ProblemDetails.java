package org.kapok.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A refusal as problem details for HTTP APIs, {@code application/problem+json} of RFC 9457, the
 * same for the same refusal. What was given and is personal is not repeated in it, as it is in no
 * problem.
 *
 * <p>Example: {@code ProblemDetails.of(refused, Locale.CHINESE)}, written as JSON and sent with the
 * {@code Content-Type} {@link #MEDIA_TYPE} and the {@code Content-Language} {@link #language()}.
 *
 * @param type {@link #REFUSED}
 * @param title what all problems of the type have in common
 * @param status 422, as the status of the response
 * @param detail what is refused and for how many problems
 * @param language of the texts, {@code en} or {@code zh}
 * @param errors every problem, in reading order
 */
public record ProblemDetails(
    String type, String title, int status, String detail, String language, List<Fault> errors) {
  /** What all refusals have as their type. */
  public static final String REFUSED = "urn:kapok:problem:refused";

  /** The media type of problem details in JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final int UNPROCESSABLE_CONTENT = 422;

  /** What a fragment of a URI may hold as it is; RFC 3986, 3.5. */
  private static final String OF_FRAGMENTS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

  /** Makes the errors unmodifiable. */
  public ProblemDetails {
    errors = List.copyOf(errors);
  }

  /**
   * One problem.
   *
   * @param pointer where, as a JSON pointer in a fragment of a URI (RFC 6901, section 6): {@code
   *     #/rules/0/when}; {@code #} for the whole document
   * @param code the code of the problem, the same in every language
   * @param detail the sentence
   * @param expected the part of it that tells what must be, if it does
   * @param value what was given, if the sentence tells it
   * @param nearest the name that was most likely meant, if one is near
   */
  public record Fault(
      String pointer,
      String code,
      String detail,
      Optional<String> expected,
      Optional<String> value,
      Optional<String> nearest) {

    /** The problem, told in Chinese for a Chinese locale, in English for any other. */
    public static Fault of(Problem problem, Locale language) {
      return new Fault(
          fragment(problem.place()),
          problem.code(),
          problem.message(language),
          problem.sentence().expected(language),
          problem.sentence().value(),
          problem.sentence().nearest());
    }
  }

  /** The refusal, told in Chinese for a Chinese locale, in English for any other. */
  public static ProblemDetails of(RefusedException refused, Locale language) {
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return new ProblemDetails(
        REFUSED,
        chinese ? "内容未被接受" : "The content is refused",
        UNPROCESSABLE_CONTENT,
        refused.summary(language),
        chinese ? "zh" : "en",
        refused.problems().stream().map(each -> Fault.of(each, language)).toList());
  }

  private static String fragment(String pointer) {
    StringBuilder fragment = new StringBuilder("#");
    for (byte each : pointer.getBytes(StandardCharsets.UTF_8)) {
      if (OF_FRAGMENTS.indexOf(each) >= 0) {
        fragment.append((char) each);
      } else {
        fragment.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
      }
    }
    return fragment.toString();
  }
}
