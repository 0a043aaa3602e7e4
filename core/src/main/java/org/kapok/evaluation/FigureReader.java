package org.kapok.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.quantity.DateSpan;

/** Reads figures from the evidence of one subject. In which order it comes does not matter. */
final class FigureReader {
  private static final EvidenceFigure PLAIN = EvidenceFigure.builder().build();

  private final Map<String, EvidenceFigure> figures;
  private final Map<String, SurveyConstruct> surveys;
  private final EvidenceRegister register;
  private final EvaluationSubject subject;

  FigureReader(EvaluationScheme scheme, EvidenceRegister register, EvaluationSubject subject) {
    figures = scheme.figures();
    surveys =
        scheme.surveys().stream()
            .collect(Collectors.toMap(SurveyConstruct::id, Function.identity()));
    this.register = register;
    this.subject = subject;
  }

  /** The figure of those dates, of one part or of the whole. */
  Found read(String name, DateSpan period, Optional<String> part) {
    SurveyConstruct survey = surveys.get(name);
    if (survey != null) {
      return new SurveyReader(survey, period).read(standing(name, period, part));
    }
    EvidenceFigure figure = figure(name);
    return figure.isDerived()
        ? derived(name, figure, period, part)
        : new ValueReader(name, figure, period).read(standing(name, period, part));
  }

  private EvidenceFigure figure(String name) {
    return figures.getOrDefault(name, PLAIN);
  }

  /** What stands of the figure within the dates. */
  private List<EvidenceStanding> standing(String name, DateSpan period, Optional<String> part) {
    return register.standing(subject, name, figure(name).sources()).stream()
        .filter(each -> Periods.holds(period, each.key().period()))
        .filter(each -> part.isEmpty() || each.key().part().equals(part))
        .toList();
  }

  /** The parts of the evidence of these figures in the period. */
  SortedSet<String> parts(List<String> names, DateSpan period) {
    return names.stream()
        .flatMap(this::inputs)
        .flatMap(name -> standing(name, period, Optional.empty()).stream())
        .flatMap(each -> each.key().part().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<String> inputs(String name) {
    EvidenceFigure figure = figure(name);
    return figure.isDerived()
        ? Stream.of(figure.sum(), figure.less()).flatMap(List::stream).flatMap(this::inputs)
        : Stream.of(name);
  }

  private Found derived(
      String name, EvidenceFigure figure, DateSpan period, Optional<String> part) {
    List<Found> added = figure.sum().stream().map(each -> read(each, period, part)).toList();
    List<Found> taken = figure.less().stream().map(each -> read(each, period, part)).toList();
    List<Found> all = Stream.concat(added.stream(), taken.stream()).toList();
    List<Gap> gaps = all.stream().flatMap(each -> each.gaps().stream()).toList();
    if (!gaps.isEmpty()) {
      return new Found(Optional.empty(), gaps);
    }
    Support support =
        Support.all(all.stream().map(each -> each.reading().orElseThrow().support()).toList());
    return Found.of(name, period, sum(added).minus(sum(taken)), support);
  }

  private static Fraction sum(List<Found> found) {
    return Fraction.sum(found.stream().map(each -> each.reading().orElseThrow().value()).toList());
  }
}
