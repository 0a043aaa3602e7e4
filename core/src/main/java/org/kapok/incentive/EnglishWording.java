package org.kapok.incentive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.Conflict;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.quantity.Ratio;

/** English. */
final class EnglishWording extends Wording {
  EnglishWording(FieldNames names) {
    super(names);
  }

  @Override
  String measured(Measure measure, Ratio measured, Function<AccountId, String> account) {
    if (measure instanceof Measure.Count count) {
      return measured + " " + names().field(count.field());
    }
    return measure instanceof Measure.From from
        ? measured + " " + account.apply(from.account())
        : "counts " + measured;
  }

  @Override
  String effect(String step, Effect effect, Ratio result) {
    return switch (effect.kind()) {
      case PAID, ROUNDED, MULTIPLIED -> step + " makes " + result;
      case LIMITED, HELD, EXCLUDED -> step + " leaves " + result;
      case OVERFLOWED -> step + " sends on " + result;
      case SPENT -> step + " spends " + effect.change().negated();
    };
  }

  @Override
  String opened(Ratio amount) {
    return "opens with " + amount;
  }

  @Override
  String versionChanged(String version) {
    return "version " + version + " begins";
  }

  @Override
  String credited(Amount amount, String account) {
    return amount + " to " + account;
  }

  @Override
  String pending(Amount amount, String account, LocalDate until) {
    return amount + " to " + account + ", pending until " + until;
  }

  @Override
  String sentence(String head, List<String> parts, Optional<ParticipationId> participation) {
    String whole = head + ": " + String.join("; ", parts) + ".";
    return participation.map(id -> whole + " [" + id + "]").orElse(whole);
  }

  @Override
  String total(String account, Amount credited, Amount pending) {
    return account
        + ": "
        + credited
        + " credited"
        + (pending.isZero() ? "" : ", " + pending + " pending")
        + ".";
  }

  @Override
  String heading(String scheme, String version, String until) {
    return scheme + ", version " + version + ", " + until;
  }

  @Override
  String endOf(LocalDate date) {
    return "up to the end of " + date;
  }

  @Override
  String before(LocalDateTime moment) {
    return "before " + moment.toLocalDate() + " " + moment.toLocalTime();
  }

  @Override
  String noParticipation(String rule) {
    return rule + ": nothing, for there is no participation.";
  }

  @Override
  String nothingCame(String rule, String account) {
    return rule + ": nothing, for nothing came to " + account + ".";
  }

  @Override
  String nothingLeft(String rule, String participation, String before, Optional<String> step) {
    return rule
        + ": nothing. "
        + step.map(each -> "Of " + before + ", \"" + each + "\" left 0").orElse("It measured 0")
        + " ["
        + participation
        + "].";
  }

  @Override
  String missed(String rule, String participation, String wanted, Optional<String> value) {
    return rule
        + ": nothing. Needed: "
        + wanted
        + "; the nearest"
        + value.map(each -> ", with " + each + ",").orElse("")
        + " was ["
        + participation
        + "].";
  }

  @Override
  String unknown(String rule, String participation, String wanted, String missing) {
    return rule
        + ": nothing. Needed: "
        + wanted
        + "; of the nearest the "
        + missing
        + " is not known ["
        + participation
        + "].";
  }

  @Override
  String effective(DateSpan span) {
    String from = span.hasStart() ? " from " + span.startInclusive() : "";
    String until = span.hasEnd() ? " to " + span.endExclusive().minusDays(1) : "";
    return "a date on which the scheme is in force," + from + until;
  }

  @Override
  String conflict(Conflict conflict) {
    return conflict
            .participation()
            .map(id -> "[" + id + "]")
            .orElse("The facts of " + conflict.subject())
        + " stand in several versions at revision "
        + conflict.revision()
        + " and were not scored.";
  }

  @Override
  String over(String operation, Optional<Window> window, String key) {
    String time = window.map(this::window).orElse("");
    return operation + " " + time + (key.isEmpty() ? "" : " and " + key);
  }

  @Override
  String window(Window window) {
    if (window instanceof Window.Unbroken run) {
      String of = stretch(run.of());
      return "in a row, " + of + " by " + of + gaps(run.gaps());
    }
    if (window instanceof Window.Rolling rolling) {
      return "in any " + rolling.days() + " days";
    }
    if (window.equals(Window.SCHEME)) {
      return "while the scheme is in force";
    }
    return window.equals(Window.LIFETIME) ? "ever" : "per " + stretch(window);
  }

  private String stretch(Window window) {
    if (window instanceof Window.Year year && !window.equals(Window.YEAR)) {
      return "year from " + dayOfYear(year.from());
    }
    if (window instanceof Window.OwnYear year) {
      return "year from " + names().field(year.from());
    }
    return window instanceof Window.Season season
        ? "season of " + names().calendar(season.of())
        : window.toString();
  }

  @Override
  String dayOfYear(MonthDay day) {
    return day.getDayOfMonth()
        + " "
        + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  @Override
  Unit unit(String word) {
    return new Unit(word.replaceFirst("s$", ""), word);
  }

  private String gaps(Gaps gaps) {
    if (gaps instanceof Gaps.Between between) {
      return " with at most " + between.atMost() + " missed between two";
    }
    if (gaps instanceof Gaps.PaidFrom paid) {
      return " or paid from " + names().account(paid.account());
    }
    int atMost = ((Gaps.InRun) gaps).atMost();
    return atMost == 0 ? "" : " with at most " + atMost + " missed";
  }

  @Override
  String overflow(String account) {
    return ", the rest to " + account;
  }

  @Override
  String in(String field, String calendar) {
    return field + " in " + calendar;
  }

  @Override
  String every(Every every, Unit in, Unit out) {
    String pay = out.of(every.pay());
    return every.from().equals(every.every())
        ? pay + " for every " + in.of(every.every())
        : pay + " at " + in.of(every.from()) + " and for every further " + in.of(every.every());
  }

  @Override
  String rate(Rate rate, Unit in, Unit out) {
    return rate.per().equals(Amount.ONE)
        ? out.of(rate.rate()) + " for each" + (in.one().isEmpty() ? "" : " " + in.one())
        : out.of(rate.rate()) + " for " + in.of(rate.per()) + " in proportion";
  }

  @Override
  String table(String rows) {
    return "by table (" + rows + ")";
  }

  @Override
  String brackets(String rows) {
    return "by brackets (" + rows + ")";
  }

  @Override
  String bracket(Amount from, Amount rate) {
    return rate + " for each above " + from;
  }

  @Override
  String rounded(Rounded rounded) {
    String mode =
        switch (rounded.round()) {
          case DOWN -> "rounded down";
          case UP -> "rounded up";
          case HALF_UP -> "rounded half up";
          case HALF_DOWN -> "rounded half down";
          case HALF_EVEN -> "rounded half to even";
        };
    return mode + (rounded.to().equals(Amount.ONE) ? "" : " to multiples of " + rounded.to());
  }

  @Override
  String softMax(String bound) {
    return "nothing more from " + bound + " on";
  }

  @Override
  String keep(boolean best) {
    return best ? "the best rule only" : "the first rule only";
  }

  @Override
  String times(String factor) {
    return "times " + factor;
  }

  @Override
  String is(String field, String value) {
    return field + " is " + value;
  }

  @Override
  String within(String field, String bounds) {
    return field + " " + bounds;
  }

  @Override
  String onlyIf(String condition) {
    return " if " + condition;
  }

  @Override
  String between(String field, String from, String until) {
    return field + " from " + from + " until " + until;
  }

  @Override
  String exists(String field, boolean exists) {
    return (exists ? "any " : "no ") + field;
  }

  @Override
  String atLeast(String bound) {
    return "at least " + bound;
  }

  @Override
  String deductedAtMost(String amount) {
    return "at most " + amount + " deducted";
  }

  @Override
  String moreThan(String bound) {
    return "more than " + bound;
  }

  @Override
  String atMost(String bound) {
    return "at most " + bound;
  }

  @Override
  String lessThan(String bound) {
    return "less than " + bound;
  }

  @Override
  String flag(boolean flag) {
    return flag ? "yes" : "no";
  }

  @Override
  String not(String condition) {
    return "not (" + condition + ")";
  }

  @Override
  String countOf(int atLeast, String conditions) {
    return "at least " + atLeast + " of (" + conditions + ")";
  }

  @Override
  String and() {
    return " and ";
  }

  @Override
  String or() {
    return " or ";
  }

  @Override
  String listSeparator() {
    return ", ";
  }

  @Override
  String spaced(String sentence) {
    return sentence;
  }

  @Override
  String comma() {
    return ", ";
  }

  @Override
  String sentenceSeparator() {
    return " ";
  }

  @Override
  String openingBracket() {
    return "(";
  }

  @Override
  String closingBracket() {
    return ")";
  }
}
