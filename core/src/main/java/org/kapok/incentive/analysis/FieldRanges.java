package org.kapok.incentive.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Choice;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.StandardField;
import org.kapok.participation.AttributeValue;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Which values the fields of a scheme can have, given what is known of a participation. */
final class FieldRanges {
  private static final Set<String> ALWAYS_THERE =
      Set.of(
          "kind",
          "subjectType",
          "date",
          "time",
          "weekday",
          "month",
          "dayOfMonth",
          "participations");
  private static final Map<String, Long> SECONDS =
      Map.of("hours", 3600L, "minutes", 60L, "seconds", 1L);

  private final Map<String, Field> declared;
  private final List<Honour> honours;
  private final Map<String, Domain> known;

  /** What a scheme declares. */
  FieldRanges(IncentiveScheme scheme) {
    this(scheme, Map.of());
  }

  /**
   * What a scheme declares, and what is known of some fields beside.
   *
   * @param known what these fields can be at most
   */
  FieldRanges(IncentiveScheme scheme, Map<String, Domain> known) {
    declared = scheme.fields();
    honours = scheme.honours();
    this.known = Map.copyOf(known);
  }

  /** What the field's values are. */
  FieldType type(String name) {
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      return standard.get().type();
    }
    Optional<Field> field = declared(name);
    if (field.flatMap(Field::levelSince).isPresent()) {
      return FieldType.DATE;
    }
    return isLevel(name) ? FieldType.CODE : field.flatMap(Field::type).orElse(FieldType.NUMBER);
  }

  /** Whether it is read from the subject, not from the participation. */
  boolean isOfSubject(String name) {
    return StandardField.named(name)
        .map(StandardField::source)
        .or(() -> Optional.ofNullable(declared.get(name)).flatMap(Field::of))
        .filter(source -> source == FieldSource.SUBJECT)
        .isPresent();
  }

  Optional<Field> declared(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  /** What the field can be where nothing is known of the participation. */
  Domain declaredDomain(String name) {
    Optional<Set<String>> codes = codes(name);
    Domain own =
        new Domain(
            !ALWAYS_THERE.contains(name), true, codes, isNumber(name) ? range(name) : Interval.ALL);
    return Optional.ofNullable(known.get(name)).map(own::meet).orElse(own);
  }

  private boolean isNumber(String name) {
    return type(name) == FieldType.NUMBER;
  }

  private Optional<Set<String>> codes(String name) {
    FieldType type = type(name);
    if (type == FieldType.FLAG) {
      return Optional.of(Set.of("true", "false"));
    }
    Optional<StandardField> standard = StandardField.named(name);
    Field field = declared.get(name);
    if (type != FieldType.CODE) {
      return Optional.empty();
    }
    if (standard.isPresent() && !standard.get().codes().isEmpty()) {
      return Optional.of(Set.copyOf(standard.get().codes()));
    }
    if (field == null || field.open()) {
      return Optional.empty();
    }
    Set<String> codes = new TreeSet<>();
    codes.addAll(levels(name));
    field.values().stream().map(CodeValue::code).forEach(codes::add);
    field.choose().forEach(choice -> codes.add(choice.value().toString()));
    return Optional.of(codes);
  }

  /** Whether the field is the level of an honour. */
  boolean isLevel(String name) {
    return declared(name).flatMap(Field::level).isPresent();
  }

  /** The levels that the field may name, the lowest first. */
  List<String> levels(String name) {
    return honours.stream()
        .filter(honour -> declared(name).flatMap(Field::level).equals(Optional.of(honour.id())))
        .flatMap(honour -> honour.levels().stream())
        .map(level -> level.id().value())
        .toList();
  }

  private Interval range(String name) {
    Optional<StandardField> standard = StandardField.named(name);
    if (standard.isPresent()) {
      return switch (standard.get()) {
        case PARTICIPATIONS -> Interval.of(1, 1);
        case MONTH, BIRTH_MONTH -> Interval.of(1, 12);
        case DAY_OF_MONTH -> Interval.of(1, 31);
        case RATING -> Interval.ALL;
        default -> Interval.NOT_NEGATIVE;
      };
    }
    Field field = declared.get(name);
    if (field == null || FieldInputs.isDerived(field)) {
      return Interval.ALL;
    }
    return Interval.closed(
        Optional.of(field.atLeast().map(Ratio::of).orElse(Ratio.ZERO)),
        field.atMost().map(Ratio::of));
  }

  /** What the field can be where the facts hold. */
  Domain domain(String name, Facts facts) {
    Domain own = declaredDomain(name).meet(facts.field(name));
    Long seconds = SECONDS.get(name);
    if (seconds == null) {
      return own;
    }
    Domain duration = facts.field("duration");
    Interval linked = duration.numbers().scaled(Ratio.of(1, seconds));
    return own.meet(new Domain(duration.missing(), duration.present(), Optional.empty(), linked));
  }

  /** Which numbers the field can have where the facts hold and it has any. */
  Interval numbers(String name, Facts facts) {
    Interval known = domain(name, facts).numbers();
    Field field = declared.get(name);
    if (field == null || StandardField.named(name).isPresent() || !FieldInputs.isDerived(field)) {
      return known;
    }
    return known.meet(derived(field, facts));
  }

  private Interval derived(Field field, Facts facts) {
    if (field.lookup().isPresent()) {
      return looked(field.lookup().get(), facts);
    }
    if (!field.choose().isEmpty()) {
      return chosen(field.choose());
    }
    if (field.since().isPresent() || field.won().isPresent()) {
      return Interval.NOT_NEGATIVE;
    }
    if (!field.count().isEmpty()) {
      return Interval.of(0, field.count().size());
    }
    return field.held().isPresent() ? Interval.ALL : summed(field, facts);
  }

  private Interval looked(Lookup lookup, Facts facts) {
    Domain key = domain(lookup.field(), facts);
    Optional<Interval> range = lookup.otherwise().map(Ratio::of).map(Interval::point);
    for (Map.Entry<String, Amount> each : lookup.values().entrySet()) {
      boolean occurs =
          key.present() && (key.texts().isEmpty() || key.texts().get().contains(each.getKey()));
      if (occurs) {
        Interval point = Interval.point(Ratio.of(each.getValue()));
        range = Optional.of(range.map(known -> known.hull(point)).orElse(point));
      }
    }
    return range.orElse(Interval.ALL);
  }

  private static Interval chosen(List<Choice> choices) {
    Optional<Interval> range = Optional.empty();
    for (Choice choice : choices) {
      if (!(choice.value() instanceof AttributeValue.Decimal decimal)) {
        return Interval.ALL;
      }
      Interval point = Interval.point(Ratio.of(decimal.number()));
      range = Optional.of(range.map(known -> known.hull(point)).orElse(point));
    }
    return range.orElse(Interval.ALL);
  }

  private Interval summed(Field field, Facts facts) {
    Interval sum = Interval.point(Ratio.ZERO);
    for (String term : field.sum()) {
      sum = sum.plus(numbers(term, facts));
    }
    for (Operation operation : field.then()) {
      sum = changed(sum, operation, facts);
    }
    return sum;
  }

  private Interval changed(Interval value, Operation operation, Facts facts) {
    if (operation instanceof Operation.Grow grow) {
      return CurveBounds.worth(grow.curve(), value);
    }
    if (operation instanceof Operation.Max max) {
      Interval bound = figure(max.bound(), facts);
      Interval lower = value.compareLow(bound) <= 0 ? value : bound;
      Interval upper = value.compareHigh(bound) <= 0 ? value : bound;
      return Interval.closed(lower.low(), upper.high());
    }
    if (operation instanceof Operation.Min min) {
      Interval bound = figure(min.bound(), facts);
      Interval lower = value.compareLow(bound) >= 0 ? value : bound;
      Interval upper = value.compareHigh(bound) >= 0 ? value : bound;
      return Interval.closed(lower.low(), upper.high());
    }
    return operation instanceof Operation.Times times
        ? value.times(figure(times.factor(), facts))
        : Interval.ALL;
  }

  /** Which numbers the figure can be. */
  Interval figure(Figure figure, Facts facts) {
    return figure instanceof Figure.Fixed fixed
        ? Interval.point(Ratio.of(fixed.amount()))
        : numbers(((Figure.Named) figure).field(), facts);
  }

  /** The value as a number that can be compared, if it is one. */
  Optional<Ratio> number(String field, AttributeValue value) {
    if (value instanceof AttributeValue.Decimal decimal) {
      return Optional.of(Ratio.of(decimal.number()));
    }
    if (!(value instanceof AttributeValue.Text text)) {
      return Optional.empty();
    }
    return switch (type(field)) {
      case DURATION -> Optional.of(Ratio.of(Duration.parse(text.text()).toSeconds()));
      case DATE -> Optional.of(Ratio.of(LocalDate.parse(text.text()).toEpochDay()));
      case TIME -> Optional.of(Ratio.of(LocalTime.parse(text.text()).toNanoOfDay()));
      default -> Optional.empty();
    };
  }
}
