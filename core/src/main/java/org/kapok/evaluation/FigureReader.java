package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.DateSpan;

/** Reads figures from the evidence of one subject. In which order it comes does not matter. */
final class FigureReader {
  private final Map<String, EvidenceFigure> figures;
  private final Map<String, SurveyConstruct> surveys;
  private final Map<String, List<Evidence>> pieces;

  FigureReader(EvaluationScheme scheme, List<Evidence> evidence) {
    figures = scheme.figures();
    surveys =
        scheme.surveys().stream()
            .collect(Collectors.toMap(SurveyConstruct::id, Function.identity()));
    pieces = evidence.stream().collect(Collectors.groupingBy(Evidence::figure));
  }

  /** The figure of those dates, of one part or of the whole. */
  Found read(String name, DateSpan period, Optional<String> part) {
    SurveyConstruct survey = surveys.get(name);
    if (survey != null) {
      return new SurveyReader(survey, scoped(name, period, part)).read(period);
    }
    EvidenceFigure figure = figures.getOrDefault(name, EvidenceFigure.builder().build());
    return figure.isDerived()
        ? derived(name, figure, period, part)
        : new ValueReader(name, figure, period).read(scoped(name, period, part));
  }

  /** The parts of the evidence of these figures in the period. */
  SortedSet<String> parts(List<String> names, DateSpan period) {
    return names.stream()
        .flatMap(name -> inputs(name).stream())
        .flatMap(name -> scoped(name, period, Optional.empty()).stream())
        .flatMap(each -> each.part().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> inputs(String name) {
    EvidenceFigure figure = figures.get(name);
    if (figure == null || !figure.isDerived()) {
      return List.of(name);
    }
    List<String> inputs = new ArrayList<>();
    figure.sum().forEach(each -> inputs.addAll(inputs(each)));
    figure.less().forEach(each -> inputs.addAll(inputs(each)));
    return inputs;
  }

  private List<Evidence> scoped(String name, DateSpan period, Optional<String> part) {
    return pieces.getOrDefault(name, List.of()).stream()
        .filter(each -> Periods.holds(period, each.period()))
        .filter(each -> part.isEmpty() || each.part().equals(part))
        .toList();
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
    SortedSet<EvidenceId> used = new TreeSet<>();
    all.forEach(each -> used.addAll(each.reading().orElseThrow().evidence()));
    return Found.of(new Reading(name, period, sum(added).minus(sum(taken)), used));
  }

  private static Fraction sum(List<Found> found) {
    return Fraction.sum(found.stream().map(each -> each.reading().orElseThrow().value()).toList());
  }
}
