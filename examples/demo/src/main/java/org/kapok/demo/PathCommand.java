package org.kapok.demo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.analysis.Activity;
import org.kapok.incentive.analysis.PathExplanation;
import org.kapok.incentive.analysis.PathFinder;
import org.kapok.incentive.analysis.PathToTarget;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the cheapest way of a member to an amount or a level. */
@Command(
    name = "path",
    description = {
      "Finds what a member still has to do to hold an amount or a level by a date, by the cheapest"
          + " of the activities that are possible, or proves that it cannot be reached by then."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:A way, or the proof that there is none, was found.",
      "1:An input is missing or refused, or nothing was found and nothing proved.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok path --example=stars --member m-0014 --to stars=four --by 2025-03-31",
      "  kapok path --example=stars --member m-0014 --to hours=990 --by 2025-03-31 --lang zh",
      "  kapok path --scheme scheme.json --participations year.ndjson --member m-1 \\",
      "    --to points=100 --by 2026-12-31 --costs costs.json",
      "",
      "Costs are a JSON array, or one a line, of what can be done, in the form of worked cases:",
      "  {\"id\": \"saturday\", \"cost\": 4.5, \"atMost\": 10, \"activity\": {\"kind\": \"service\",",
      "   \"at\": \"2026-01-03T09:00\", \"duration\": \"PT4H\", \"times\": 26, \"everyDays\": 7}}"
    })
final class PathCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private RecordSource records = new RecordSource();
  @Mixin private Members members = new Members();
  @Mixin private Output output = new Output();

  @Option(
      names = "--to",
      paramLabel = "WHAT=VALUE",
      required = true,
      description = "account=AMOUNT or honour=LEVEL, such as points=100 or stars=two.")
  private String to = "";

  @Option(
      names = "--by",
      paramLabel = "DATE",
      required = true,
      description = "The last date on which anything can be done; the target is held at its end.")
  private LocalDate by = LocalDate.MAX;

  @Option(
      names = "--costs",
      paramLabel = "FILE",
      description = {
        "What can be done, when, and what it costs; - for standard input.",
        "If left out: what ships with the example."
      })
  private @Nullable Path costs;

  @Override
  public Integer call() {
    if (members.ids().size() != 1) {
      throw misuse("Whose way? Give --member ID, once");
    }
    Material material = records.material().of(members.ids());
    if (by.isBefore(material.asOf())) {
      throw misuse(
          "--by must not lie before " + material.asOf() + ", as of when it is asked, was " + by);
    }
    IncentiveProgramme programme = material.programme();
    SubjectId subject = material.history().subjects().iterator().next();
    PathToTarget path =
        PathFinder.of(programme)
            .find(
                material.history(),
                subject,
                new Targets(programme).of(to),
                material.asOf(),
                by,
                activities(Scorer.of(programme)));
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(path));
    } else {
      report(path, subject, material).forEach(out::println);
    }
    return path.outcome() instanceof PathToTarget.Undecided ? 1 : 0;
  }

  private List<String> report(PathToTarget path, SubjectId subject, Material material) {
    Language language = output.language();
    List<String> lines = new ArrayList<>();
    lines.add(
        language.say(
            subject + ", by " + by + ", as of the end of " + material.asOf(),
            subject + "，到 " + by + "，截至 " + material.asOf() + " 日终"));
    lines.add("");
    PathExplanation.of(material.programme().versions(), language.tag())
        .text(path)
        .lines()
        .forEach(lines::add);
    return lines;
  }

  private List<Activity> activities(Scorer scorer) {
    List<PossibleActivity> read =
        new RecordReader(spec.commandLine().getErr())
            .values(costs(), PossibleActivity.class, "activities");
    return read.stream().map(each -> each.activity(scorer)).toList();
  }

  private Source costs() {
    if (costs != null) {
      return Source.of(costs);
    }
    return records
        .example()
        .flatMap(Example::costs)
        .map(document -> Source.shipped("the costs of the example", document))
        .orElseThrow(
            () ->
                misuse(
                    "What can be done, and at what cost? Give --costs FILE, or --example=stars"));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
