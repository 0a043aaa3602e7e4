package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.quantity.DateSpan;

/** Looks into requirements: what was found, and whether they are met. */
final class Inquiry {
  private final FigureReader reader;
  private final DateSpan period;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Line> lines = new HashMap<>();

  Inquiry(Section total, Line line, FigureReader reader, DateSpan period) {
    this.reader = reader;
    this.period = period;
    addItems(total);
    line.all().forEach(each -> lines.putIfAbsent(each.item(), each));
  }

  private void addItems(Item item) {
    items.put(item.id(), item);
    if (item instanceof Section section) {
      section.items().forEach(this::addItems);
    }
  }

  /** What was found of a requirement. */
  static final class Answer {
    private final List<Finding> findings;
    private final Truth truth;

    private Answer(List<Finding> findings, Truth truth) {
      this.findings = findings;
      this.truth = truth;
    }

    /** Its comparisons, in reading order. */
    List<Finding> findings() {
      return findings;
    }

    boolean isMet() {
      return truth == Truth.TRUE;
    }

    boolean isUnknown() {
      return truth == Truth.UNKNOWN;
    }
  }

  private enum Truth {
    FALSE,
    UNKNOWN,
    TRUE
  }

  /** Looks into the requirement. */
  Answer of(Requirement requirement) {
    List<Finding> findings = new ArrayList<>();
    Truth truth = truth(requirement, findings);
    return new Answer(findings, truth);
  }

  private Truth truth(Requirement requirement, List<Finding> findings) {
    if (requirement instanceof Requirement.All all) {
      return count(all.of(), all.of().size(), findings);
    }
    if (requirement instanceof Requirement.Any any) {
      return count(any.of(), 1, findings);
    }
    if (requirement instanceof Requirement.CountOf count) {
      return count(count.of(), count.atLeast(), findings);
    }
    if (requirement instanceof Requirement.Not not) {
      return switch (truth(not.not(), findings)) {
        case TRUE -> Truth.FALSE;
        case FALSE -> Truth.TRUE;
        case UNKNOWN -> Truth.UNKNOWN;
      };
    }
    if (requirement instanceof Requirement.Shares shares) {
      return shares(shares, findings);
    }
    return compared((Requirement.Comparison) requirement, findings);
  }

  private Truth count(List<Requirement> of, int needed, List<Finding> findings) {
    return counted(of.stream().map(each -> truth(each, findings)).toList(), needed);
  }

  private static Truth counted(Collection<Truth> truths, int needed) {
    long met = truths.stream().filter(Truth.TRUE::equals).count();
    long open = truths.stream().filter(Truth.UNKNOWN::equals).count();
    if (met >= needed) {
      return Truth.TRUE;
    }
    return met + open >= needed ? Truth.UNKNOWN : Truth.FALSE;
  }

  private Truth shares(Requirement.Shares shares, List<Finding> findings) {
    List<Truth> truths = new ArrayList<>();
    for (Item each : shared(shares.section())) {
      Line line = lines.get(each.id());
      if (line == null || line.value().isPresent() || !Judge.isExcluded(line)) {
        truths.add(compared(new Requirement.Share(each.id(), shares.bounds()), findings));
      }
    }
    return counted(truths, truths.size());
  }

  private List<Item> shared(String section) {
    return Optional.ofNullable(items.get(section)).map(Inquiry::shared).orElse(List.of());
  }

  /** The items of a section that have full marks and are no bonus. */
  static List<Item> shared(Item item) {
    return item instanceof Section section
        ? section.items().stream().filter(each -> !each.bonus() && hasMarks(each)).toList()
        : List.of();
  }

  private Truth compared(Requirement.Comparison comparison, List<Finding> findings) {
    Optional<Fraction> actual = actual(comparison);
    boolean met = actual.filter(value -> comparison.bounds().hold(value)).isPresent();
    findings.add(new Finding(comparison, actual, met));
    return actual.isEmpty() ? Truth.UNKNOWN : met ? Truth.TRUE : Truth.FALSE;
  }

  private Optional<Fraction> actual(Requirement.Comparison comparison) {
    if (comparison instanceof Requirement.Figure figure) {
      return reader.read(figure.figure(), period, Optional.empty()).reading().map(Reading::value);
    }
    String id = comparison.name();
    Optional<Fraction> value = Optional.ofNullable(lines.get(id)).flatMap(Line::value);
    if (comparison instanceof Requirement.Points) {
      return value;
    }
    Optional<Item> item = Optional.ofNullable(items.get(id)).filter(Inquiry::hasMarks);
    return item.flatMap(
        each -> value.map(points -> points.dividedBy(Fraction.of(each.full().orElseThrow()))));
  }

  /** Whether it has full marks above 0, of which there can be a share. */
  static boolean hasMarks(Item item) {
    return item.full().filter(full -> full.signum() > 0).isPresent();
  }
}
