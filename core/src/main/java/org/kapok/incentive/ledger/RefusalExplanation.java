package org.kapok.incentive.ledger;

import java.util.stream.Collectors;
import org.kapok.id.ParticipationId;

/**
 * Says why a command is refused.
 *
 * @param words of the language
 */
record RefusalExplanation(LedgerWords words) {

  /** One sentence. */
  String text(RefusalReason reason) {
    if (reason instanceof RefusalReason.UnknownAccount unknown) {
      return words.say(
          "The account %s is not kept in a ledger.",
          "账户“%s”不记账。", words.account(unknown.account()));
    }
    if (reason instanceof RefusalReason.NotAllowed not) {
      return words.say(
          "The account is not for that (%s: %s).",
          "该账户不可这样使用（%s：%s）。", words.ledger(not.ledger()), words.action(not.action()));
    }
    if (reason instanceof RefusalReason.NotInGroup not) {
      return words.say("%s does not belong to the group.", "%s 不属于该组。", not.holder());
    }
    return ofAmount(reason);
  }

  private String ofAmount(RefusalReason reason) {
    if (reason instanceof RefusalReason.NotEnough not) {
      return words.say(
          "There is not enough: %s asked for, %s available.",
          "余额不足：申请 %s，可用 %s。", not.asked(), not.available());
    }
    if (reason instanceof RefusalReason.BelowMinimum below) {
      return words.say(
          "At least %s must be available before anything is redeemed; available are %s.",
          "可用余额满 %s 方可兑换，现有 %s。", below.minimum(), below.available());
    }
    if (reason instanceof RefusalReason.TooLittleLeft little) {
      return words.say(
          "At least %s must be left; %s would be left.",
          "兑换后至少须留 %s，将只余 %s。", little.minimum(), little.left());
    }
    if (reason instanceof RefusalReason.NotAMultiple not) {
      return words.say(
          "It must be a multiple of %s; asked for were %s.",
          "须为 %s 的整数倍，申请 %s。", not.unit(), not.asked());
    }
    if (reason instanceof RefusalReason.OverCap over) {
      return words.say(
          "That is more than can be held (%s): at most %s, held are %s.",
          "超出余额上限（%s）：至多 %s，现有 %s。", words.ledger(over.ledger()), over.cap(), over.held());
    }
    return ofTime(reason);
  }

  private String ofTime(RefusalReason reason) {
    if (reason instanceof RefusalReason.NotOpen not) {
      return words.say("Redemption is not open on %s.", "%s 不在兑换开放期内。", not.on());
    }
    if (reason instanceof RefusalReason.TooOften often) {
      return words.say(
          "Redeemed often enough: at most %d %s.",
          "兑换次数已满：%2$s至多 %1$d 次。", often.times(), words.window(often.each()));
    }
    if (reason instanceof RefusalReason.TooMuch much) {
      return words.say(
          "More than may be redeemed: at most %s %s, of which %s are redeemed already.",
          "超出兑换额度：%2$s至多 %1$s，已兑换 %3$s。",
          much.atMost(),
          words.window(much.each()),
          much.redeemed());
    }
    if (reason instanceof RefusalReason.BackDated back) {
      return words.say(
          "The day is past: %s was last booked on %s.",
          "日期在前：%s 最近于 %s 记账。", words.ledger(back.ledger()), back.last());
    }
    if (reason instanceof RefusalReason.AlreadyClosed closed) {
      return words.say("All before %s is closed already.", "%s 之前已结账。", closed.until());
    }
    return ofRequest(reason);
  }

  private String ofRequest(RefusalReason reason) {
    if (reason instanceof RefusalReason.UnknownRequest unknown) {
      return words.say("There is no request %s.", "没有申请 %s。", unknown.request());
    }
    if (reason instanceof RefusalReason.NotReserved not) {
      return words.say(
          "The request %s is not, or no longer, a reservation.", "申请 %s 不是待确认的预留。", not.request());
    }
    if (reason instanceof RefusalReason.NotReversible not) {
      return words.say(
          "The request %s (%s) cannot be reversed.",
          "申请 %s（%s）不能撤销。", not.request(), words.action(not.action()));
    }
    if (reason instanceof RefusalReason.AlreadyReversed reversed) {
      return words.say("The request %s is reversed already.", "申请 %s 已撤销。", reversed.request());
    }
    if (reason instanceof RefusalReason.AlreadyUsed used) {
      return words.say(
          "What would come back was used (%s): %s are missing.",
          "应退回的已被使用（%s），缺 %s。", words.ledger(used.ledger()), used.missing());
    }
    if (reason instanceof RefusalReason.KeyReused reused) {
      return words.say(
          "The key %s stands for another request (%s).",
          "申请编号 %s 已用于另一申请（%s）。", reused.request(), words.action(reused.action()));
    }
    return ofPosting(reason);
  }

  private String ofPosting(RefusalReason reason) {
    if (reason instanceof RefusalReason.Outdated outdated) {
      return words.say(
          "A later statement was posted before, as of %s.", "已按更晚的结单入账（截至 %s）。", outdated.posted());
    }
    RefusalReason.Unresolved unresolved = (RefusalReason.Unresolved) reason;
    return words.say(
        "Participations contradict each other: %s.",
        "参与记录相互矛盾：%s。",
        unresolved.participations().stream()
            .map(ParticipationId::value)
            .collect(Collectors.joining(words.say(", ", "、"))));
  }
}
