package org.kapok.incentive;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapok.incentive.honour.Bar;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.honour.Level;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;

/**
 * Which fields a condition reads, those from which its fields are derived included.
 *
 * @param declared the fields that the scheme declares
 */
record FieldReach(Map<String, Field> declared) {

  /** The names of the fields, also of standard ones; of bounds also what is no field's name. */
  Set<String> of(Condition condition) {
    Set<String> names = new LinkedHashSet<>();
    SchemePlaces.read(condition).forEach(name -> add(name, names));
    return names;
  }

  /** The names of the fields that an honour reads. */
  Set<String> of(Honour honour) {
    return Stream.of(
            honour.levels().stream().map(Level::when),
            honour.levels().stream().flatMap(level -> level.keep().stream()),
            honour.barred().stream().map(Bar::when),
            honour.revoked().stream())
        .flatMap(each -> each)
        .flatMap(condition -> of(condition).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The names of the fields that some honour of the scheme reads. */
  Set<String> ofHonours(IncentiveScheme scheme) {
    return scheme.honours().stream()
        .flatMap(honour -> of(honour).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void add(String name, Set<String> names) {
    Field field = declared.get(name);
    if (names.add(name) && field != null) {
      direct(field).forEach(each -> add(each, names));
    }
  }

  /**
   * The names of what the field is derived from, itself; of bounds also what is no field's name.
   */
  static Stream<String> direct(Field field) {
    Stream<Condition> conditions =
        Stream.concat(
            field.choose().stream().flatMap(choice -> choice.when().stream()),
            field.count().stream());
    return Stream.of(
            field.sum().stream(),
            field.lookup().stream().map(lookup -> lookup.field()),
            field.since().stream().map(since -> since.field()),
            field.then().stream().flatMap(FieldReach::figure).flatMap(FieldReach::named),
            conditions.flatMap(SchemePlaces::read))
        .flatMap(each -> each);
  }

  private static Stream<Figure> figure(Operation operation) {
    if (operation instanceof Operation.Max max) {
      return Stream.of(max.bound());
    }
    if (operation instanceof Operation.Min min) {
      return Stream.of(min.bound());
    }
    return operation instanceof Operation.Times times ? Stream.of(times.factor()) : Stream.empty();
  }

  private static Stream<String> named(Figure figure) {
    return figure instanceof Figure.Named named ? Stream.of(named.field()) : Stream.empty();
  }
}
