package org.kapok.demo;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kapok.demo.week.Week;
import org.kapok.demo.week.WeekSimulation;
import org.kapok.json.KapokJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Plays a week of service orders, and shows the figures of the loop. */
@Command(
    name = "orders",
    description = {
      "Plays a week of service orders in the sample city of Guangzhou (G12, G13): people order, the"
          + " organisation dispatches twice a day, the 581 venues that take orders accept, decline or"
          + " stay silent, rooms close, people rate and complain. All of it is made up, and always"
          + " the same."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Shown.", "1:Cannot write.", "2:The command is misused."},
    footerHeading = "%nExamples:%n",
    footer = {"  kapok orders", "  kapok orders --number 2000 --lang zh", "  kapok orders --json"})
final class OrdersCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Option(
      names = "--number",
      paramLabel = "N",
      defaultValue = "20000",
      description = "How many orders are placed, from 1 to 100000 (20000).")
  private int number;

  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    if (number < 1 || number > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--number must be from 1 to " + MOST + ", was " + number);
    }
    PrintWriter out = spec.commandLine().getOut();
    Week week = WeekSimulation.play(number);
    if (output.json()) {
      out.println(KapokJson.write(week.figures()));
    } else {
      new OrdersReport(week, output.language()).lines().forEach(out::println);
    }
    return 0;
  }
}
