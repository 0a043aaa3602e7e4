package org.kapok.demo;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores participations by a scheme. */
@Command(
    name = "score",
    description =
        "Scores participations by a scheme or programme: what each subject has, and what is"
            + " pending.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Scored.", "1:An input is missing or refused.", "2:The command is misused."},
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok score --example",
      "  kapok score --example --member m-0001 --lang zh",
      "  kapok score --scheme scheme.json --participations year.ndjson --facts facts.json",
      "  zcat year.ndjson.gz | kapok score --example --participations -"
    })
final class ScoreCommand implements Callable<Integer> {
  private static final int USUAL_LIMIT = 20;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private RecordSource records = new RecordSource();
  @Mixin private Members members = new Members();
  @Mixin private Output output = new Output();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Print at most so many rows; 0 for all. If left out: ${DEFAULT-VALUE}.",
      defaultValue = "" + USUAL_LIMIT)
  private int limit = USUAL_LIMIT;

  @Override
  public Integer call() {
    Limit rows = Limit.of(limit, spec);
    Material material = records.material().of(members.ids());
    Statement statement = material.score();
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(statement));
    } else {
      List<String> lines = new ScoreReport(material, statement, output.language(), rows).lines();
      lines.forEach(out::println);
    }
    return 0;
  }
}
