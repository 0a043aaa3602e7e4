package org.kapok.demo;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The demo's command line. */
@Command(name = "kapok", mixinStandardHelpOptions = true, description = "Shows what Kapok does.")
public final class Kapok implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  /** Makes the command for picocli. */
  public Kapok() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see kapok --help.");
  }

  /** Runs the command and exits with its code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Kapok()).execute(args));
  }
}
