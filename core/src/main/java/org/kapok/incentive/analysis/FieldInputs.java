package org.kapok.incentive.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kapok.id.AccountId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;

/** From what the fields of a scheme are derived. */
final class FieldInputs {
  private final Map<String, Field> declared;

  FieldInputs(IncentiveScheme scheme) {
    declared = scheme.fields();
  }

  static boolean isDerived(Field field) {
    return field.lookup().isPresent()
        || !field.sum().isEmpty()
        || !field.choose().isEmpty()
        || field.since().isPresent()
        || field.held().isPresent()
        || readsHonour(field)
        || !field.count().isEmpty();
  }

  private static boolean readsHonour(Field field) {
    return field.level().isPresent() || field.levelSince().isPresent() || field.won().isPresent();
  }

  /** Whether the field depends on what came before, be it through other fields. */
  boolean readsHoldings(String name) {
    return readsAmounts(name) || readsLevels(name);
  }

  /** Whether the field reads what is held in an account, be it through other fields. */
  boolean readsAmounts(String name) {
    return reads(name, field -> field.held().isPresent());
  }

  /** Whether the field reads an honour, be it through other fields. */
  boolean readsLevels(String name) {
    return reads(name, FieldInputs::readsHonour);
  }

  private boolean reads(String name, Predicate<Field> what) {
    Optional<Field> field = Optional.ofNullable(declared.get(name));
    return field.filter(what).isPresent()
        || field.stream()
            .flatMap(each -> inputs(each).stream())
            .anyMatch(input -> reads(input, what));
  }

  /** The fields that a derived one reads. */
  static Set<String> inputs(Field field) {
    Set<String> inputs = new TreeSet<>(field.sum());
    field.lookup().ifPresent(lookup -> inputs.add(lookup.field()));
    field.since().ifPresent(since -> inputs.add(since.field()));
    field
        .choose()
        .forEach(choice -> choice.when().ifPresent(when -> inputs.addAll(Tests.read(when))));
    field.count().forEach(condition -> inputs.addAll(Tests.read(condition)));
    for (Operation operation : field.then()) {
      Tests.figure(operation)
          .filter(Figure.Named.class::isInstance)
          .ifPresent(figure -> inputs.add(((Figure.Named) figure).field()));
    }
    return inputs;
  }

  /** The account that the field reads, if it does so itself. */
  Optional<AccountId> held(String name) {
    return Optional.ofNullable(declared.get(name)).flatMap(Field::held).map(held -> held.account());
  }
}
