package org.kapok.demo;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how everybody stands with the honours of a scheme. */
@Command(
    name = "levels",
    description = {
      "Says which level of each honour everybody holds, since when, and what is missing to the next"
          + " one, in figures. Of a member given by --member also how that came about."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Told.",
      "1:An input is missing or refused, or the scheme has no honours.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok levels --example=stars",
      "  kapok levels --example=stars-draft --member m-0008 --lang zh",
      "  kapok levels --example=stars --as-of 2023-06-30 --limit 0",
      "  kapok levels --scheme scheme.json --participations year.ndjson --facts facts.ndjson"
    })
final class LevelsCommand implements Callable<Integer> {
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
    if (Programmes.honours(material.programme()).isEmpty()) {
      throw new Failure(
          "the scheme " + material.programme().id() + " has no honours, so nobody holds a level");
    }
    Statement statement = material.score();
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(statement));
    } else {
      new LevelsReport(material, output.language())
          .lines(statement, rows, !members.ids().isEmpty())
          .forEach(out::println);
    }
    return 0;
  }
}
