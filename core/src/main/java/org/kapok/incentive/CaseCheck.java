package org.kapok.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.id.HonourId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Explained;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/** Checks the worked cases of a scheme: what they name, and whether the scheme can read them. */
final class CaseCheck {
  private final IncentiveScheme scheme;
  private final Problems problems;

  CaseCheck(IncentiveScheme scheme, Problems problems) {
    this.scheme = scheme;
    this.problems = problems;
  }

  /** Reports names that stand twice or are unknown. */
  void checkNames(AccountGraph graph) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < scheme.cases().size(); i++) {
      WorkedCase each = scheme.cases().get(i);
      if (!ids.add(each.id())) {
        problems.add(
            "duplicate", "/cases/" + i + "/id", "the case \"{0}\" stands twice", each.id());
      }
      checkId(each, "/cases/" + i + "/id");
      for (int j = 0; j < each.expect().size(); j++) {
        Expectation expectation = each.expect().get(j);
        String place = "/cases/" + i + "/expect/" + j;
        if (expectation.honour().isEmpty()) {
          graph.requireAccount(expectation.account(), place + "/account");
        }
        expectation.honour().ifPresent(id -> requireHonour(id, expectation, place));
        expectation.rule().ifPresent(rule -> graph.requireRule(rule, place + "/rule"));
      }
    }
  }

  private void requireHonour(HonourId id, Expectation expectation, String place) {
    HonourTable table = new HonourTable(scheme.honours(), problems);
    if (expectation.level().isEmpty()) { // none, or awards
      table.require(id, place + "/honour");
    } else {
      boolean known = table.number(id) >= 0;
      table.requireLevel(id, expectation.level().get(), place + (known ? "/level" : "/honour"));
    }
  }

  /** A case's id names its subject. */
  private void checkId(WorkedCase each, String place) {
    try {
      SubjectId.of(each.subjectType(), each.id());
      CaseHistory.facts(each, scheme.id());
    } catch (IllegalArgumentException noId) {
      problems.add("invalid", place, "{0}", Explained.of(noId));
    }
  }

  /** Reports what the scheme cannot read of the cases' histories and facts. */
  void checkHistories(Program program) {
    Reading reading = new Reading(program);
    for (int i = 0; i < scheme.cases().size(); i++) {
      WorkedCase each = scheme.cases().get(i);
      SubjectFacts facts = CaseHistory.facts(each, scheme.id());
      reading.turnTo(each.subjectType(), Optional.of(facts));
      checkOpening(facts, each, "/cases/" + i, program);
      checkDeclared(each, "/cases/" + i);
      for (int j = 0; j < each.history().size(); j++) {
        checkEntry(each, j, "/cases/" + i, reading);
      }
    }
  }

  private void checkOpening(
      SubjectFacts facts, WorkedCase workedCase, String place, Program program) {
    for (Opening opening : facts.openings()) {
      Run run = new Run(program);
      run.turnTo(facts.subject(), Optional.of(facts));
      new BroughtAlong(program, run)
          .book(opening, new Run.Entry(facts.subject(), opening.on(), 0, 0));
      for (Refusal refusal : run.reading.refusals) {
        if (refusal.place().startsWith(BroughtAlong.PLACE)) {
          problems.add(refusal.code(), place + "/opening/amounts", "{0}", refusal.sentence());
        }
      }
      for (int i = 0; i < workedCase.history().size(); i++) {
        if (workedCase.history().get(i).at().toLocalDate().isBefore(opening.on())) {
          problems.add(
              "before-opening",
              place + "/history/" + i + "/at",
              "must not lie before what the subject brings along, on {0}",
              opening.on());
        }
      }
    }
  }

  /** A case belongs to its scheme, so that all that it names is declared there. */
  private void checkDeclared(WorkedCase workedCase, String place) {
    for (String name : workedCase.attributes().keySet()) {
      checkDeclared(name, FieldSource.SUBJECT, place + "/attributes/" + Problem.escaped(name));
    }
    for (int i = 0; i < workedCase.history().size(); i++) {
      CaseParticipation entry = workedCase.history().get(i);
      String at = place + "/history/" + i;
      for (String name : entry.quantities().keySet()) {
        checkDeclared(name, FieldSource.PARTICIPATION, at + "/quantities/" + Problem.escaped(name));
      }
      for (String name : entry.attributes().keySet()) {
        checkDeclared(name, FieldSource.PARTICIPATION, at + "/attributes/" + Problem.escaped(name));
      }
    }
  }

  private void checkDeclared(String name, FieldSource source, String place) {
    Field field = scheme.fields().get(name);
    if (field == null) {
      problems.add(
          "unknown-field",
          place,
          "the field \"{0}\" is not declared{1}",
          name,
          Nearest.hint(name, declared()));
      return;
    }
    FieldSource declared =
        StandardField.named(name)
            .map(StandardField::source)
            .orElse(field.of().orElse(FieldSource.PARTICIPATION));
    if (declared != source) {
      problems.add(
          "wrong-type",
          place,
          "the field \"{0}\" is of the {1}; declare it with \"of\": \"{2}\", or write it "
              + "there",
          name,
          declared == FieldSource.SUBJECT ? Sentence.of("subject") : Sentence.of("participation"),
          word(source));
    }
  }

  private Set<String> declared() {
    return new TreeSet<>(scheme.fields().keySet());
  }

  private static String word(FieldSource source) {
    return source == FieldSource.SUBJECT ? "subject" : "participation";
  }

  private void checkEntry(WorkedCase workedCase, int entry, String place, Reading reading) {
    String at = place + "/history/" + entry;
    try {
      Participation first = CaseHistory.first(workedCase, entry, scheme.zone());
      reading.read(first, entry);
    } catch (RefusedException refused) {
      for (Problem problem : refused.problems()) {
        problems.add(problem.under(at));
      }
    }
    for (Refusal refusal : List.copyOf(reading.refusals)) {
      boolean ofFacts = refusal.place().startsWith(SlotReaders.FACTS);
      String where =
          ofFacts
              ? place + refusal.place().substring(SlotReaders.FACTS.length())
              : at + refusal.place();
      problems.add(refusal.code(), where, "{0}", refusal.sentence());
    }
    reading.refusals.clear();
  }
}
