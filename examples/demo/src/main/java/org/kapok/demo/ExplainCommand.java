package org.kapok.demo;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.Statement;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Explains a member's score line by line. */
@Command(
    name = "explain",
    description = {
      "Explains a score: what each rule brought, each line as a sentence, and why the other rules"
          + " paid nothing."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Explained.",
      "1:An input is missing or refused, or nothing is known of the member.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok explain --example --member m-0001",
      "  kapok explain --example --member m-0001 --lang zh --all",
      "  kapok explain --example=inagi --member m-0003",
      "  kapok explain --scheme scheme.json --participations year.ndjson --member m-1"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int USUAL_LINES = 10;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private RecordSource records = new RecordSource();
  @Mixin private Members members = new Members();
  @Mixin private Output output = new Output();

  @Option(
      names = "--all",
      description = {
        "Print every line, also of groups of rules. If left out: at most "
            + USUAL_LINES
            + ", first those that a limit cut."
      })
  private boolean all;

  @Override
  public Integer call() {
    if (members.ids().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Whose score? Give --member ID; kapok score lists the ids");
    }
    Material material = records.material().of(members.ids());
    Statement statement = material.score();
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(statement));
      return 0;
    }
    ExplainReport report =
        new ExplainReport(
            material.programme(), output.language(), all ? Integer.MAX_VALUE : USUAL_LINES);
    List<String> lines = new ArrayList<>();
    lines.add(Explanation.of(material.programme(), output.language().tag()).heading(statement));
    for (SubjectId subject : material.history().subjects()) {
      lines.add("");
      lines.addAll(report.lines(subject, statement.of(subject)));
    }
    lines.forEach(out::println);
    return 0;
  }
}
