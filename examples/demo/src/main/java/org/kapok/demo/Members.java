package org.kapok.demo;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that narrows a command down to some subjects. */
final class Members {
  @Option(
      names = "--member",
      paramLabel = "ID",
      description = "Only this member, team or organisation. May be given several times.")
  private List<String> ids = new ArrayList<>();

  /** The ids; none if all subjects are meant. */
  List<String> ids() {
    return List.copyOf(ids);
  }
}
