package org.kapok.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.problem.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into sentences on standard error, and into exit codes. */
final class Errors {
  /** An input is missing or refused, or a case fails. */
  static final int FAILED = 1;

  /** The command is misused. */
  static final int MISUSED = 2;

  private Errors() {}

  /** Says how the command is misused. */
  static int misuse(ParameterException misuse, String[] unused) {
    CommandLine command = misuse.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + ended(misuse.getMessage()));
    UnmatchedArgumentException.printSuggestions(misuse, err);
    err.println("See " + name + " --help.");
    return MISUSED;
  }

  /** Says why the command could not do its work. */
  static int failure(Exception failure, CommandLine command, ParseResult unused) {
    if (failure instanceof ParameterException misuse) {
      return misuse(misuse, new String[0]);
    }
    PrintWriter err = command.getErr();
    Language language = command.getParseResult().matchedOptionValue("--lang", Language.EN);
    err.println(command.getCommandSpec().qualifiedName() + ": " + sentence(failure, language));
    return FAILED;
  }

  /** With a full stop, unless it ends in a question. */
  private static String ended(@Nullable String message) {
    String sentence = String.valueOf(message);
    return sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static String sentence(Exception failure, Language language) {
    if (failure instanceof RefusedException refused) {
      return Refusal.text(refused, language);
    }
    if (failure instanceof ScoringOverflowException overflow) {
      return overflow.sentence().in(language.locale()) + language.say(".", "。");
    }
    if (failure instanceof Failure) {
      return ended(failure.getMessage());
    }
    if (failure instanceof AccessDeniedException denied) {
      return "may not write " + denied.getFile() + "; check its permissions.";
    }
    return failure instanceof IOException
        ? "cannot read or write: " + failure.getMessage() + "."
        : "this should not happen: " + failure;
  }
}
