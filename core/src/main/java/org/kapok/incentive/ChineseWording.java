package org.kapok.incentive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
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

/** Chinese, 中文. */
final class ChineseWording extends Wording {
  ChineseWording(FieldNames names) {
    super(names);
  }

  @Override
  String measured(Measure measure, Ratio measured, Function<AccountId, String> account) {
    if (measure instanceof Measure.Count count) {
      return measured + " " + names().field(count.field());
    }
    return measure instanceof Measure.From from
        ? measured + " " + account.apply(from.account())
        : "每次计 " + measured;
  }

  @Override
  String effect(String step, Effect effect, Ratio result) {
    return switch (effect.kind()) {
      case PAID, ROUNDED, MULTIPLIED -> step + "，得 " + result;
      case LIMITED, HELD, EXCLUDED -> step + "，余 " + result;
      case OVERFLOWED -> step + "，转出 " + result;
      case SPENT -> step + "，抵用 " + effect.change().negated();
    };
  }

  @Override
  String opened(Ratio amount) {
    return "期初 " + amount;
  }

  @Override
  String versionChanged(String version) {
    return "改行 " + version + " 版";
  }

  @Override
  String credited(Amount amount, String account) {
    return "记入" + account + " " + amount;
  }

  @Override
  String pending(Amount amount, String account, LocalDate until) {
    return "待记入" + account + " " + amount + "，" + until + " 生效";
  }

  @Override
  String sentence(String head, List<String> parts, Optional<ParticipationId> participation) {
    String whole = head + "：" + String.join("；", parts) + "。";
    return participation.map(id -> whole + "〔" + id + "〕").orElse(whole);
  }

  @Override
  String total(String account, Amount credited, Amount pending) {
    return account + "：已记 " + credited + (pending.isZero() ? "" : "，待记 " + pending) + "。";
  }

  @Override
  String heading(String scheme, String version, String until) {
    return scheme + "，" + version + " 版，" + until;
  }

  @Override
  String endOf(LocalDate date) {
    return "截至 " + date + " 日终";
  }

  @Override
  String before(LocalDateTime moment) {
    return moment.toLocalDate() + " " + moment.toLocalTime() + " 以前";
  }

  @Override
  String noParticipation(String rule) {
    return rule + "：未得分，没有参与记录。";
  }

  @Override
  String nothingCame(String rule, String account) {
    return rule + "：未得分，" + account + "没有记入。";
  }

  @Override
  String nothingLeft(String rule, String participation, String before, Optional<String> step) {
    return rule
        + "：未得分，"
        + step.map(each -> before + " 经“" + each + "”余 0").orElse("计量为 0")
        + "。〔"
        + participation
        + "〕";
  }

  @Override
  String missed(String rule, String participation, String wanted, Optional<String> value) {
    return rule
        + "：未得分，要求"
        + wanted
        + "；最接近的一次"
        + value.map(each -> "为“" + each + "”").orElse("不符")
        + "。〔"
        + participation
        + "〕";
  }

  @Override
  String unknown(String rule, String participation, String wanted, String missing) {
    return rule + "：未得分，要求" + wanted + "；最接近的一次" + missing + "不详。〔" + participation + "〕";
  }

  @Override
  String effective(DateSpan span) {
    String from = span.hasStart() ? "自 " + span.startInclusive() : "";
    String until = span.hasEnd() ? "至 " + span.endExclusive().minusDays(1) : "";
    return "日期在方案有效期内（" + from + until + "）";
  }

  @Override
  String conflict(Conflict conflict) {
    return conflict.participation().map(id -> "〔" + id + "〕").orElse(conflict.subject() + " 的资料")
        + "在修订号 "
        + conflict.revision()
        + " 有多个不同版本，未计分。";
  }

  @Override
  String over(String operation, Optional<Window> window, String key) {
    String by = key.isEmpty() ? "" : "每种" + key;
    return by + window.map(this::window).orElse("") + operation;
  }

  @Override
  String window(Window window) {
    if (window instanceof Window.Year year && !year.from().equals(MonthDay.of(1, 1))) {
      return "每年度（" + dayOfYear(year.from()) + "起）";
    }
    if (window instanceof Window.Unbroken run) {
      return "连续" + window(run.of()) + gaps(run.gaps());
    }
    if (window instanceof Window.OwnYear year) {
      return "自" + names().field(year.from()) + "起每年";
    }
    if (window instanceof Window.Season season) {
      return "每个" + names().calendar(season.of());
    }
    if (window instanceof Window.Rolling rolling) {
      return "任意 " + rolling.days() + " 日内";
    }
    return switch (window.toString()) {
      case "participation" -> "每次";
      case "day" -> "每日";
      case "week" -> "每周";
      case "month" -> "每月";
      case "quarter" -> "每季度";
      case "half-year" -> "每半年";
      case "year" -> "每年";
      case "scheme" -> "方案有效期内";
      default -> "累计";
    };
  }

  private String gaps(Gaps gaps) {
    if (gaps instanceof Gaps.Between between) {
      return "（每次间断不超过 " + between.atMost() + " 期）";
    }
    if (gaps instanceof Gaps.PaidFrom paid) {
      return "（间断由" + names().account(paid.account()) + "抵）";
    }
    int atMost = ((Gaps.InRun) gaps).atMost();
    return atMost == 0 ? "" : "（间断共不超过 " + atMost + " 期）";
  }

  @Override
  String overflow(String account) {
    return "，超出部分转入" + account;
  }

  @Override
  String in(String field, String calendar) {
    return field + "在" + calendar;
  }

  @Override
  String dayOfYear(MonthDay day) {
    return day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
  }

  @Override
  Unit unit(String word) {
    return Unit.of(
        switch (word) {
          case "points" -> "分";
          case "years" -> "年";
          case "months" -> "个月";
          case "days" -> "日";
          case "hours" -> "小时";
          case "minutes" -> "分钟";
          case "seconds" -> "秒";
          default -> "";
        });
  }

  @Override
  String every(Every every, Unit in, Unit out) {
    String pay = "计 " + out.of(every.pay());
    String block = before(in.of(every.every()));
    return every.from().equals(every.every())
        ? "每满 " + block + pay
        : "满 " + before(in.of(every.from())) + pay + "，其后每满 " + block + "再" + pay;
  }

  @Override
  String rate(Rate rate, Unit in, Unit out) {
    return rate.per().equals(Amount.ONE)
        ? "每 " + before(in.of(Amount.ONE)) + "计 " + out.of(rate.rate())
        : "按每 " + before(in.of(rate.per())) + "计 " + before(out.of(rate.rate())) + "折算";
  }

  @Override
  String table(String rows) {
    return "按表（" + rows + "）";
  }

  @Override
  String brackets(String rows) {
    return "分段（" + rows + "）";
  }

  @Override
  String bracket(Amount from, Amount rate) {
    return from + " 以上部分每 1 计 " + rate;
  }

  @Override
  String rounded(Rounded rounded) {
    String mode =
        switch (rounded.round()) {
          case DOWN -> "舍去零头";
          case UP -> "零头进一";
          case HALF_UP -> "四舍五入";
          case HALF_DOWN -> "五舍六入";
          case HALF_EVEN -> "四舍六入五成双";
        };
    return rounded.to().equals(Amount.ONE) ? mode + "取整" : mode + "至 " + rounded.to() + " 的倍数";
  }

  @Override
  String softMax(String bound) {
    return "满 " + before(bound) + "后不再计";
  }

  @Override
  String keep(boolean best) {
    return best ? "只取最高一项" : "只取最先一项";
  }

  @Override
  String times(String factor) {
    return "乘以 " + factor;
  }

  @Override
  String is(String field, String value) {
    return field + "为" + value;
  }

  @Override
  String within(String field, String bounds) {
    return field + bounds;
  }

  @Override
  String onlyIf(String condition) {
    return "（限" + condition + "）";
  }

  @Override
  String between(String field, String from, String until) {
    return field + "在 " + from + " 至 " + until + "（不含）";
  }

  @Override
  String exists(String field, boolean exists) {
    return (exists ? "有" : "无") + field;
  }

  @Override
  String atLeast(String bound) {
    return "至少 " + bound;
  }

  @Override
  String deductedAtMost(String amount) {
    return "至多扣 " + amount;
  }

  @Override
  String moreThan(String bound) {
    return "超过 " + bound;
  }

  @Override
  String atMost(String bound) {
    return "至多 " + bound;
  }

  @Override
  String lessThan(String bound) {
    return "不足 " + bound;
  }

  @Override
  String flag(boolean flag) {
    return flag ? "是" : "否";
  }

  @Override
  String not(String condition) {
    return "并非（" + condition + "）";
  }

  @Override
  String countOf(int atLeast, String conditions) {
    return "至少符合 " + atLeast + " 项（" + conditions + "）";
  }

  @Override
  String and() {
    return "且";
  }

  @Override
  String or() {
    return "或";
  }

  @Override
  String listSeparator() {
    return "、";
  }

  @Override
  String spaced(String sentence) {
    return sentence.replaceAll(
        "(?<=\\p{IsHan})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=\\p{IsHan})", " ");
  }

  /** What goes before other words, with a space if it ends in a figure. */
  private static String before(String figure) {
    return figure.matches(".*[A-Za-z0-9]") ? figure + " " : figure;
  }

  @Override
  String comma() {
    return "，";
  }

  @Override
  String sentenceSeparator() {
    return "";
  }

  @Override
  String openingBracket() {
    return "（";
  }

  @Override
  String closingBracket() {
    return "）";
  }
}
