package org.kapok.incentive;

import java.util.Optional;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;

/** The fields that operations read numbers from. */
final class NumberFields {
  private final FieldTable fields;
  private final Problems problems;

  NumberFields(FieldTable fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  /** The field; empty if reported. */
  Optional<FieldUse> use(Figure.Named named, String place) {
    Optional<FieldUse> field = fields.use(named.field(), place);
    if (field.isEmpty()) {
      return field;
    }
    if (field.get().type != FieldType.NUMBER) {
      problems.add("wrong-type", place, "{0} is no number", named.field());
      return Optional.empty();
    }
    if (!fields.isTotal(field.get())) {
      problems.add(
          "partial-lookup",
          place,
          "{0} has no number for some codes; name them all, or add \"otherwise\" to the "
              + "look-up",
          named.field());
    }
    return field;
  }
}
