package org.kapok.incentive.ledger;

import java.util.Locale;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.rule.Window;

/**
 * The words of ledgers in one language.
 *
 * @param names what accounts are called
 * @param language Chinese if it begins with {@code zh}, else English
 */
record LedgerWords(Explanation names, String language) {

  /** The template of the language, filled in. */
  String say(String english, String chinese, Object... parts) {
    return String.format(Locale.ROOT, language.startsWith("zh") ? chinese : english, parts);
  }

  String account(AccountId account) {
    return names.account(account);
  }

  String window(Window window) {
    return names.window(window);
  }

  /** The holder and the account. */
  String ledger(LedgerKey key) {
    return say("%s, %s", "%s 的%s", key.holder(), account(key.account()));
  }

  String semicolon() {
    return say("; ", "；");
  }

  String comma() {
    return say(", ", "，");
  }

  /** What is asked for, as a heading of its entries. */
  String action(Action action) {
    return switch (action) {
      case POST -> say("Posting", "入账");
      case REDEEM -> say("Redemption", "兑换");
      case RESERVE -> say("Reservation", "预留");
      case CONFIRM -> say("Confirmation", "确认预留");
      case CANCEL -> say("Cancellation", "取消预留");
      case TRANSFER -> say("Transfer", "转让");
      case DONATE -> say("Donation", "捐赠");
      case CONVERT -> say("Exchange", "折算");
      case ADJUST -> say("Adjustment", "人工调整");
      case REVERSE -> say("Reversal", "撤销");
      case CLOSE_PERIOD -> say("Close", "结账");
    };
  }

  /** What entries of the kind did with the amount. */
  String did(EntryKind kind, Object amount) {
    return switch (kind) {
      case EARNED -> say("%s earned", "发放 %s", amount);
      case RECEIVED -> say("%s received", "转入 %s", amount);
      case EXCHANGED -> say("%s got in exchange", "兑入 %s", amount);
      case CREDITED -> say("%s credited", "调增 %s", amount);
      case RESERVED -> say("%s set aside", "冻结 %s", amount);
      case RELEASED -> say("%s no longer set aside", "解冻 %s", amount);
      case CONFIRMED -> say("%s spent that was set aside", "兑换已冻结的 %s", amount);
      case SPENT -> say("%s spent", "用去 %s", amount);
      case REFUNDED -> say("%s given back", "退回 %s", amount);
      case SENT -> say("%s passed on", "转出 %s", amount);
      case OVERFLOWED -> say("%s beyond the cap", "超出余额上限 %s", amount);
      case RETURNED -> say("%s that had been passed on came back", "转出退回 %s", amount);
      case CONVERTED -> say("%s given in exchange", "兑出 %s", amount);
      case UNCONVERTED -> say("%s that had been exchanged came back", "兑出退回 %s", amount);
      case DEBITED -> say("%s taken off", "调减 %s", amount);
      case RECREDITED -> say("%s that had been taken off came back", "调减退回 %s", amount);
      case REVERSED -> say("%s taken back", "冲回 %s", amount);
      case REPAID -> say("%s kept for what was owed", "抵扣欠分 %s", amount);
      case OWED -> say("%s owed", "记欠分 %s", amount);
      case WRITTEN_OFF -> say("%s written off", "核销 %s", amount);
      case CLOSED -> say("closed", "已结账");
    };
  }

  /** The text after a separator; nothing if there is none. */
  static String with(String separator, Optional<?> text) {
    return text.map(some -> separator + some).orElse("");
  }
}
