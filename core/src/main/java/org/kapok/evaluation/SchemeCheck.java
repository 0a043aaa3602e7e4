package org.kapok.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.quantity.DateSpan;

/** Finds what is wrong with a scheme, everything at once. */
final class SchemeCheck {
  private final EvaluationScheme scheme;
  private final Faults faults = new Faults();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<String> repeated = new HashSet<>();
  private final KnownNames names = KnownNames.items(items.keySet(), faults);
  private final KnownNames figures = KnownNames.figures(new TreeSet<>(), faults);
  private final RequirementCheck requirements =
      new RequirementCheck(faults, items, repeated, figures);
  private final KnownNames grades = KnownNames.grades(new TreeSet<>(), faults);

  SchemeCheck(EvaluationScheme scheme) {
    this.scheme = scheme;
  }

  /** Every fault, in reading order. */
  Faults faults() {
    if (scheme.version().isBlank()) {
      faults.add("blank", "/version", "version must not be blank");
    }
    checkFigures();
    items.put(Item.TOTAL, scheme.total());
    checkNames(scheme.items(), "/items", false);
    int before = faults.all().size();
    new ItemCheck(faults).check(scheme.total(), "");
    checkGrades();
    checkProfiles(faults.all().size() > before);
    scheme.ranking().ifPresent(this::checkRanking);
    checkCases();
    return faults;
  }

  private void checkFigures() {
    figures.names().addAll(scheme.figures().keySet());
    for (int i = 0; i < scheme.surveys().size(); i++) {
      String id = scheme.surveys().get(i).id();
      if (!figures.names().add(id)) {
        faults.add("duplicate", "/surveys/" + i + "/id", "two figures have the same name: {0}", id);
      }
    }
    scheme.figures().forEach(this::checkFigure);
    new DerivationCheck(scheme.figures(), faults).check();
  }

  private void checkFigure(String name, EvidenceFigure figure) {
    String place = "/figures/" + Problem.escaped(name);
    requireFigures(figure.sum(), place + "/sum");
    requireFigures(figure.less(), place + "/less");
  }

  private void requireFigures(List<String> names, String place) {
    for (int i = 0; i < names.size(); i++) {
      figures.require(names.get(i), place + "/" + i);
    }
  }

  private void checkNames(List<Item> list, String place, boolean inSeries) {
    for (int i = 0; i < list.size(); i++) {
      Item item = list.get(i);
      String at = place + "/" + i;
      if (item.id().isBlank()) {
        faults.add("blank", at + "/id", "id must not be blank");
      } else if (items.putIfAbsent(item.id(), item) != null) {
        faults.add("duplicate", at + "/id", "two items have the same id: {0}", item.id());
      }
      if (inSeries) {
        repeated.add(item.id());
      }
      if (item instanceof Section section) {
        checkNames(section.items(), at + "/items", inSeries || item.series().isPresent());
      } else {
        Indicator indicator = (Indicator) item;
        figures.require(indicator.figure(), at + "/figure");
        indicator.over().ifPresent(each -> figures.require(each, at + "/over"));
      }
    }
  }

  private void checkGrades() {
    scheme.eligible().ifPresent(each -> requirements.check(each, "/eligible"));
    checkUnique(scheme.grades(), Grade::id, "grades", "this grade stands twice: {0}");
    for (int i = 0; i < scheme.grades().size(); i++) {
      Grade grade = scheme.grades().get(i);
      String place = "/grades/" + i;
      grades.names().add(grade.id());
      grade.when().ifPresent(each -> requirements.check(each, place + "/when"));
      grade.keep().ifPresent(each -> requirements.check(each, place + "/keep"));
      if (i > 0 && grade.when().isEmpty()) {
        faults.add(
            "missing",
            place + "/when",
            "only the lowest grade may ask for nothing: {0} would always be given",
            grade.id());
      }
    }
    checkUnique(scheme.vetoes(), Veto::id, "vetoes", "this veto stands twice: {0}");
    for (int i = 0; i < scheme.vetoes().size(); i++) {
      Veto veto = scheme.vetoes().get(i);
      String place = "/vetoes/" + i;
      requirements.check(veto.when(), place + "/when");
      veto.grade().ifPresent(each -> grades.require(each, place + "/grade"));
    }
  }

  private <T> void checkUnique(List<T> list, Function<T, String> id, String name, String pattern) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String each = id.apply(list.get(i));
      if (!known.add(each)) {
        faults.add("duplicate", "/" + name + "/" + i + "/id", pattern, each);
      }
    }
  }

  private void checkProfiles(boolean broken) {
    checkUnique(scheme.profiles(), Profile::id, "profiles", "this profile stands twice: {0}");
    for (int i = 0; i < scheme.profiles().size(); i++) {
      Profile profile = scheme.profiles().get(i);
      String place = "/profiles/" + i;
      int before = faults.all().size();
      requireItems(profile.without(), place + "/without");
      requireItems(profile.weights().keySet(), place + "/weights");
      requireItems(profile.full().keySet(), place + "/full");
      requireItems(profile.then().keySet(), place + "/then");
      if (!broken && faults.all().size() == before) {
        checkProfiled(profile, place);
      }
    }
  }

  private void requireItems(Set<String> ids, String place) {
    ids.forEach(each -> names.require(each, place));
  }

  /** What no longer adds up under the profile, all of it told at the profile. */
  private void checkProfiled(Profile profile, String place) {
    Faults own = new Faults();
    Section total = ProfiledScheme.total(scheme, Optional.of(profile));
    new ItemCheck(own).check(total, "");
    own.all().forEach(each -> faults.add(each.code(), place, "{0}", each.sentence()));
  }

  private void checkRanking(RankingRule ranking) {
    for (int i = 0; i < ranking.then().size(); i++) {
      requirements.requireItem(ranking.then().get(i), "/ranking/then/" + i);
    }
  }

  private void checkCase(EvaluationCase workedCase, String place) {
    DateSpan period = workedCase.period();
    if (workedCase.id().isBlank()) {
      faults.add("blank", place + "/id", "id must not be blank");
    }
    if (!scheme.judges(period)) {
      faults.add(
          "out-of-range",
          place + "/period",
          "the period of a case must begin in the effective span {0} and end, was {1}",
          scheme.effective(),
          period);
    }
  }

  private void checkCases() {
    checkUnique(scheme.cases(), EvaluationCase::id, "cases", "this case stands twice: {0}");
    for (int i = 0; i < scheme.cases().size(); i++) {
      EvaluationCase each = scheme.cases().get(i);
      String place = "/cases/" + i;
      checkCase(each, place);
      each.figures()
          .keySet()
          .forEach(name -> figures.require(name, place + "/figures/" + Problem.escaped(name)));
      for (int j = 0; j < each.evidence().size(); j++) {
        figures.require(each.evidence().get(j).figure(), place + "/evidence/" + j + "/figure");
      }
      each.expect()
          .points()
          .keySet()
          .forEach(
              name ->
                  requirements.requireItem(
                      name, place + "/expect/points/" + Problem.escaped(name)));
      each.expect().grade().ifPresent(grade -> grades.require(grade, place + "/expect/grade"));
    }
  }
}
