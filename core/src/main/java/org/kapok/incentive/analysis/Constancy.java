package org.kapok.incentive.analysis;

import java.util.Optional;
import java.util.Set;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.StandardField;
import org.kapok.incentive.rule.Window;

/** Which fields have one value for all participations that are added up together. */
final class Constancy {
  private static final Set<String> NEVER_CHANGING =
      Set.of("subjectType", "birthMonth", "birthDate", "joined");
  private static final Set<String> OF_THE_DATE = Set.of("date", "weekday", "month", "dayOfMonth");

  private final Context context;

  Constancy(Context context) {
    this.context = context;
  }

  /** Whether the figure has one value for all participations that are added up together. */
  boolean isConstant(Figure figure, Way way) {
    return figure instanceof Figure.Fixed || isConstant(((Figure.Named) figure).field(), way);
  }

  /** Whether the field has one value for all participations that are added up together. */
  boolean isConstant(String name, Way way) {
    if (context.inputs.readsHoldings(name)) {
      return false;
    }
    if (way.isSingle() || way.by().contains(name) || NEVER_CHANGING.contains(name)) {
      return true;
    }
    boolean day = way.window().equals(Window.DAY);
    Optional<Field> field = context.fields.declared(name);
    if (day && (OF_THE_DATE.contains(name) || context.fields.isOfSubject(name))) {
      return true;
    }
    if (field.isEmpty()) {
      return StandardField.named(name).isEmpty();
    }
    boolean derived = FieldInputs.isDerived(field.get());
    return derived
        && (day || field.get().since().isEmpty())
        && FieldInputs.inputs(field.get()).stream().allMatch(input -> isConstant(input, way));
  }
}
