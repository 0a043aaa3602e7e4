package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.quantity.Amount;

/** By what the lines of a section enter it; those that are left out count for nothing. */
final class Weighing {
  private final Section section;
  private final List<Line> lines;

  /**
   * Weighs.
   *
   * @param lines those of its items, in their order
   */
  Weighing(Section section, List<Line> lines) {
    this.section = section;
    this.lines = lines;
  }

  List<Fraction> weights() {
    return switch (section.combine()) {
      case SUM -> filled();
      case WEIGHTED -> proportional(declared());
      case SIGNED -> present(declared());
      case MEAN -> proportional(ones());
      case BEST -> chosen(Series.Take.BEST);
      case WORST -> chosen(Series.Take.WORST);
    };
  }

  private List<Fraction> declared() {
    return section.items().stream()
        .map(item -> item.weight().map(Fraction::of).orElse(Fraction.ONE))
        .toList();
  }

  private List<Fraction> ones() {
    return section.items().stream().map(item -> Fraction.ONE).toList();
  }

  /** The weights of those that are there. */
  private List<Fraction> present(List<Fraction> weights) {
    List<Fraction> present = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      present.add(lines.get(i).value().isPresent() ? weights.get(i) : Fraction.ZERO);
    }
    return present;
  }

  /** The weights of those that are there, in proportion, so that they add up to one. */
  private List<Fraction> proportional(List<Fraction> weights) {
    List<Fraction> present = present(weights);
    Fraction sum = Fraction.sum(present);
    return sum.signum() == 0 ? present : present.stream().map(each -> each.dividedBy(sum)).toList();
  }

  /**
   * What is left out is made up for by the others, in proportion to their full marks; a bonus alone
   * makes up for nothing.
   */
  private List<Fraction> filled() {
    List<Fraction> present = present(ones());
    Fraction all = Fraction.ZERO;
    Fraction there = Fraction.ZERO;
    for (int i = 0; i < lines.size(); i++) {
      Fraction full = full(section.items().get(i));
      all = all.plus(full);
      there = there.plus(full.times(present.get(i)));
    }
    if (there.equals(all)) {
      return present;
    }
    if (there.signum() == 0) {
      return present.stream().map(each -> Fraction.ZERO).toList();
    }
    List<Fraction> filled = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean bonus = section.items().get(i).bonus();
      filled.add(bonus ? present.get(i) : present.get(i).times(all.dividedBy(there)));
    }
    return filled;
  }

  private static Fraction full(Item item) {
    Optional<Amount> full = item.bonus() ? Optional.empty() : item.full();
    return full.map(Fraction::of).orElse(Fraction.ZERO);
  }

  private List<Fraction> chosen(Series.Take take) {
    List<Fraction> values = lines.stream().flatMap(line -> line.value().stream()).toList();
    List<Fraction> weights = values.isEmpty() ? List.of() : Taking.weights(take, values);
    List<Fraction> chosen = new ArrayList<>();
    int number = 0;
    for (Line line : lines) {
      chosen.add(line.value().isPresent() ? weights.get(number++) : Fraction.ZERO);
    }
    return chosen;
  }
}
