package org.kapok.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.incentive.honour.Honour;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.DateSpan;

/** Checks that the versions of a programme follow one another. */
final class ProgrammeCheck {
  private final IncentiveProgramme programme;
  private final Problems problems = new Problems();

  private ProgrammeCheck(IncentiveProgramme programme) {
    this.programme = programme;
  }

  /**
   * Checks the programme.
   *
   * @throws RefusedException with every fault
   */
  static void check(IncentiveProgramme programme) {
    ProgrammeCheck check = new ProgrammeCheck(programme);
    check.checkVersions();
    check.checkCases();
    if (check.problems.isEmpty()) {
      check.compile();
    }
    if (!check.problems.isEmpty()) {
      throw new RefusedException(
          Sentence.of("programme {0},", programme.id()), check.problems.list());
    }
  }

  private void checkVersions() {
    List<IncentiveScheme> versions = programme.versions();
    if (versions.isEmpty()) {
      problems.add("empty", "/versions", "a programme must hold at least one version");
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < versions.size(); i++) {
      IncentiveScheme version = versions.get(i);
      String place = "/versions/" + i;
      if (!version.id().equals(programme.id())) {
        problems.add(
            "invalid",
            place + "/id",
            "all versions must be of the scheme {0}, was {1}",
            programme.id(),
            version.id());
      }
      if (!names.add(version.version())) {
        problems.add(
            "duplicate", place + "/version", "the version \"{0}\" stands twice", version.version());
      }
      if (i > 0) {
        checkFollows(versions.get(i - 1), version, place);
      }
    }
  }

  /** Versions have to be as fine as the ones before, where their state goes on. */
  private void compile() {
    Program before = null;
    for (int i = 0; i < programme.versions().size(); i++) {
      IncentiveScheme version = programme.versions().get(i);
      Finer finer =
          before == null ? Finer.ANY : Finer.than(before, Carry.between(before.scheme(), version));
      try {
        before = SchemeCompiler.compile(version, Map.of(), finer);
      } catch (RefusedException refused) {
        for (Problem problem : refused.problems()) {
          problems.add(problem.under("/versions/" + i));
        }
        return;
      }
    }
  }

  private void checkFollows(IncentiveScheme before, IncentiveScheme version, String place) {
    if (!version.zone().equals(before.zone())) {
      problems.add(
          "invalid",
          place + "/zone",
          "all versions must have one zone, {0}, was {1}",
          before.zone(),
          version.zone());
    }
    if (version.leapDay() != before.leapDay()) {
      problems.add("invalid", place + "/leapDay", "all versions must have one leapDay");
    }
    DateSpan earlier = before.effective();
    DateSpan later = version.effective();
    if (!earlier.hasEnd()
        || !later.hasStart()
        || later.startInclusive().isBefore(earlier.endExclusive())) {
      problems.add(
          "invalid",
          place + "/effective",
          "must begin when the version before has ended; that is effective {0}, this {1}",
          earlier,
          later);
    }
  }

  private void checkCases() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < programme.cases().size(); i++) {
      WorkedCase each = programme.cases().get(i);
      String place = "/cases/" + i;
      if (!ids.add(each.id())) {
        problems.add("duplicate", place + "/id", "the case \"{0}\" stands twice", each.id());
      }
      for (int j = 0; j < each.expect().size(); j++) {
        checkExpectation(each.expect().get(j), place + "/expect/" + j);
      }
    }
  }

  private void checkExpectation(Expectation expectation, String place) {
    expectation
        .honour()
        .ifPresentOrElse(
            honour -> checkLevel(honour, expectation.level(), place),
            () -> checkFigure(expectation, place));
  }

  /** Levels are expected of honours that some version has. */
  private void checkLevel(HonourId id, Optional<LevelId> level, String place) {
    List<Honour> honours =
        programme.versions().stream()
            .flatMap(version -> version.honours().stream())
            .filter(honour -> honour.id().equals(id))
            .toList();
    if (honours.isEmpty()) {
      problems.add(
          "unknown-honour", place + "/honour", "no version declares the honour \"{0}\"", id);
    } else if (level.isPresent()
        && honours.stream()
            .flatMap(honour -> honour.levels().stream())
            .noneMatch(each -> each.id().equals(level.get()))) {
      problems.add(
          "unknown-level",
          place + "/level",
          "in no version \"{0}\" is a level of {1}",
          level.get(),
          id);
    }
  }

  private void checkFigure(Expectation expectation, String place) {
    boolean account =
        programme.versions().stream()
            .flatMap(version -> version.accounts().stream())
            .anyMatch(each -> each.id().equals(expectation.account()));
    if (!account) {
      problems.add(
          "unknown-account",
          place + "/account",
          "no version declares the account \"{0}\"",
          expectation.account());
    }
    Optional<RuleId> rule = expectation.rule();
    boolean known =
        rule.isEmpty()
            || programme.versions().stream()
                .flatMap(version -> version.rules().stream())
                .anyMatch(each -> each.id().equals(rule.get()));
    if (!known) {
      problems.add(
          "unknown-rule", place + "/rule", "no version declares the rule \"{0}\"", rule.get());
    }
  }
}
