package org.kapok.demo;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.problem.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks a scheme or programme and runs its worked cases. */
@Command(
    name = "validate",
    description = {
      "Checks a scheme, a programme of its versions or an evaluation scheme: reports every problem with its place, code"
          + " and message, runs the worked cases that it carries, and says which running totals"
          + " begin anew in a version and on which dates between versions none is in force. A case that fails is shown with the lines behind it."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The scheme is valid and all its cases hold.",
      "1:The scheme is refused, cannot be read, or a case fails.",
      "2:The command is misused."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  kapok validate --example=inagi",
      "  kapok validate --example=steps",
      "  kapok validate --scheme scheme.json",
      "  kapok validate --scheme scheme.json --lang zh",
      "  kapok validate --scheme scheme.json --json"
    })
final class ValidateCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before run
  private CommandSpec spec;

  @Mixin private SchemeSource source = new SchemeSource();
  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Object valid = source.source().read(in -> valid(in.readAllBytes()));
      if (valid instanceof EvaluationValidation evaluation) {
        return print(evaluation, out);
      }
      IncentiveProgramme programme = (IncentiveProgramme) valid;
      List<CaseOutcome> outcomes = CaseOutcome.all(programme);
      if (output.json()) {
        out.println(ValidationJson.of(programme, outcomes, output.language()));
      } else {
        new ValidationReport(programme, output.language()).lines(outcomes).forEach(out::println);
      }
      return outcomes.stream().allMatch(CaseOutcome::holds) ? 0 : 1;
    } catch (RefusedException refused) {
      if (!output.json()) {
        throw refused;
      }
      out.println(ValidationJson.of(refused, output.language()));
      return 1;
    }
  }

  /** The evaluation with its cases, or the programme; refused if it is neither. */
  private static Object valid(byte[] document) {
    return DocumentKind.isEvaluation(document)
        ? EvaluationValidation.of(document)
        : SchemeSource.programme(document);
  }

  private int print(EvaluationValidation validation, PrintWriter out) {
    if (output.json()) {
      out.println(validation.json());
    } else {
      validation.lines(output.language()).forEach(out::println);
    }
    return validation.holds() ? 0 : 1;
  }
}
