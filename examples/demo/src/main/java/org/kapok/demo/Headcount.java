package org.kapok.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.incentive.analysis.Bound;
import org.kapok.incentive.rule.Account;
import org.kapok.quantity.DateSpan;

/**
 * How many members cost how much is asked, and when.
 *
 * @param members how many
 * @param year in which calendar year; always, if empty
 */
record Headcount(long members, Optional<Integer> year) {

  /** The dates of the year, or all dates. */
  DateSpan dates() {
    return year.map(each -> DateSpan.of(LocalDate.of(each, 1, 1), LocalDate.of(each + 1, 1, 1)))
        .orElse(DateSpan.ALWAYS);
  }

  /** What is asked. */
  String heading(Language language) {
    String when =
        year.map(each -> language.say("in " + each, each + " 年"))
            .orElse(language.say("as long as the scheme lasts", "方案有效期内"));
    return language.say(
        "What " + Count.of(members, "member") + " can cost " + when,
        when + " " + members + " 人的最大成本");
  }

  /** The answer for one account. */
  static String line(Account account, Bound most, Language language) {
    String amount = BoundWords.amount(most, language);
    return "  "
        + language.label(account.label(), account.id())
        + language.say(": ", "：")
        + BoundWords.why(most, language)
            .map(why -> amount + language.say(", ", "，") + why)
            .orElse(language.say("at most ", "至多 ") + amount);
  }
}
