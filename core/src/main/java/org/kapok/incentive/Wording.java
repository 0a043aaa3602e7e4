package org.kapok.incentive;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Match;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Conflict;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** How one language says it. What is the same in all languages, the walk over the tree, is here. */
abstract class Wording {
  private final FieldNames names;

  Wording(FieldNames names) {
    this.names = names;
  }

  /** The wording of the names' language: Chinese for a tag that starts with zh, else English. */
  static Wording of(FieldNames names) {
    return names.language().startsWith("zh")
        ? new ChineseWording(names)
        : new EnglishWording(names);
  }

  final FieldNames names() {
    return names;
  }

  final String language() {
    return names.language();
  }

  /** A step: what it does, over what, by which key. */
  final String step(Step step) {
    return step(step, Unit.NONE, Unit.NONE);
  }

  /** A step that takes one unit and credits another. */
  final String step(Step step, Unit in, Unit out) {
    String key = step.by().stream().map(names::field).collect(Collectors.joining(listSeparator()));
    String operation = operation(step.operation(), in, out);
    if (step.operation() instanceof Operation.Times) {
      return step.when().map(only -> operation + onlyIf(condition(only))).orElse(operation);
    }
    String whole = over(operation, step.each(), key);
    return step.overflow().map(to -> whole + overflow(names.account(to))).orElse(whole);
  }

  /** What is done, without over what. */
  final String operation(Operation operation, Unit in, Unit out) {
    if (operation instanceof Operation.Grow grow) {
      return curve(grow.curve(), in, out);
    }
    if (operation instanceof Operation.Max max) {
      return atMost(figure(max.bound(), out));
    }
    if (operation instanceof Operation.SoftMax soft) {
      return softMax(figure(soft.bound(), out));
    }
    if (operation instanceof Operation.Min min) {
      return least(min.bound(), out);
    }
    if (operation instanceof Operation.KeepOne keep) {
      return keep(keep.keep() == Keep.BEST);
    }
    return times(figure(((Operation.Times) operation).factor(), Unit.NONE));
  }

  /** A bound below 0 keeps deductions within it. */
  private String least(Figure bound, Unit unit) {
    return bound instanceof Figure.Fixed fixed && fixed.amount().signum() < 0
        ? deductedAtMost(unit.of(fixed.amount().negated()))
        : atLeast(figure(bound, unit));
  }

  /** A number with its unit, or what people call the field that holds it. */
  final String figure(Figure figure, Unit unit) {
    return figure instanceof Figure.Fixed fixed
        ? unit.of(fixed.amount())
        : names.field(figure.toString());
  }

  private String curve(Curve curve, Unit in, Unit out) {
    if (curve instanceof Every every) {
      return every(every, in, out);
    }
    if (curve instanceof Rate rate) {
      return rate(rate, in, out);
    }
    if (curve instanceof Table table) {
      return table(
          rows(
              table.rows().stream()
                  .map(row -> in.of(row.from()) + " → " + out.of(row.amount()))
                  .toList()));
    }
    if (curve instanceof Brackets brackets) {
      return brackets(
          rows(brackets.rows().stream().map(row -> bracket(row.from(), row.rate())).toList()));
    }
    Rounded rounded = (Rounded) curve;
    String how = rounded(rounded);
    return rounded.curve().equals(Rate.ONE)
        ? how
        : curve(rounded.curve(), in, out) + listSeparator() + how;
  }

  private String rows(List<String> rows) {
    return String.join(listSeparator(), rows);
  }

  /** A condition. */
  final String condition(Condition condition) {
    if (condition instanceof Condition.FieldTest test) {
      return test(test.field(), test.match());
    }
    if (condition instanceof Condition.Together together) {
      return joined(together.members(), and());
    }
    if (condition instanceof Condition.All all) {
      return joined(all.conditions(), and());
    }
    if (condition instanceof Condition.Any any) {
      return joined(any.conditions(), or());
    }
    if (condition instanceof Condition.CountOf count) {
      return countOf(count.atLeast(), list(count.of()));
    }
    return not(condition(((Condition.Not) condition).condition()));
  }

  private String joined(List<Condition> conditions, String word) {
    return conditions.stream().map(this::part).collect(Collectors.joining(word));
  }

  private String part(Condition condition) {
    boolean simple = condition instanceof Condition.FieldTest || condition instanceof Condition.Not;
    return simple
        ? condition(condition)
        : openingBracket() + condition(condition) + closingBracket();
  }

  private String test(String field, Match match) {
    String name = names.field(field);
    if (match instanceof Match.Is is) {
      return is(name, value(field, is.value()));
    }
    if (match instanceof Match.OneOf oneOf) {
      List<String> values = oneOf.values().stream().map(value -> value(field, value)).toList();
      return is(name, String.join(or(), values));
    }
    if (match instanceof Match.Between between) {
      return between(name, between.from().toString(), between.until().toString());
    }
    if (match instanceof Match.Exists exists) {
      return exists(name, exists.exists());
    }
    if (match instanceof Match.In in) {
      return in(name, names.calendar(in.calendar()));
    }
    Match.Compare compare = (Match.Compare) match;
    String bounds =
        List.of(
                compare.atLeast().map(bound -> atLeast(bound(field, bound))),
                compare.moreThan().map(bound -> moreThan(bound(field, bound))),
                compare.atMost().map(bound -> atMost(bound(field, bound))),
                compare.lessThan().map(bound -> lessThan(bound(field, bound))))
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(and()));
    return within(name, bounds);
  }

  /** A value of the field: a code by its label, a duration in words. */
  final String value(String field, AttributeValue value) {
    if (value instanceof AttributeValue.Flag flag) {
      return flag(flag.flag());
    }
    return names.isOf(FieldType.DURATION, field)
        ? duration(Duration.parse(value.toString()))
        : names.code(field, value.toString());
  }

  /** A value of the field as people write it, such as a flag in words. */
  final String shown(String field, String value) {
    return names.isOf(FieldType.FLAG, field)
        ? flag(Boolean.parseBoolean(value))
        : value(field, AttributeValue.of(value));
  }

  private String bound(String field, AttributeValue bound) {
    return names.isOf(FieldType.DURATION, field) ? value(field, bound) : names.bound(field, bound);
  }

  /** A length of time, in hours, minutes and seconds. */
  final String duration(Duration duration) {
    return counted(
        List.of("hours", "minutes", "seconds"),
        List.of(
            duration.toHours(), (long) duration.toMinutesPart(), (long) duration.toSecondsPart()));
  }

  /** So many calendar years, months and days. */
  final String period(Period period) {
    return counted(
        List.of("years", "months", "days"),
        List.of((long) period.getYears(), (long) period.getMonths(), (long) period.getDays()));
  }

  private String counted(List<String> units, List<Long> numbers) {
    String all =
        IntStream.range(0, units.size())
            .filter(i -> numbers.get(i) != 0)
            .mapToObj(i -> unit(units.get(i)).of(Amount.of(numbers.get(i))))
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? unit(units.get(units.size() - 1)).of(Amount.ZERO) : all;
  }

  /** A phrase of a rule sheet or an explanation, with its parts. */
  final String say(Phrase phrase, Object... parts) {
    return phrase.in(language(), parts);
  }

  /** Conditions, one after another. */
  final String list(List<Condition> conditions) {
    return joined(conditions, listSeparator());
  }

  abstract String measured(Measure measure, Ratio measured, Function<AccountId, String> account);

  abstract String opened(Ratio amount);

  abstract String versionChanged(String version);

  abstract String effect(String step, Effect effect, Ratio result);

  abstract String credited(Amount amount, String account);

  abstract String pending(Amount amount, String account, LocalDate until);

  abstract String sentence(
      String head, List<String> parts, Optional<ParticipationId> participation);

  abstract String total(String account, Amount credited, Amount pending);

  abstract String heading(String scheme, String version, String until);

  abstract String endOf(LocalDate date);

  abstract String before(LocalDateTime moment);

  abstract String noParticipation(String rule);

  abstract String nothingCame(String rule, String account);

  abstract String nothingLeft(
      String rule, String participation, String before, Optional<String> step);

  abstract String missed(String rule, String participation, String wanted, Optional<String> value);

  abstract String unknown(String rule, String participation, String wanted, String missing);

  abstract String effective(DateSpan span);

  abstract String conflict(Conflict conflict);

  abstract String overflow(String account);

  abstract String over(String operation, Optional<Window> window, String key);

  abstract String every(Every every, Unit in, Unit out);

  abstract String rate(Rate rate, Unit in, Unit out);

  abstract String table(String rows);

  abstract String brackets(String rows);

  abstract String bracket(Amount from, Amount rate);

  abstract String window(Window window);

  abstract String dayOfYear(MonthDay day);

  /** What is counted by the word: {@code points}, {@code hours}, {@code days} and so on. */
  abstract Unit unit(String word);

  abstract String rounded(Rounded rounded);

  abstract String softMax(String bound);

  abstract String keep(boolean best);

  abstract String times(String factor);

  abstract String onlyIf(String condition);

  abstract String is(String field, String value);

  abstract String within(String field, String bounds);

  abstract String between(String field, String from, String until);

  abstract String in(String field, String calendar);

  abstract String exists(String field, boolean exists);

  abstract String atLeast(String bound);

  abstract String deductedAtMost(String amount);

  abstract String moreThan(String bound);

  abstract String atMost(String bound);

  abstract String lessThan(String bound);

  abstract String flag(boolean flag);

  abstract String not(String condition);

  abstract String countOf(int atLeast, String conditions);

  abstract String and();

  abstract String or();

  /** The sentence with the spaces that its script wants between letters and figures. */
  abstract String spaced(String sentence);

  abstract String listSeparator();

  abstract String comma();

  abstract String sentenceSeparator();

  abstract String openingBracket();

  abstract String closingBracket();
}
