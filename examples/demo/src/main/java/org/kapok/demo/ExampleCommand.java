package org.kapok.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes an example to files, to look at and to change. */
@Command(
    name = "example",
    description = {
      "Writes an example to files: scheme.json, facts.ndjson and participations.ndjson; of stars"
          + " also draft.json, to compare, and costs.json, for path; of guangzhou and inagi"
          + " ledger-policy.json, of guangzhou also commands.ndjson, for ledger. The persons and what they did"
          + " are made up, always the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Written.", "1:Cannot write.", "2:The command is misused."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok example --directory guangzhou",
      "  kapok example --example=stars --directory stars"
    })
final class ExampleCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Option(
      names = "--example",
      converter = Example.Converter.class,
      paramLabel = "NAME",
      defaultValue = "guangzhou",
      description = "guangzhou (the default), inagi, steps, stars or stars-draft.")
  private Example example = Example.GUANGZHOU;

  @Option(
      names = "--directory",
      paramLabel = "D",
      required = true,
      description = "Where to; made if it is not there.")
  private @Nullable Path directory;

  @Override
  public Integer call() throws IOException {
    Path into = directory == null ? Path.of("") : directory;
    try {
      Files.createDirectories(into);
    } catch (FileAlreadyExistsException notDirectory) {
      throw new Failure(into + " is a file; name a directory");
    }
    Records records = example.records();
    Files.write(into.resolve("scheme.json"), example.scheme());
    write(into.resolve("draft.json"), example.draft().map(Example::scheme));
    write(into.resolve("costs.json"), example.costs());
    write(into.resolve("ledger-policy.json"), example.ledgerPolicy());
    write(into.resolve("commands.ndjson"), example.commands());
    write(into.resolve("facts.ndjson"), records.facts());
    write(into.resolve("participations.ndjson"), records.participations());
    spec.commandLine()
        .getOut()
        .println(
            "Wrote scheme.json, facts.ndjson ("
                + Count.of(records.facts().size(), "subject")
                + ") and participations.ndjson ("
                + Count.of(records.participations().size(), "line")
                + ") to "
                + into);
    return 0;
  }

  private static void write(Path file, Optional<byte[]> document) throws IOException {
    if (document.isPresent()) {
      Files.write(file, document.get());
    }
  }

  private static void write(Path file, List<?> values) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (Object value : values) {
        writer.write(KapokJson.write(value));
        writer.write('\n');
      }
    }
  }
}
