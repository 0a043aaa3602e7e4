package org.kapok.evaluation;

import java.util.HashSet;
import java.util.Set;

/** Which figures the items, requirements and derived figures of a scheme read. */
final class FiguresRead {
  private final Set<String> read = new HashSet<>();

  private FiguresRead() {}

  static Set<String> of(EvaluationScheme scheme) {
    FiguresRead figures = new FiguresRead();
    figures.add(scheme.total());
    scheme.figures().values().forEach(each -> figures.read.addAll(each.sum()));
    scheme.figures().values().forEach(each -> figures.read.addAll(each.less()));
    scheme.eligible().ifPresent(figures::add);
    for (Grade grade : scheme.grades()) {
      grade.when().ifPresent(figures::add);
      grade.keep().ifPresent(figures::add);
    }
    scheme.vetoes().forEach(each -> figures.add(each.when()));
    return figures.read;
  }

  private void add(Item item) {
    if (item instanceof Section section) {
      section.items().forEach(this::add);
    } else {
      read.add(((Indicator) item).figure());
      ((Indicator) item).over().ifPresent(read::add);
    }
  }

  private void add(Requirement requirement) {
    if (requirement instanceof Requirement.Figure figure) {
      read.add(figure.figure());
    } else if (requirement instanceof Requirement.All all) {
      all.of().forEach(this::add);
    } else if (requirement instanceof Requirement.Any any) {
      any.of().forEach(this::add);
    } else if (requirement instanceof Requirement.CountOf count) {
      count.of().forEach(this::add);
    } else if (requirement instanceof Requirement.Not not) {
      add(not.not());
    }
  }
}
