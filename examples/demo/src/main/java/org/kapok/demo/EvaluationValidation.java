package org.kapok.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.kapok.evaluation.CaseOutcome;
import org.kapok.evaluation.CheckUpExplanation;
import org.kapok.evaluation.EvaluationAnalysis;
import org.kapok.evaluation.EvaluationRemark;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Evaluator;
import org.kapok.json.KapokJson;

/** A valid evaluation scheme, what came of its worked cases, and what is odd about it. */
final class EvaluationValidation {
  private final EvaluationScheme scheme;
  private final List<CaseOutcome> outcomes;
  private final List<EvaluationRemark> remarks;

  private EvaluationValidation(EvaluationScheme scheme) {
    this.scheme = scheme;
    Evaluator evaluator = Evaluator.of(scheme);
    outcomes = scheme.cases().stream().map(evaluator::verify).toList();
    remarks = EvaluationAnalysis.of(scheme);
  }

  /**
   * Checks the document.
   *
   * @throws org.kapok.problem.RefusedException if it cannot be read or computed
   */
  static EvaluationValidation of(byte[] document) {
    return new EvaluationValidation(KapokJson.read(document, EvaluationScheme.class));
  }

  /** Whether all its cases come out. */
  boolean holds() {
    return outcomes.stream().allMatch(CaseOutcome::holds);
  }

  /** For people: each case with its sentence, and what differs; then the remarks. */
  List<String> lines(Language language) {
    CheckUpExplanation explanation = CheckUpExplanation.of(scheme, language.say("en", "zh"));
    List<String> lines = new ArrayList<>();
    lines.add(scheme.id() + " " + scheme.version() + language.say(": valid", "：有效"));
    for (CaseOutcome outcome : outcomes) {
      lines.add(
          "  "
              + (outcome.holds()
                  ? language.say("holds  ", "相符  ")
                  : language.say("FAILS  ", "不符  "))
              + outcome.id()
              + ": "
              + explanation.sentence(outcome.checkUp()));
      outcome.differences().forEach(each -> lines.add("         " + each));
      if (!outcome.holds()) {
        explanation.gaps(outcome.checkUp()).forEach(each -> lines.add("         " + each));
      }
    }
    for (EvaluationRemark remark : remarks) {
      lines.add(
          language.say("note: ", "提示：")
              + remark.place()
              + ": "
              + remark.message().in(language.say("en", "zh")));
    }
    return lines;
  }

  /** For programs. */
  String json() {
    ObjectNode report = JsonNodeFactory.instance.objectNode().put("valid", true);
    report.put("scheme", scheme.id().value()).put("version", scheme.version());
    ArrayNode cases = report.putArray("cases");
    for (CaseOutcome outcome : outcomes) {
      ObjectNode each = cases.addObject().put("id", outcome.id()).put("holds", outcome.holds());
      ArrayNode differences = each.putArray("differences");
      outcome.differences().forEach(differences::add);
    }
    ArrayNode notes = report.putArray("remarks");
    for (EvaluationRemark remark : remarks) {
      notes.addObject().put("place", remark.place()).put("message", remark.message().in("en"));
    }
    return report.toPrettyString();
  }
}
