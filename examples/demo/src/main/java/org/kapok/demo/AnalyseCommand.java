package org.kapok.demo;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.analysis.ProgrammeAnalysis;
import org.kapok.incentive.analysis.SchemeAnalysis;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what can be known of a scheme before anybody takes part in it. */
@Command(
    name = "analyse",
    description = {
      "Analyses a scheme, or a programme of its versions, from its data alone: what it pays at most"
          + " and at least, what it can cost, what in it never has an effect, and whether the order"
          + " of participations matters. What it says is proved; what it does not say may still be"
          + " true."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Analysed.",
      "1:The scheme is missing or refused.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok analyse --example=inagi",
      "  kapok analyse --example --members 300 --year 2025 --lang zh",
      "  kapok analyse --scheme scheme.json --json"
    })
final class AnalyseCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private SchemeSource source = new SchemeSource();
  @Mixin private Output output = new Output();

  @Option(
      names = "--members",
      paramLabel = "N",
      description = "Also bound what so many members can cost.")
  private @Nullable Long members;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "In which calendar year they cost it. If left out: as long as the scheme lasts.")
  private @Nullable Integer year;

  @Override
  public Integer call() {
    Optional<Headcount> headcount = headcount();
    IncentiveProgramme programme = source.programme();
    if (programme.versions().size() == 1) {
      IncentiveScheme scheme = programme.versions().get(0);
      SchemeAnalysis analysis = SchemeAnalysis.of(scheme);
      print(
          analysis, () -> new AnalysisReport(scheme, analysis, output.language()).lines(headcount));
    } else {
      ProgrammeAnalysis analysis = ProgrammeAnalysis.of(programme);
      print(
          analysis,
          () ->
              new ProgrammeAnalysisReport(programme, output.language()).lines(analysis, headcount));
    }
    return 0;
  }

  private void print(Object analysis, Supplier<List<String>> report) {
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.writePretty(analysis));
    } else {
      report.get().forEach(out::println);
    }
  }

  private Optional<Headcount> headcount() {
    if (members == null) {
      if (year != null) {
        throw misuse("--year needs --members N: the cost of how many?");
      }
      return Optional.empty();
    }
    if (members < 0) {
      throw misuse("--members must be 0 or above, was " + members);
    }
    if (year != null && (year < 1 || year > 9998)) {
      throw misuse("--year must be from 1 to 9998, was " + year);
    }
    return Optional.of(new Headcount(members, Optional.ofNullable(year)));
  }

  private ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
