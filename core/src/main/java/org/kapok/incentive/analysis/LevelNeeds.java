package org.kapok.incentive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapok.incentive.analysis.Constraint.Kind;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Held;
import org.kapok.incentive.rule.Window;
import org.kapok.quantity.Ratio;

/** What the levels of a scheme take at least. */
final class LevelNeeds {
  private final Context context;
  private final SchemeBounds bounds;

  LevelNeeds(Context context, SchemeBounds bounds) {
    this.context = context;
    this.bounds = bounds;
  }

  List<LevelNeed> all() {
    List<LevelNeed> all = new ArrayList<>();
    for (Honour honour : context.scheme.honours()) {
      for (Level level : honour.levels()) {
        for (Condition.FieldTest test : Tests.together(level.when())) {
          need(honour, level, test).ifPresent(all::add);
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private Optional<LevelNeed> need(Honour honour, Level level, Condition.FieldTest test) {
    Optional<Held> held = context.fields.declared(test.field()).flatMap(Field::held);
    Optional<Ratio> least =
        context.conditions.domain(test).numbers().low().filter(low -> low.signum() > 0);
    if (held.isEmpty() || least.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LevelNeed(
            honour.id(),
            level.id(),
            held.get().account(),
            held.get().each().orElse(Window.LIFETIME),
            least.get().toAmount(),
            fewestDays(held.get(), least.get())));
  }

  /** So many windows must be met at least; all of them but the first and last whole. */
  private long fewestDays(Held held, Ratio least) {
    Streams streams = bounds.account(held.account());
    long most = 1;
    for (Window window : context.windows()) {
      Optional<Ratio> each = streams.net(Kind.ABOVE, streams.flows(), window).known();
      if (Covers.isCalendar(window) && each.filter(bound -> bound.signum() > 0).isPresent()) {
        long windows = least.dividedBy(each.get()).ceiling();
        long days = windows < 2 ? 1 : (windows - 2) * Covers.shortest(window) + 2;
        most = Math.max(most, days);
      }
    }
    return most;
  }
}
