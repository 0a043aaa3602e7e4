package org.kapok.demo;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kapok.demo.city.Guangzhou;
import org.kapok.demo.city.Jiayuguan;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows places, organisations and people of the two cities that are made in code. */
@Command(
    name = "places",
    description = {
      "Shows venues, organisations and people of two city networks: for each row of the systems"
          + " that Kapok models (G1 to G8, G11, J6, J7) what it comes to. Everything in it is made"
          + " up, always the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Shown.", "1:Cannot write.", "2:The command is misused."},
    footerHeading = "%nExamples:%n",
    footer = {"  kapok places", "  kapok places --lang zh", "  kapok places --json"})
final class PlacesCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (output.json()) {
      out.println(KapokJson.write(Guangzhou.network()));
      out.println(KapokJson.write(Jiayuguan.network()));
    } else {
      new PlacesReport(output.language()).lines().forEach(out::println);
    }
    return 0;
  }
}
