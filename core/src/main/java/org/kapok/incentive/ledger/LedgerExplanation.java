package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kapok.id.RequestKey;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.quantity.Amount;

/**
 * Puts ledgers into sentences: the statement of account of a holder (对账单), what came of a command,
 * and why one is refused; in Chinese for a language tag that starts with {@code zh} and in English
 * for any other. Labels of accounts come from the scheme; what has none appears by its id.
 *
 * <p>Example: {@code LedgerExplanation.of(scheme, "zh").text(ledger, LocalDate.of(2025, 12, 31))}.
 */
public final class LedgerExplanation {
  private static final String INDENT = "  ";

  private final LedgerWords words;

  private LedgerExplanation(Explanation names, String language) {
    words = new LedgerWords(names, language);
  }

  /** The explanation of ledgers to which statements of the scheme are posted, in the language. */
  public static LedgerExplanation of(IncentiveScheme scheme, String language) {
    return new LedgerExplanation(Explanation.of(scheme, language), language);
  }

  /** The explanation of ledgers to which statements of the programme are posted. */
  public static LedgerExplanation of(IncentiveProgramme programme, String language) {
    return new LedgerExplanation(Explanation.of(programme, language), language);
  }

  /**
   * The statement of account up to the end of the day: what each request did and what expired, by
   * date; what can be used until when; and where all amounts are. What came in less what went is
   * what is held.
   *
   * <p>Example: of 70 earned of which 50 were spent, {@code 70 in all: 50 spent. 20 held: 20
   * active.}
   *
   * @param ledger of one account; {@link Ledger#asKnownOn} for what was known on another day
   */
  public String text(Ledger ledger, LocalDate day) {
    List<Lot> lots = ledger.lots(day);
    List<String> lines = new ArrayList<>();
    lines.add(words.say("%s, up to the end of %s", "%s，截至 %s 日终", words.ledger(ledger.key()), day));
    rows(ledger, lots, day).forEach(lines::add);
    usable(lots).forEach(lines::add);
    lines.add(balance(ledger.balance(day)));
    return String.join("\n" + INDENT, lines) + "\n";
  }

  /**
   * What came of a command, as one sentence; for each ledger that it touched, if it touched any.
   */
  public String outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Refused refused) {
      return refusal(refused.reason());
    }
    if (outcome instanceof Outcome.Repeated repeated) {
      return words.say("Done before: %s", "此前已办理：%s", byLedger(repeated.entries()));
    }
    return byLedger(((Outcome.Accepted) outcome).entries());
  }

  /**
   * Why a command is refused, as one sentence.
   *
   * <p>Example: {@code There is not enough: 50 asked for, 20 available.}
   */
  public String refusal(RefusalReason reason) {
    return new RefusalExplanation(words).text(reason);
  }

  private String byLedger(List<Entry> entries) {
    if (entries.isEmpty()) {
      return words.say("Nothing had to be booked.", "无须记账。");
    }
    return entries.stream()
        .collect(Collectors.groupingBy(Entry::ledger, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            each ->
                words.say("%s: %s", "%s：%s", words.ledger(each.getKey()), sums(each.getValue())))
        .collect(Collectors.joining(words.semicolon(), "", words.say(".", "。")));
  }

  /** What one request did in one ledger. */
  private String booking(List<Entry> entries) {
    Entry first = entries.get(0);
    String what =
        words.action(first.action())
            + LedgerWords.with(words.say(" of ", " "), first.concerns())
            + LedgerWords.with(words.say(" for ", " "), first.reward());
    String why =
        LedgerWords.with(words.say(", reason: ", "，原因："), first.reason())
            + LedgerWords.with(words.say(", by: ", "，经办："), first.actor());
    return words.say(
        "%s %s: %s%s. [%s]",
        "%s %s：%s%s。〔%s〕", first.recorded(), what, sums(entries), why, first.request());
  }

  /** The amount of each kind of entry, in the order in which they come. */
  private String sums(List<Entry> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                each -> List.of(each.kind(), each.counterpart()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(this::sum)
        .collect(Collectors.joining(words.comma()));
  }

  /** Entries of one kind, to one counterpart. */
  private String sum(List<Entry> alike) {
    Entry entry = alike.get(0);
    Amount sum = alike.stream().map(Entry::amount).reduce(Amount.ZERO, Amount::plus);
    String other =
        entry
            .counterpart()
            .map(
                key ->
                    key.holder().equals(entry.ledger().holder())
                        ? words.account(key.account())
                        : words.ledger(key))
            .map(key -> words.say(" (%s)", "（%s）", key))
            .orElse("");
    return words.did(entry.kind(), sum)
        + other
        + LedgerWords.with(words.say(" before ", "至此日之前："), entry.closedUntil());
  }

  /** What was booked and what expired, by date; what expired on a day after what was booked. */
  private List<String> rows(Ledger ledger, List<Lot> lots, LocalDate day) {
    Map<RequestKey, List<Entry>> requests =
        ledger.entries().stream()
            .filter(each -> !each.on().isAfter(day))
            .collect(
                Collectors.groupingBy(Entry::request, LinkedHashMap::new, Collectors.toList()));
    SortedMap<LocalDate, List<String>> rows = new TreeMap<>();
    for (List<Entry> entries : requests.values()) {
      LocalDate date = entries.get(0).recorded();
      rows.computeIfAbsent(date, unused -> new ArrayList<>()).add(booking(entries));
    }
    byExpiry(lots, Balance::expired)
        .forEach(
            (date, sum) ->
                rows.computeIfAbsent(date, unused -> new ArrayList<>())
                    .add(words.say("%s Expired: %s.", "%s 过期：%s。", date, sum)));
    return rows.values().stream().flatMap(List::stream).toList();
  }

  /** What can be used until when, soonest first. */
  private List<String> usable(List<Lot> lots) {
    return byExpiry(lots, amounts -> amounts.active().plus(amounts.pending())).entrySet().stream()
        .map(
            each ->
                words.say(
                    "%s can be used to %s, that day included.",
                    "%s 可用至 %s（含当日）。", each.getValue(), each.getKey().minusDays(1)))
        .toList();
  }

  private static SortedMap<LocalDate, Amount> byExpiry(
      List<Lot> lots, Function<Balance, Amount> which) {
    SortedMap<LocalDate, Amount> sums = new TreeMap<>();
    for (Lot lot : lots) {
      Amount amount = which.apply(lot.amounts());
      if (!amount.isZero()) {
        lot.expires().ifPresent(date -> sums.merge(date, amount, Amount::plus));
      }
    }
    return sums;
  }

  private String balance(Balance balance) {
    List<String> gone = new ArrayList<>();
    part(gone, "%s spent", "已兑换 %s", balance.spent());
    part(gone, "%s expired", "已过期 %s", balance.expired());
    part(gone, "%s taken back", "已冲回 %s", balance.reversed());
    part(gone, "%s passed on", "已转出 %s", balance.sent());
    part(gone, "%s exchanged", "已兑出 %s", balance.converted());
    part(gone, "%s taken off", "已调减 %s", balance.adjusted());
    List<String> held = new ArrayList<>();
    part(held, "%s pending", "待生效 %s", balance.pending());
    part(held, "%s active", "有效 %s", balance.active());
    part(held, "%s set aside", "冻结 %s", balance.reserved());
    String inAll =
        words.say(
            "%s in all%s. %s held%s.",
            "累计收入 %s%s。现有 %s%s。", balance.opened(), listed(gone), balance.held(), listed(held));
    return balance.debt().isZero()
        ? inAll
        : inAll
            + words.say(
                " %s owed, so %s can be used.", "欠 %s，可用 %s。", balance.debt(), balance.available());
  }

  private void part(List<String> parts, String english, String chinese, Amount amount) {
    if (!amount.isZero()) {
      parts.add(words.say(english, chinese, amount));
    }
  }

  private String listed(List<String> parts) {
    return parts.isEmpty() ? "" : words.say(": ", "：") + String.join(words.comma(), parts);
  }
}
