package org.kapok.incentive;

import java.util.List;
import java.util.Optional;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.problem.Nearest;
import org.kapok.quantity.Amount;

/**
 * The honours of a scheme, by name.
 *
 * @param honours as declared
 * @param problems where what is unknown is reported
 */
record HonourTable(List<Honour> honours, Problems problems) {

  /** The number of the honour; −1 if there is none. */
  int number(HonourId id) {
    for (int i = 0; i < honours.size(); i++) {
      if (honours.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** The number of the honour; −1 if it was reported as unknown. */
  int require(HonourId id, String place) {
    int number = number(id);
    if (number < 0) {
      List<String> names = honours.stream().map(honour -> honour.id().value()).toList();
      problems.add(
          "unknown-honour",
          place,
          "the honour \"{0}\" is not declared{1}",
          id,
          Nearest.hint(id.value(), names));
    }
    return number;
  }

  /** Reports a level that the honour does not have. */
  void requireLevel(HonourId id, LevelId level, String place) {
    int honour = require(id, place);
    if (honour >= 0) {
      List<String> levels = levels(honours.get(honour));
      if (!levels.contains(level.value())) {
        problems.add(
            "unknown-level",
            place,
            "\"{0}\" is no level of {1}, which has {2}{3}",
            level,
            id,
            Problems.listed(levels),
            Nearest.hint(level.value(), levels));
      }
    }
  }

  /** The ids of the levels, the lowest first. */
  static List<String> levels(Honour honour) {
    return honour.levels().stream().map(Level::id).map(LevelId::value).toList();
  }

  /** The field that reads since when the level of an honour is held; empty if reported. */
  Optional<FieldUse> since(String name, HonourId id, int index, String place) {
    int honour = require(id, place);
    if (honour < 0) {
      return Optional.empty();
    }
    FieldUse use =
        FieldUse.derived(
            index, name, FieldType.DATE, FieldSource.SUBJECT, 1, List.of(), Amount.ZERO);
    use.readBy((participation, reading) -> reading.honours().since(honour));
    return Optional.of(use);
  }

  /** The field that reads the level of an honour; empty if reported. */
  Optional<FieldUse> field(String name, HonourId id, int index, String place) {
    int honour = require(id, place);
    if (honour < 0) {
      return Optional.empty();
    }
    FieldUse use =
        FieldUse.derived(
            index,
            name,
            FieldType.CODE,
            FieldSource.SUBJECT,
            1,
            levels(honours.get(honour)),
            Amount.ZERO);
    use.readBy((participation, reading) -> reading.honours().level(honour));
    use.order();
    return Optional.of(use);
  }
}
