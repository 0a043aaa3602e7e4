package org.kapok.incentive.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Labels;
import org.kapok.text.LocalizedText;

/**
 * Why a step of an award is refused. An expected refusal is a value; it changes nothing.
 *
 * <p>Example: {@code new AwardRefusal.PublicationRuns(LocalDate.of(2025, 6, 10)).message()} is, in
 * English, {@code the publication runs until 2025-06-10, that date excluded}.
 */
public sealed interface AwardRefusal {

  /** The sentence for people, in Chinese and English. */
  LocalizedText message();

  /** The words for steps and states, by the name of the event or state in camelCase. */
  Labels WORDS =
      Labels.of(
          "proposed",
          "推荐",
          "proposed",
          "publicised",
          "公示",
          "publicised",
          "objected",
          "提出异议",
          "objected to",
          "objectionUpheld",
          "异议成立",
          "an objection upheld",
          "objectionRejected",
          "异议不成立",
          "an objection rejected",
          "granted",
          "授予",
          "granted",
          "notGranted",
          "不予表彰",
          "not granted",
          "withdrawn",
          "撤回",
          "withdrawn",
          "revoked",
          "撤销",
          "revoked");

  /**
   * There is no such step from where the case stands.
   *
   * @param step the step, such as {@code granted}
   * @param state the state, such as {@code withdrawn}
   */
  record WrongStep(String step, String state) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "事项处于“" + word(state, "zh") + "”状态，不能办理“" + word(step, "zh") + "”",
          "what is " + word(state, "en") + " cannot be " + word(step, "en"));
    }
  }

  /**
   * The step has an earlier date than the one before.
   *
   * @param last the date of the one before
   */
  record BeforeLastStep(LocalDate last) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text("日期早于上一步骤的日期" + last, "the step before was taken later, on " + last);
    }
  }

  /** The policy asks for a publication first. */
  record NotPublicised() implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text("尚未公示", "it has to be publicised first");
    }
  }

  /** The policy knows no publication, so there is no period for one. */
  record NoPublication() implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text("办法未规定公示", "the policy says nothing of a publication");
    }
  }

  /**
   * The calendar of working days does not reach far enough to count the period.
   *
   * @param from from where it was to be counted
   */
  record DaysUnknown(LocalDate from) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "工作日历未覆盖自" + from + "起的公示期",
          "the calendar of working days does not cover the period from " + from);
    }
  }

  /**
   * The publication is not over.
   *
   * @param until its end, that date excluded
   */
  record PublicationRuns(LocalDate until) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "公示期至" + until.minusDays(1) + "结束，尚未届满",
          "the publication runs until " + until + ", that date excluded");
    }
  }

  /**
   * An objection lies outside the time of the publication.
   *
   * @param period from which date to which, that one excluded
   */
  record OutsidePublication(DateSpan period) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "异议不在公示期（" + period.startInclusive() + "至" + period.endExclusive().minusDays(1) + "）内",
          "objections are taken during the publication, " + period);
    }
  }

  /** The policy takes no anonymous objections. */
  record Anonymous() implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text("不受理匿名异议", "anonymous objections are not taken");
    }
  }

  /**
   * There is no objection of that number that waits for an answer.
   *
   * @param objection the number
   */
  record NoOpenObjection(int objection) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "没有待答复的第" + objection + "号异议", "no objection " + objection + " waits for an answer");
    }
  }

  /**
   * Objections wait for an answer.
   *
   * @param objections their numbers
   */
  record ObjectionsOpen(List<Integer> objections) implements AwardRefusal {
    /** Copies the numbers. */
    public ObjectionsOpen {
      objections = List.copyOf(objections);
    }

    @Override
    public LocalizedText message() {
      return text("异议" + objections + "尚未答复", "these objections are open: " + objections);
    }
  }

  /**
   * Objections were upheld; it may be mended and publicised again.
   *
   * @param objections their numbers
   */
  record ObjectionsUpheld(List<Integer> objections) implements AwardRefusal {
    /** Copies the numbers. */
    public ObjectionsUpheld {
      objections = List.copyOf(objections);
    }

    @Override
    public LocalizedText message() {
      return text("异议" + objections + "成立", "these objections were upheld: " + objections);
    }
  }

  /**
   * The subject has no place of the quota.
   *
   * @param placement what became of it; empty if it was no candidate
   */
  record BeyondQuota(Optional<Placement> placement) implements AwardRefusal {
    @Override
    public LocalizedText message() {
      return text(
          "不在名额之内" + placement.map(each -> "（" + each.reason() + "）").orElse("（非候选对象）"),
          "it has no place of the quota, "
              + placement.map(each -> each.reason().name()).orElse("being no candidate"));
    }
  }

  private static LocalizedText text(String chinese, String english) {
    return LocalizedText.of("zh", chinese, "en", english);
  }

  private static String word(String token, String language) {
    return WORDS.label(token).map(label -> label.in(language)).orElse(token);
  }
}
