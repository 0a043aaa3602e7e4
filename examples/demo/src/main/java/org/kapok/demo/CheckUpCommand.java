package org.kapok.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kapok.json.KapokJson;
import org.kapok.problem.Nearest;
import org.kapok.venue.Venue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges the venues of a city for a year, and says what to do about it. */
@Command(
    name = "checkup",
    description = {
      "The annual check-up of Guangzhou's shared venues: grades, districts, why the year differs"
          + " from the one before, what would help most, what the evidence lacks; or all that one"
          + " venue's points rest on. Printed as Markdown, or written as a page with charts."
          + " Scheme and evidence are made up, always the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:There is no such venue, or the page cannot be written.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok checkup",
      "  kapok checkup --lang zh --html checkup.html",
      "  kapok checkup --venue service-012",
      "  kapok checkup --venue service-012 --json"
    })
final class CheckUpCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private Output output = new Output();

  @Option(names = "--venue", paramLabel = "ID", description = "One venue, and all about it.")
  private @Nullable String venue;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page that needs nothing else; - for standard output.")
  private @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    CityCheckUp city = CityCheckUp.make();
    if (output.json()) {
      printJson(city);
    } else if (venue == null) {
      CityCheckUpReport report = new CityCheckUpReport(city, output.language());
      print(report.title(), report.blocks());
    } else {
      VenueCheckUpReport report =
          new VenueCheckUpReport(city, venue(city, venue), output.language());
      print(report.title(), report.blocks());
    }
    return 0;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void printJson(CityCheckUp city) {
    if (venue == null) {
      city.checkUps(CityCheckUp.YEAR).forEach(each -> out().println(KapokJson.write(each)));
    } else {
      out().println(KapokJson.write(city.analysis(venue(city, venue)).checkUp()));
    }
  }

  private static Venue venue(CityCheckUp city, String id) {
    List<String> ids = city.venues().stream().map(each -> each.id().value()).toList();
    int index = ids.indexOf(id);
    if (index < 0) {
      throw new Failure("no venue that is judged is called \"" + id + "\"" + Nearest.hint(id, ids));
    }
    return city.venues().get(index);
  }

  private void print(String title, List<ReportBlock> blocks) throws IOException {
    if (html == null) {
      ReportMarkdown.lines(blocks).forEach(out()::println);
      return;
    }
    String page = ReportPage.html(title, output.language().tag(), blocks);
    if (html.toString().equals("-")) {
      out().print(page);
    } else {
      Files.writeString(html, page);
      out().println(output.language().say("Wrote ", "已写入 ") + html);
    }
  }
}
