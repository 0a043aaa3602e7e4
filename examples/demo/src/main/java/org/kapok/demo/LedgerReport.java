package org.kapok.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapok.incentive.ledger.Ledger;
import org.kapok.incentive.ledger.LedgerExplanation;

/** A statement of account for people: each account, and what was refused. */
final class LedgerReport {
  private static final int COLUMNS = 100;
  private static final String INDENT = "  ";

  private final Material material;
  private final Language language;
  private final LedgerExplanation explanation;

  LedgerReport(Material material, Language language) {
    this.material = material;
    this.language = language;
    explanation = LedgerExplanation.of(material.programme(), language.tag());
  }

  /**
   * The whole report.
   *
   * @param known gives what of a ledger is told
   * @param knownOn up to which day refusals are told; all if empty
   */
  List<String> lines(AccountBook book, UnaryOperator<Ledger> known, Optional<LocalDate> knownOn) {
    List<String> lines = new ArrayList<>();
    knownOn.ifPresent(
        day -> lines.add(language.say("As booked up to " + day, "按 " + day + " 及以前的记账")));
    for (Ledger ledger : book.ledgers()) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      explanation
          .text(known.apply(ledger), material.asOf())
          .lines()
          .forEach(each -> add(lines, each));
    }
    if (book.ledgers().isEmpty()) {
      lines.add(language.say("Nothing is booked.", "尚无记账。"));
    }
    lines.addAll(refused(book, knownOn.orElse(LocalDate.MAX)));
    return lines;
  }

  private List<String> refused(AccountBook book, LocalDate until) {
    List<String> lines = new ArrayList<>();
    for (AccountBook.Declined each : book.declined()) {
      if (!each.command().on().isAfter(until)) {
        String request =
            language.say(
                " [" + each.command().request() + "]", "〔" + each.command().request() + "〕");
        add(
            lines,
            INDENT + each.command().on() + " " + explanation.refusal(each.reason()) + request);
      }
    }
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", language.say("Refused", "未予办理")));
    }
    return lines;
  }

  private static void add(List<String> lines, String line) {
    String indent = line.startsWith(INDENT) ? INDENT : "";
    List<String> wrapped = Width.wrapped(line.strip(), COLUMNS - 2 * INDENT.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? indent : indent + INDENT) + wrapped.get(i));
    }
  }
}
