package org.kapok.demo;

import java.util.concurrent.Callable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.RuleSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a scheme as its rule sheet. */
@Command(
    name = "sheet",
    description = {
      "Writes a scheme, or each version of a programme, in plain words, from its data alone."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Written.",
      "1:The scheme is missing or refused.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok sheet --example=inagi",
      "  kapok sheet --example=inagi --lang zh",
      "  kapok sheet --scheme scheme.json --lang zh"
    })
final class SheetCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private SchemeSource scheme = new SchemeSource();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Language.Converter.class,
      description = "The language: en (the default) or zh.")
  private Language language = Language.EN;

  @Override
  public Integer call() {
    IncentiveProgramme programme = scheme.programme();
    RuleSheet sheet =
        programme.versions().size() == 1
            ? RuleSheet.of(programme.versions().get(0), language.tag())
            : RuleSheet.of(programme, language.tag());
    spec.commandLine().getOut().print(sheet.text());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
