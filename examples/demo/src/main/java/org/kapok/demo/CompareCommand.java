package org.kapok.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.analysis.SchemeComparison;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the same records by two schemes and says what differs. */
@Command(
    name = "compare",
    description = {
      "Scores the same records by two schemes, versions or programmes: who would gain, who would"
          + " lose, by how much and by which rule, and whose level would change. Pending amounts"
          + " count."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Compared.",
      "1:An input is missing or refused.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok compare --example=stars",
      "  kapok compare --example=stars --member m-0008 --lang zh",
      "  kapok compare --scheme old.json --after new.json --participations year.ndjson"
    })
final class CompareCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private RecordSource records = new RecordSource();
  @Mixin private Members members = new Members();
  @Mixin private Output output = new Output();

  @Option(
      names = "--after",
      paramLabel = "FILE",
      description = {
        "The scheme or programme that would come after the one of --scheme or --example.",
        "If left out: the draft that ships with the example."
      })
  private @Nullable Path after;

  @Override
  public Integer call() {
    IncentiveProgramme second = after();
    Material material = records.material().of(members.ids());
    SchemeComparison comparison =
        SchemeComparison.of(
            Scorer.of(material.programme()),
            Scorer.of(second),
            material.history(),
            material.asOfEnd());
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(comparison));
    } else {
      new ComparisonReport(material, second, output.language())
          .lines(comparison, !members.ids().isEmpty())
          .forEach(out::println);
    }
    return 0;
  }

  private IncentiveProgramme after() {
    Source source =
        after != null
            ? Source.of(after)
            : records
                .example()
                .flatMap(Example::draft)
                .map(Source::of)
                .orElseThrow(
                    () ->
                        new ParameterException(
                            spec.commandLine(),
                            "Compare with what? Give --after FILE; the example stars has a draft"));
    return SchemeSource.programme(source);
  }
}
