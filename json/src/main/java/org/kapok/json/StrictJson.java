package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Explained;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** Parsing within bounds, and what is reported when a text is no JSON. */
final class StrictJson {
  /** The parser's own words for an object or array that is not closed. */
  private static final Pattern NOT_CLOSED =
      Pattern.compile("expected close marker for (Object|Array)");

  /** The parser's own words for an end between the entries of an object or array. */
  private static final Pattern WITHIN = Pattern.compile("within/between (Object|Array) entries");

  /** The parser's own words for a bracket that closes something else. */
  private static final Pattern WRONGLY_CLOSED =
      Pattern.compile("^Unexpected close marker '(.)': expected '(.)'");

  /** What the parser adds in brackets on where it stands, which is said before. */
  private static final Pattern SOURCE = Pattern.compile(" *\\([^(]*\\[Source: [^\\]]*\\]\\)");

  /** The parser's own words for a limit that is its own, and what was found. */
  private static final Pattern BEYOND =
      Pattern.compile("\\(([0-9]+)\\) exceeds .*getMax([A-Za-z]+)\\(\\)");

  private StrictJson() {}

  /** Opens a parser. */
  interface Source {
    JsonParser open() throws IOException;
  }

  /**
   * Reads one whole document.
   *
   * @throws RefusedException with every fault
   */
  static <T> T read(Source source, Codec<T> codec, String what, Report report) {
    T value = readOrReport(source, codec, report, what);
    if (value == null) {
      throw new RefusedException(what, report.problems());
    }
    return value;
  }

  private static <T> @Nullable T readOrReport(
      Source source, Codec<T> codec, Report report, String what) {
    try (JsonParser parser = source.open()) {
      return readOrReport(parser, codec, report, what);
    } catch (IOException unreadable) {
      throw new RefusedException(what, List.of(malformed(unreadable, report)));
    }
  }

  private static <T> @Nullable T readOrReport(
      JsonParser parser, Codec<T> codec, Report report, String what) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw refused(what, at(null, report, Sentence.of("the text is empty")));
      }
      T value = codec.read(parser, report);
      if (parser.nextToken() != null) {
        Sentence more =
            Sentence.of("nothing may follow the document, was {0}", Shown.token(parser));
        throw misplaced(parser, what, report, more);
      }
      return report.settle() ? value : null;
    } catch (StreamConstraintsException beyond) {
      Problem tooLarge = malformed(beyond, report);
      throw new RefusedException(
          what, List.of(new Problem(tooLarge.code(), report.place(parser), tooLarge.sentence())));
    } catch (TooManyProblemsException end) {
      return null;
    } catch (StreamReadException malformed) {
      throw malformed;
    } catch (IOException broken) {
      String code = broken instanceof BeyondLimitException ? "too-large" : "malformed-json";
      Sentence why = at(parser.currentTokenLocation(), report, why(broken));
      throw new RefusedException(what, List.of(new Problem(code, "", why)));
    }
  }

  /**
   * Reads the value that the parser stands on, and of which it may be a part.
   *
   * @throws RefusedException with every fault; the parser may then stand within the value
   */
  static <T> T readPart(JsonParser parser, Codec<T> codec, String what, Report report)
      throws IOException {
    T value;
    try {
      value = codec.read(parser, report);
    } catch (TooManyProblemsException end) {
      value = null;
    }
    if (value == null || report.count() > 0) {
      throw new RefusedException(what, report.problems());
    }
    return value;
  }

  /** The refusal of what stands where the parser stands. */
  static RefusedException misplaced(JsonParser parser, String what, Report report, Sentence why) {
    return refused(what, at(parser.currentLocation(), report, why));
  }

  private static RefusedException refused(String what, Sentence malformed) {
    return new RefusedException(what, List.of(new Problem("malformed-json", "", malformed)));
  }

  /** The tree of a JSON text that was read or made before. */
  static JsonNode tree(String json) {
    return tree(() -> Parsers.WIDEST.of(json), ReadLimits.WIDEST);
  }

  /** The tree of a JSON text. */
  static JsonNode tree(Source source, ReadLimits limits) {
    TreeCodec<Branch> trees = new Trees();
    return read(source, trees, "JSON text", new Report(limits)).node();
  }

  /** The tree itself. */
  private static final class Trees implements TreeCodec<Branch> {
    @Override
    public Branch read(Branch branch) {
      return branch;
    }

    @Override
    public void write(Branch value, JsonGenerator generator) {
      throw new IllegalStateException("a tree is read only to be copied");
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
      return SchemaPart.anything();
    }
  }

  /** The fault of a text that is no JSON, or beyond the bounds. */
  static Problem malformed(Exception unreadable, Report report) {
    if (unreadable instanceof BeyondLimitException) {
      return new Problem("too-large", "", at(null, report, why(unreadable)));
    }
    if (unreadable instanceof JsonProcessingException malformed) {
      String code =
          malformed instanceof StreamConstraintsException ? "too-large" : "malformed-json";
      Sentence why = inOurWords(malformed, report);
      return new Problem(code, "", at(malformed.getLocation(), report, why));
    }
    return new Problem("malformed-json", "", at(null, report, why(unreadable)));
  }

  private static Sentence why(Exception unreadable) {
    return unreadable instanceof Explained explained
        ? explained.sentence()
        : Sentence.verbatim(String.valueOf(unreadable.getMessage()));
  }

  /**
   * Says in our words what the parser says of open and closed; where an object began within one
   * line needs no saying.
   */
  private static Sentence inOurWords(JsonProcessingException malformed, Report report) {
    String message = malformed.getOriginalMessage().replace("field name", "property name");
    Matcher beyond = BEYOND.matcher(message);
    if (beyond.find()) {
      return beyond(beyond.group(2), beyond.group(1), report.limits());
    }
    Matcher open = NOT_CLOSED.matcher(message);
    if (open.find()) {
      JsonLocation start = start(malformed);
      return report.line() > 0
          ? Sentence.of("the {0} is not closed", word(open))
          : Sentence.of(
              "the {0} from line {1}, column {2} is not closed",
              word(open), start.getLineNr(), start.getColumnNr());
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return ended(message);
    }
    Matcher closed = WRONGLY_CLOSED.matcher(message);
    return closed.find()
        ? Sentence.of("expected '{0}', was '{1}'", closed.group(2), closed.group(1))
        : Sentence.verbatim(SOURCE.matcher(message).replaceAll(""));
  }

  /** Where the object or array begins in which the parser came to the end. */
  private static JsonLocation start(JsonProcessingException malformed) {
    JsonParser parser = (JsonParser) malformed.getProcessor();
    return parser.getParsingContext().startLocation(ContentReference.unknown());
  }

  private static Sentence beyond(String limit, String found, ReadLimits limits) {
    return switch (limit) {
      case "NestingDepth" ->
          Sentence.of(
              "objects and arrays must be at most {0} deep, was {1} or more",
              limits.depth(), found);
      case "StringLength" ->
          Sentence.of(
              "a text must have at most {0} characters, was {1} or more",
              limits.textLength(), found);
      case "NameLength" ->
          Sentence.of(
              "a name must have at most {0} characters, was {1} or more",
              limits.nameLength(), found);
      case "NumberLength" ->
          Sentence.of(
              "a number must have at most {0} characters, was {1} or more",
              limits.numberLength(), found);
      default ->
          Sentence.of(
              "the document must have at most {0} tokens, was {1} or more", limits.tokens(), found);
    };
  }

  private static Sentence ended(String message) {
    if (message.contains("closing quote") || message.contains("property name")) {
      return Sentence.of("the text in quotes is not closed");
    }
    Matcher within = WITHIN.matcher(message);
    return within.find()
        ? Sentence.of("the {0} is not closed", word(within))
        : Sentence.of("the document ends too early");
  }

  private static Sentence word(Matcher opened) {
    return opened.group(1).equals("Object") ? Sentence.of("object") : Sentence.of("array");
  }

  /** Line and column before the sentence: those of the file, if the document is one line of it. */
  private static Sentence at(@Nullable JsonLocation location, Report report, Sentence why) {
    if (location == null || location.getLineNr() < 1) {
      return report.line() > 0 ? Sentence.of("line {0}: {1}", report.line(), why) : why;
    }
    long line = report.line() > 0 ? report.line() : location.getLineNr();
    return Sentence.of("line {0}, column {1}: {2}", line, location.getColumnNr(), why);
  }
}
