package org.kapok.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Scorer;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what is scored, by which scheme, and as of when. */
final class RecordSource {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private SchemeSource scheme = new SchemeSource();

  @Option(
      names = "--participations",
      paramLabel = "FILE",
      description = {
        "Participations: newline-delimited JSON, a JSON array, or a history document;"
            + " - for standard input.",
        "May be given several times."
      })
  private List<Path> participations = new ArrayList<>();

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Facts of subjects, in the same forms. May be given several times.")
  private List<Path> facts = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "The last date that counts, in the scheme's zone, such as 2025-12-31.",
        "If left out: the end of the last window that the participations touch; with --example, a"
            + " date of the example."
      })
  private @Nullable LocalDate asOf;

  /** Reads all of it. */
  Material material() {
    IncentiveProgramme read = scheme.programme();
    boolean given = !participations.isEmpty() || !facts.isEmpty();
    Records records = given ? files() : required().records();
    return Material.of(read, records, history -> asOf(read, history, given));
  }

  /** The example that was asked for. */
  Optional<Example> example() {
    return scheme.example();
  }

  private Example required() {
    return example()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "Which participations? Give --participations FILE, or --example for some that"
                        + " ship"));
  }

  private Records files() {
    RecordReader reader = new RecordReader(spec.commandLine().getErr());
    long fromInput =
        participations.stream().filter(path -> path.toString().equals("-")).count()
            + facts.stream().filter(path -> path.toString().equals("-")).count();
    if (fromInput > 1) {
      throw new ParameterException(
          spec.commandLine(), "Standard input, -, can be read only once; put the other in a file");
    }
    facts.forEach(path -> reader.facts(Source.of(path)));
    participations.forEach(path -> reader.participations(Source.of(path)));
    return reader.records();
  }

  private LocalDate asOf(IncentiveProgramme read, History history, boolean given) {
    if (asOf != null) {
      return asOf;
    }
    if (!given) {
      return required().asOf();
    }
    return history.participations().stream()
        .map(Participation::start)
        .max(Instant::compareTo)
        .map(start -> start.atZone(Programmes.zone(read)).toLocalDate())
        .map(Scorer.of(read)::closingDate)
        .orElseThrow(
            () ->
                new Failure(
                    nothing(history) + ", so nothing says when to score; give --as-of DATE"));
  }

  /** Why there is nothing to score. */
  private static String nothing(History history) {
    List<Participation> all = history.allParticipations();
    if (all.isEmpty()) {
      return "there is no participation";
    }
    return all.stream().allMatch(Participation::cancelled)
        ? "every participation is withdrawn (\"cancelled\": true)"
        : "every participation is withdrawn or in conflict";
  }
}
