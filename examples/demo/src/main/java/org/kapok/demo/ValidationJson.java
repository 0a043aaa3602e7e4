package org.kapok.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kapok.incentive.CaseResult;
import org.kapok.incentive.Discontinuity;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;

/** What came of checking a scheme, for programs. */
final class ValidationJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ValidationJson() {}

  /** The results of the cases of a valid programme. */
  static String of(IncentiveProgramme programme, List<CaseOutcome> outcomes, Language language) {
    ObjectNode report = NODES.objectNode().put("valid", true);
    report.put("scheme", programme.id().value());
    ArrayNode versions = report.putArray("versions");
    programme.versions().forEach(version -> versions.add(version.version()));
    ArrayNode anew = report.putArray("discontinuities");
    programme.discontinuities().forEach(each -> add(anew, each));
    ArrayNode holes = report.putArray("withoutVersion");
    for (DateSpan hole : Programmes.holes(programme)) {
      holes
          .addObject()
          .put("from", hole.startInclusive().toString())
          .put("until", hole.endExclusive().toString());
    }
    ArrayNode cases = report.putArray("cases");
    for (CaseOutcome outcome : outcomes) {
      ObjectNode each = cases.addObject().put("id", outcome.workedCase().id());
      if (programme.versions().size() > 1 && outcome.isOfVersion()) {
        each.put("version", Programmes.versions(outcome.by()));
      }
      each.put("holds", outcome.holds());
      if (outcome.result().isPresent()) {
        ArrayNode figures = each.putArray("figures");
        outcome.result().get().figures().forEach(figure -> add(figures, figure));
      } else {
        add(each.putArray("problems"), outcome.problems(), language);
      }
    }
    return report.toPrettyString();
  }

  private static void add(ArrayNode array, Discontinuity anew) {
    array
        .addObject()
        .put("from", anew.from())
        .put("to", anew.to())
        .put("place", anew.place())
        .put("reason", anew.reason());
  }

  private static void addLevel(ObjectNode each, CaseResult.Figure figure) {
    figure.expected().honour().ifPresent(honour -> each.put("honour", honour.value()));
    figure.expected().on().ifPresent(on -> each.put("on", on.toString()));
    if (figure.expected().level().isPresent() || figure.expected().none()) {
      each.put("expected", figure.expected().level().map(Object::toString).orElse(null));
    }
    each.put("level", figure.level().map(Object::toString).orElse(null));
    figure
        .expected()
        .awards()
        .ifPresent(times -> each.put("expectedAwards", times).put("awards", figure.awards()));
  }

  private static void add(ArrayNode figures, CaseResult.Figure figure) {
    ObjectNode each = figures.addObject();
    if (figure.expected().honour().isPresent()) {
      addLevel(each, figure);
      return;
    }
    each.put("account", figure.expected().account().value());
    figure.expected().rule().ifPresent(rule -> each.put("rule", rule.value()));
    figure.expected().on().ifPresent(on -> each.put("on", on.toString()));
    each.put("expected", figure.expected().credited().orElseThrow().toBigDecimal())
        .put("credited", figure.credited().toBigDecimal())
        .put("pending", figure.pending().toBigDecimal());
  }

  /** The problems of a refused scheme. */
  static String of(RefusedException refused, Language language) {
    ObjectNode report = NODES.objectNode().put("valid", false);
    add(report.putArray("problems"), refused.problems(), language);
    return report.toPrettyString();
  }

  private static void add(ArrayNode array, List<Problem> problems, Language language) {
    for (Problem problem : problems) {
      array
          .addObject()
          .put("place", problem.place())
          .put("code", problem.code())
          .put("message", problem.message(language.locale()));
    }
  }
}
