package org.kapok.demo;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The demo's command line. */
@Command(
    name = "kapok",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "kapok demo 0.1.0-SNAPSHOT",
    description = {
      "Scores what people took part in by a published scheme, and explains every figure.",
      "",
      "The examples ship with the demo. Their persons, and what those did, are made up; three of the"
          + " schemes are published ones, every figure of guangzhou and stars-draft is made up too."
    },
    subcommands = {
      ScoreCommand.class,
      ExplainCommand.class,
      ValidateCommand.class,
      SheetCommand.class,
      AnalyseCommand.class,
      CompareCommand.class,
      LevelsCommand.class,
      PathCommand.class,
      LedgerCommand.class,
      ExampleCommand.class,
      PlacesCommand.class,
      NetworkCommand.class,
      OrdersCommand.class,
      CheckUpCommand.class,
      SchemaCommand.class,
      ParticipationsCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:An input is missing or refused, or a worked case fails.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok network guangzhou",
      "  kapok places --lang zh",
      "  kapok explain --example --member m-0001",
      "  kapok score --example --limit 10",
      "  kapok validate --example=inagi"
    })
public final class Kapok implements Runnable {
  private static final int WIDTH = 100;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  /** Makes the command for picocli. */
  public Kapok() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Which command? One of score, explain, validate, sheet, analyse, compare, levels, path,"
            + " ledger, example, places, network, orders, checkup, schema, participations");
  }

  /** The command line, ready to run. */
  static CommandLine commandLine() {
    return new CommandLine(new Kapok())
        .setUsageHelpWidth(WIDTH)
        .registerConverter(LocalDate.class, new IsoDate())
        .setParameterExceptionHandler(Errors::misuse)
        .setExecutionExceptionHandler(Errors::failure);
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    StandardOutput output = new StandardOutput();
    PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine().setOut(out).setErr(err).execute(args);
    out.flush();
    System.exit(output.lost(err) ? Errors.FAILED : code);
  }
}
