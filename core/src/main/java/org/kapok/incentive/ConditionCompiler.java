package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DayCalendar;
import org.kapok.quantity.Ratio;

/** Resolves conditions to slots; reports what cannot be tested and goes on. */
final class ConditionCompiler {
  private final FieldTable fields;
  private final Problems problems;
  private boolean ofSubjectOnly;

  ConditionCompiler(FieldTable fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  Matcher compile(Condition condition, String place) {
    if (condition instanceof Condition.FieldTest test) {
      return fieldTest(test, place + "/" + Problem.escaped(test.field()));
    }
    if (condition instanceof Condition.Together together) {
      return new Matcher.All(
          place,
          together.members().stream().map(each -> compile(each, place)).toArray(Matcher[]::new));
    }
    if (condition instanceof Condition.All all) {
      return new Matcher.All(place + "/all", each(all.conditions(), place + "/all"));
    }
    if (condition instanceof Condition.Any any) {
      return new Matcher.CountOf(place + "/any", 1, each(any.conditions(), place + "/any"));
    }
    if (condition instanceof Condition.CountOf count) {
      return new Matcher.CountOf(place + "/of", count.atLeast(), each(count.of(), place + "/of"));
    }
    Condition.Not not = (Condition.Not) condition;
    return new Matcher.Not(place + "/not", compile(not.condition(), place + "/not"));
  }

  /** Resolves a condition that is tested without a participation, and so reads none. */
  Matcher requirement(Condition condition, String place) {
    ofSubjectOnly = true;
    Matcher matcher = compile(condition, place);
    ofSubjectOnly = false;
    return matcher;
  }

  private void checkSource(FieldUse field, String place) {
    if (ofSubjectOnly && field.source == FieldSource.PARTICIPATION) {
      problems.add(
          "misplaced",
          place,
          "an honour has no participation from which to read {0}; count it by a rule "
              + "into an account, and require what is \"held\" there",
          field.name);
    }
  }

  private Matcher[] each(List<Condition> conditions, String place) {
    Matcher[] matchers = new Matcher[conditions.size()];
    for (int i = 0; i < matchers.length; i++) {
      matchers[i] = compile(conditions.get(i), place + "/" + i);
    }
    return matchers;
  }

  private Matcher fieldTest(Condition.FieldTest test, String place) {
    boolean outer = ofSubjectOnly;
    ofSubjectOnly = false;
    Optional<FieldUse> use = fields.use(test.field(), place);
    ofSubjectOnly = outer;
    use.ifPresent(field -> checkSource(field, place));
    return use.isEmpty() ? new Matcher.All(place) : match(test.match(), use.get(), place);
  }

  private Matcher match(Match match, FieldUse field, String place) {
    if (match instanceof Match.Is is) {
      return new Matcher.OneOf(
          place, field.index, values(field, List.of(is.value()), place, false));
    }
    if (match instanceof Match.OneOf oneOf) {
      return new Matcher.OneOf(place, field.index, values(field, oneOf.values(), place, true));
    }
    if (match instanceof Match.Compare compare) {
      return compare(compare, field, place);
    }
    if (match instanceof Match.Between between) {
      return between(between, field, place);
    }
    if (match instanceof Match.In in) {
      return in(in, field, place);
    }
    return new Matcher.Exists(place, field.index, ((Match.Exists) match).exists());
  }

  private Matcher in(Match.In in, FieldUse field, String place) {
    if (field.type != FieldType.DATE) {
      problems.add("wrong-type", place + "/in", "{0} is no date", field.name);
    }
    DayCalendar calendar = fields.windows().calendar(in.calendar(), place + "/in");
    return new Matcher.InCalendar(place, field.index, calendar);
  }

  private long[] values(FieldUse field, List<AttributeValue> values, String place, boolean list) {
    long[] units = new long[values.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = value(field, values.get(i), list ? place + "/" + i : place);
    }
    return units;
  }

  /** The long that stands for the value in the field; 0 if reported. */
  long value(FieldUse field, AttributeValue value, String place) {
    if (field.isSymbolic()) {
      return symbol(field, value, place);
    }
    Ratio units = units(field, value, place);
    if (units.denominator() != 1) {
      problems.add("never", place, "{0} can never be exactly {1}", field.name, value);
    }
    return units.numerator();
  }

  private long symbol(FieldUse field, AttributeValue value, String place) {
    if (!(value instanceof AttributeValue.Text text)) {
      problems.add("wrong-type", place, "{0} is a code or text, was {1}", field.name, value);
      return 0;
    }
    Optional<Long> symbol = field.symbol(text.text());
    if (symbol.isEmpty()) {
      problems.unknownCode(place, field, text.text());
    }
    return symbol.orElse(0L);
  }

  /** The value in units of the field, perhaps between two of them; 0 if reported. */
  private Ratio units(FieldUse field, AttributeValue value, String place) {
    if (field.type == FieldType.NUMBER && value instanceof AttributeValue.Decimal number) {
      return inUnits(field, number.number(), place);
    }
    Optional<Long> units = SlotReaders.units(field.type, value);
    if (units.isEmpty()) {
      problems.add(
          "wrong-type",
          place,
          "{0} must be compared with {1}, was \"{2}\"",
          field.name,
          SlotReaders.expected(field.type),
          value);
    }
    return Ratio.of(units.orElse(0L));
  }

  private Ratio inUnits(FieldUse field, Amount number, String place) {
    try {
      return Ratio.of(number).times(Ratio.of(field.units));
    } catch (ArithmeticException tooLarge) {
      problems.add("out-of-range", place, "{0} can never be as large as {1}", field.name, number);
      return Ratio.ZERO;
    }
  }

  private Matcher compare(Match.Compare compare, FieldUse field, String place) {
    if (field.isOrdered()) {
      return ordered(compare, field, place);
    }
    if (field.isSymbolic() || field.type == FieldType.FLAG) {
      problems.add("wrong-type", place, "{0} has no order; name its values instead", field.name);
      return new Matcher.All(place);
    }
    if (field.type == FieldType.NUMBER && namesField(compare)) {
      return new Matcher.All(place, bounds(compare, field, place));
    }
    long least = Long.MIN_VALUE + 1;
    long most = Long.MAX_VALUE;
    if (compare.atLeast().isPresent()) {
      least = units(field, compare.atLeast().get(), place + "/atLeast").ceiling();
    }
    if (compare.moreThan().isPresent()) {
      least = units(field, compare.moreThan().get(), place + "/moreThan").floor() + 1;
    }
    if (compare.atMost().isPresent()) {
      most = units(field, compare.atMost().get(), place + "/atMost").floor();
    }
    if (compare.lessThan().isPresent()) {
      most = units(field, compare.lessThan().get(), place + "/lessThan").ceiling() - 1;
    }
    if (least > most) {
      problems.add("never", place, "{0} can never lie within these bounds", field.name);
    }
    return new Matcher.InRange(place, field.index, least, most, false);
  }

  /** Codes that stand in order, such as levels. */
  private Matcher ordered(Match.Compare compare, FieldUse field, String place) {
    long least = 0;
    long most = Long.MAX_VALUE;
    if (compare.atLeast().isPresent()) {
      least = symbol(field, compare.atLeast().get(), place + "/atLeast");
    }
    if (compare.moreThan().isPresent()) {
      least = symbol(field, compare.moreThan().get(), place + "/moreThan") + 1;
    }
    if (compare.atMost().isPresent()) {
      most = symbol(field, compare.atMost().get(), place + "/atMost");
    }
    if (compare.lessThan().isPresent()) {
      most = symbol(field, compare.lessThan().get(), place + "/lessThan") - 1;
    }
    if (least > most || least >= field.symbols().size()) {
      problems.add("never", place, "{0} can never lie within these bounds", field.name);
    }
    return new Matcher.InRange(place, field.index, least, most, false);
  }

  private static Stream<AttributeValue> bounds(Match.Compare compare) {
    return Stream.of(compare.atLeast(), compare.moreThan(), compare.atMost(), compare.lessThan())
        .flatMap(Optional::stream);
  }

  private static boolean namesField(Match.Compare compare) {
    return bounds(compare).anyMatch(AttributeValue.Text.class::isInstance);
  }

  /** Each bound by itself, since one of them at least is the number of another field. */
  private Matcher[] bounds(Match.Compare compare, FieldUse field, String place) {
    List<Matcher> matchers = new ArrayList<>();
    compare
        .atLeast()
        .ifPresent(bound -> matchers.add(bound(field, bound, place, Comparison.AT_LEAST)));
    compare
        .moreThan()
        .ifPresent(bound -> matchers.add(bound(field, bound, place, Comparison.MORE_THAN)));
    compare
        .atMost()
        .ifPresent(bound -> matchers.add(bound(field, bound, place, Comparison.AT_MOST)));
    compare
        .lessThan()
        .ifPresent(bound -> matchers.add(bound(field, bound, place, Comparison.LESS_THAN)));
    return matchers.toArray(Matcher[]::new);
  }

  private Matcher bound(FieldUse field, AttributeValue bound, String place, Comparison comparison) {
    if (!(bound instanceof AttributeValue.Text named)) {
      return compare(comparison.with(bound), field, place);
    }
    String at = place + "/" + comparison.word();
    boolean outer = ofSubjectOnly;
    ofSubjectOnly = false;
    Optional<FieldUse> other = fields.use(named.text(), at);
    ofSubjectOnly = outer;
    other.ifPresent(use -> checkSource(use, at));
    if (other.isPresent() && other.get().type != FieldType.NUMBER) {
      problems.add("wrong-type", at, "{0} is no number", named.text());
    }
    return other
        .<Matcher>map(use -> new Matcher.OfTwo(place, field, use, comparison))
        .orElseGet(() -> new Matcher.All(place));
  }

  private Matcher between(Match.Between between, FieldUse field, String place) {
    if (field.type != FieldType.TIME && field.type != FieldType.DATE) {
      problems.add(
          "wrong-type",
          place,
          "from and until are for times of day and dates; use atLeast and lessThan");
      return new Matcher.All(place);
    }
    long from = units(field, between.from(), place + "/from").numerator();
    long until = units(field, between.until(), place + "/until").numerator();
    if (from == until || (from > until && field.type == FieldType.DATE)) {
      problems.add("never", place, "until must be after from; it is exclusive");
    }
    return new Matcher.InRange(place, field.index, from, until - 1, from > until);
  }
}
