package org.kapok.evaluation;

import java.util.List;
import java.util.Optional;
import org.kapok.problem.Faults;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;

/** Finds what does not add up in a tree of items. */
final class ItemCheck {
  private final Faults faults;

  ItemCheck(Faults faults) {
    this.faults = faults;
  }

  /** Checks a section and all below it. */
  void check(Section section, String place) {
    if (section.items().isEmpty()) {
      faults.add("empty", place + "/items", "section must have an item: {0}", section.id());
      return;
    }
    checkWeights(section, place);
    checkFull(section, place);
    boolean filled =
        section.items().stream()
            .filter(each -> !each.bonus())
            .allMatch(each -> each.full().isPresent());
    for (int i = 0; i < section.items().size(); i++) {
      checkItem(section, filled, section.items().get(i), place + "/items/" + i);
    }
  }

  private void checkItem(Section parent, boolean filled, Item item, String place) {
    if (item.full().filter(full -> full.signum() < 0).isPresent()) {
      faults.add(
          "out-of-range",
          place + "/full",
          "full marks must be 0 or above: {0} of {1}",
          item.full().orElseThrow(),
          item.id());
    }
    if (item.bonus() && parent.combine() != Combination.SUM) {
      faults.add(
          "misplaced",
          place + "/bonus",
          "a bonus may stand only where points are added up: {0}",
          item.id());
    }
    checkMissing(parent, filled, item, place + "/missing");
    if (item instanceof Section section) {
      check(section, place);
    }
  }

  private void checkMissing(Section parent, boolean filled, Item item, String place) {
    boolean full =
        item.missing() == MissingPolicy.FULL
            || item.series().filter(each -> each.missing() == MissingPolicy.FULL).isPresent();
    if (full && item.full().isEmpty()) {
      faults.add("no-full-marks", place, "full needs full marks: {0} has none", item.id());
    }
    if (item.missing() == MissingPolicy.EXCLUDE && parent.combine() == Combination.SIGNED) {
      faults.add("misplaced", place, "exclude makes no sense among signed weights: {0}", item.id());
    }
    if (item.missing() == MissingPolicy.EXCLUDE
        && parent.combine() == Combination.SUM
        && !item.bonus()
        && !filled) {
      faults.add(
          "no-full-marks",
          place,
          "exclude needs full marks of every item beside it, to count them for it: {0}",
          item.id());
    }
  }

  private void checkWeights(Section section, String place) {
    boolean weighted =
        section.combine() == Combination.WEIGHTED || section.combine() == Combination.SIGNED;
    Fraction sum = Fraction.ZERO;
    int known = 0;
    for (int i = 0; i < section.items().size(); i++) {
      Item item = section.items().get(i);
      Optional<Amount> weight = item.weight();
      String at = place + "/items/" + i + "/weight";
      if (weight.isPresent() != weighted) {
        reportWeight(weighted, item, at);
      } else if (weighted && isWrong(section, weight.orElseThrow())) {
        faults.add(
            "out-of-range", at, "weight must be above 0: {0} of {1}", weight.get(), item.id());
      } else if (weighted) {
        sum = sum.plus(Fraction.of(weight.orElseThrow()));
        known++;
      }
    }
    if (known == section.items().size()) {
      checkSum(section, sum, place);
    }
  }

  private void reportWeight(boolean weighted, Item item, String at) {
    if (weighted) {
      faults.add(
          "missing", at, "weight is missing, since the section weighs its items: {0}", item.id());
    } else {
      faults.add(
          "misplaced",
          at,
          "weight may stand only in a section that weighs its items: {0}. Maybe "
              + "\"combine\": \"weighted\"?",
          item.id());
    }
  }

  private static boolean isWrong(Section section, Amount weight) {
    return section.combine() == Combination.SIGNED ? weight.isZero() : weight.signum() <= 0;
  }

  private void checkSum(Section section, Fraction sum, String place) {
    int order = sum.compareTo(Fraction.ONE);
    if (section.combine() == Combination.WEIGHTED && order != 0) {
      faults.add(
          "weights",
          place + "/items",
          "weights must add up to 1: those of {0} add up to {1}, {2} is {3}",
          section.id(),
          Words.plain(sum),
          Words.plain(order < 0 ? Fraction.ONE.minus(sum) : sum.minus(Fraction.ONE)),
          order < 0 ? Sentence.of("missing") : Sentence.of("too much"));
    }
    boolean signed =
        section.items().stream().anyMatch(each -> each.weight().orElse(Amount.ONE).signum() < 0);
    if (section.combine() == Combination.SIGNED && !signed) {
      faults.add(
          "weights",
          place + "/combine",
          "signed weights must have one below 0: {0}. Maybe \"combine\": \"weighted\"?",
          section.id());
    }
  }

  /** Full marks of the section must be those of its items, unless a step lies between. */
  private void checkFull(Section section, String place) {
    List<Item> marked = section.items().stream().filter(each -> !each.bonus()).toList();
    boolean all = !marked.isEmpty() && marked.stream().allMatch(each -> each.full().isPresent());
    if (section.full().isEmpty() || !section.then().isEmpty() || !all) {
      return;
    }
    Amount full = section.full().get();
    switch (section.combine()) {
      case SUM -> checkSumOfFull(section, full, marked, place);
      case SIGNED -> {}
      default -> {
        if (marked.stream().anyMatch(each -> !each.full().equals(section.full()))) {
          faults.add(
              "full-marks",
              place + "/full",
              "full marks must be the same of a section and of what it takes the mean or "
                  + "best of: {0} of {1}, {2} of its items",
              full,
              section.id(),
              marked.stream()
                  .map(each -> each.full().orElseThrow().toString())
                  .distinct()
                  .toList());
        }
      }
    }
  }

  private void checkSumOfFull(Section section, Amount full, List<Item> marked, String place) {
    Fraction sum =
        Fraction.sum(marked.stream().map(each -> Fraction.of(each.full().orElseThrow())).toList());
    int order = sum.compareTo(Fraction.of(full));
    if (order != 0) {
      Fraction rest = Fraction.of(full).minus(sum);
      faults.add(
          "full-marks",
          place + "/full",
          "full marks must be those of the items: {0} of {1}, its items add up to {2}, "
              + "{3} is {4}{5}",
          full,
          section.id(),
          Words.plain(sum),
          Words.plain(order < 0 ? rest : rest.negated()),
          order < 0 ? Sentence.of("missing") : Sentence.of("too much"),
          order < 0 ? "" : Sentence.of("; a limit below them is a max in then, without full"));
    }
  }
}
