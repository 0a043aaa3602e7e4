package org.kapok.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.json.KapokJson;
import org.kapok.problem.RefusedException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which scheme or programme. */
final class SchemeSource {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Option(
      names = "--example",
      arity = "0..1",
      fallbackValue = "guangzhou",
      converter = Example.Converter.class,
      paramLabel = "NAME",
      description =
          "Use what ships with the demo: guangzhou (if no name is given), inagi, steps, stars or"
              + " stars-draft.")
  private @Nullable Example example;

  @Option(
      names = "--scheme",
      paramLabel = "FILE",
      description = "The scheme, or a programme of its versions, as JSON; - for standard input.")
  private @Nullable Path scheme;

  /** The example that was asked for. */
  Optional<Example> example() {
    return Optional.ofNullable(example);
  }

  /** The scheme's text and where it is from: the file, or else the example's. */
  Source source() {
    if (scheme != null) {
      return Source.of(scheme);
    }
    if (example != null) {
      return Source.of(example);
    }
    throw new ParameterException(
        spec.commandLine(), "Which scheme? Give --scheme FILE, or --example for one that ships");
  }

  /**
   * The programme, or the scheme as a programme of one version.
   *
   * @throws RefusedException if it cannot be read or scored
   */
  IncentiveProgramme programme() {
    return programme(source());
  }

  /** The programme that the source holds, or its scheme as a programme of one version. */
  static IncentiveProgramme programme(Source source) {
    return source.read(in -> programme(in.readAllBytes()));
  }

  /** The programme of the document, which may be a scheme. */
  static IncentiveProgramme programme(byte[] document) {
    return DocumentKind.isProgramme(document)
        ? KapokJson.read(document, IncentiveProgramme.class)
        : Programmes.of(KapokJson.read(document, IncentiveScheme.class));
  }
}
