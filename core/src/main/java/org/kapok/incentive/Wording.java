package org.kapok.incentive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.rule.Condition;
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

  final FieldNames names() {
    return names;
  }

  final String language() {
    return names.language();
  }

  /** A step: what it does, over what, by which key. */
  final String step(Step step) {
    String key = step.by().stream().map(names::field).collect(Collectors.joining(listSeparator()));
    Operation operation = step.operation();
    if (operation instanceof Operation.Grow grow) {
      return over(curve(grow.curve()), step.each(), key);
    }
    if (operation instanceof Operation.Max max) {
      return limit(atMost(figure(max.bound())), step, key);
    }
    if (operation instanceof Operation.SoftMax soft) {
      return limit(softMax(figure(soft.bound())), step, key);
    }
    if (operation instanceof Operation.Min min) {
      return over(least(min.bound()), step.each(), key);
    }
    if (operation instanceof Operation.KeepOne keep) {
      return over(keep(keep.keep() == Keep.BEST), step.each(), key);
    }
    String times = times(figure(((Operation.Times) operation).factor()));
    return step.when().map(condition -> times + onlyIf(condition(condition))).orElse(times);
  }

  private String limit(String limit, Step step, String key) {
    String whole = over(limit, step.each(), key);
    return step.overflow().map(to -> whole + overflow(names.account(to))).orElse(whole);
  }

  /** A bound below 0 keeps deductions within it. */
  private String least(Figure bound) {
    return bound instanceof Figure.Fixed fixed && fixed.amount().signum() < 0
        ? deductedAtMost(fixed.amount().negated())
        : atLeast(figure(bound));
  }

  private String figure(Figure figure) {
    return figure instanceof Figure.Named named ? names.field(named.field()) : figure.toString();
  }

  private String curve(Curve curve) {
    if (curve instanceof Every every) {
      return every(every);
    }
    if (curve instanceof Rate rate) {
      return rate(rate);
    }
    if (curve instanceof Table table) {
      return table(
          rows(table.rows().stream().map(row -> row.from() + " → " + row.amount()).toList()));
    }
    if (curve instanceof Brackets brackets) {
      return brackets(
          rows(brackets.rows().stream().map(row -> row.from() + "+: × " + row.rate()).toList()));
    }
    Rounded rounded = (Rounded) curve;
    String how = rounded(rounded);
    return rounded.curve().equals(Rate.ONE) ? how : curve(rounded.curve()) + listSeparator() + how;
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
      return countOf(count.atLeast(), joined(count.of(), listSeparator()));
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
                compare.atLeast().map(bound -> atLeast(names.bound(bound))),
                compare.moreThan().map(bound -> moreThan(names.bound(bound))),
                compare.atMost().map(bound -> atMost(names.bound(bound))),
                compare.lessThan().map(bound -> lessThan(names.bound(bound))))
            .stream()
            .flatMap(Optional::stream)
            .collect(Collectors.joining(and()));
    return within(name, bounds);
  }

  private String value(String field, AttributeValue value) {
    return value instanceof AttributeValue.Flag flag
        ? flag(flag.flag())
        : names.code(field, value.toString());
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

  abstract String every(Every every);

  abstract String rate(Rate rate);

  abstract String table(String rows);

  abstract String brackets(String rows);

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

  abstract String deductedAtMost(Amount amount);

  abstract String moreThan(String bound);

  abstract String atMost(String bound);

  abstract String lessThan(String bound);

  abstract String flag(boolean flag);

  abstract String not(String condition);

  abstract String countOf(int atLeast, String conditions);

  abstract String and();

  abstract String or();

  abstract String listSeparator();

  abstract String openingBracket();

  abstract String closingBracket();
}
