package org.kapok.ledgerstore;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RequestKey;
import org.kapok.id.RewardId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.ledger.Action;
import org.kapok.incentive.ledger.Entry;
import org.kapok.incentive.ledger.EntryKind;
import org.kapok.incentive.ledger.LedgerKey;
import org.kapok.incentive.ledger.LotTerms;
import org.kapok.incentive.ledger.PostingSource;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Each entry as a row with a column for each part, so that a question can be asked in SQL. */
public final class EntryColumns implements EntryForm {

  /** The form. */
  public EntryColumns() {}

  @Override
  public String table() {
    return "entry";
  }

  @Override
  public String columns() {
    return "holder_type, holder, account, number, request, action, kind, effective, recorded, lot,"
        + " amount, active_from, expires, inactivity, scheme, participation, rule, period_start,"
        + " period_end, line_date, as_of, counterpart_type, counterpart_holder,"
        + " counterpart_account, origin, lapses, concerns, reward, actor, reason, closed_until";
  }

  @Override
  public void write(Entry entry, PreparedStatement row) throws SQLException {
    Cells cells = new Cells(row);
    writeKey(entry.ledger(), cells);
    cells.put(entry.number());
    cells.put(entry.request().value());
    cells.put(entry.action().name());
    cells.put(entry.kind().name());
    cells.put(entry.on());
    cells.put(entry.recorded());
    cells.put(entry.lot().orElse(null));
    cells.put(new BigDecimal(entry.amount().toString()));
    writeTerms(entry.terms().orElse(null), cells);
    writeSource(entry.source().orElse(null), cells);
    cells.put(entry.asOf().map(asOf -> asOf.atOffset(ZoneOffset.UTC)).orElse(null));
    writeKey(entry.counterpart().orElse(null), cells);
    cells.put(entry.origin().orElse(null));
    cells.put(entry.lapses().orElse(null));
    cells.put(entry.concerns().map(RequestKey::value).orElse(null));
    cells.put(entry.reward().map(RewardId::value).orElse(null));
    cells.put(entry.actor().orElse(null));
    cells.put(entry.reason().orElse(null));
    cells.put(entry.closedUntil().orElse(null));
  }

  private static void writeKey(@Nullable LedgerKey key, Cells cells) throws SQLException {
    cells.put(key == null ? null : key.holder().type().name());
    cells.put(key == null ? null : key.holder().value());
    cells.put(key == null ? null : key.account().value());
  }

  private static void writeTerms(@Nullable LotTerms terms, Cells cells) throws SQLException {
    cells.put(terms == null ? null : terms.activeFrom());
    cells.put(terms == null ? null : terms.expires().orElse(null));
    cells.put(terms == null ? null : terms.inactivity().map(Period::toString).orElse(null));
  }

  private static void writeSource(@Nullable PostingSource source, Cells cells) throws SQLException {
    if (source == null) {
      for (int i = 0; i < 6; i++) {
        cells.put(null);
      }
      return;
    }
    cells.put(source.scheme().value());
    cells.put(source.participation().map(ParticipationId::value).orElse(null));
    cells.put(source.rule().map(RuleId::value).orElse(null));
    cells.put(source.period().hasStart() ? source.period().startInclusive() : null);
    cells.put(source.period().hasEnd() ? source.period().endExclusive() : null);
    cells.put(source.date());
  }

  @Override
  public Entry read(ResultSet row) throws SQLException {
    return Entry.builder()
        .ledger(readKey(row, "holder_type", "holder", "account").orElseThrow())
        .number(row.getLong("number"))
        .request(RequestKey.of(row.getString("request")))
        .action(Action.valueOf(row.getString("action")))
        .kind(EntryKind.valueOf(row.getString("kind")))
        .on(row.getObject("effective", LocalDate.class))
        .recorded(row.getObject("recorded", LocalDate.class))
        .lot(cell(row, "lot", Long.class))
        .amount(Amount.of(row.getBigDecimal("amount").stripTrailingZeros().toPlainString()))
        .terms(readTerms(row))
        .source(readSource(row))
        .asOf(cell(row, "as_of", OffsetDateTime.class).map(OffsetDateTime::toInstant))
        .counterpart(readKey(row, "counterpart_type", "counterpart_holder", "counterpart_account"))
        .origin(cell(row, "origin", Long.class))
        .lapses(cell(row, "lapses", LocalDate.class))
        .concerns(cell(row, "concerns", String.class).map(RequestKey::of))
        .reward(cell(row, "reward", String.class).map(RewardId::of))
        .actor(cell(row, "actor", String.class))
        .reason(cell(row, "reason", String.class))
        .closedUntil(cell(row, "closed_until", LocalDate.class))
        .build();
  }

  private static <T> Optional<T> cell(ResultSet row, String column, Class<T> type)
      throws SQLException {
    return Optional.ofNullable(row.getObject(column, type));
  }

  private static Optional<LedgerKey> readKey(
      ResultSet row, String type, String holder, String account) throws SQLException {
    if (row.getString(type) == null) {
      return Optional.empty();
    }
    SubjectId who = SubjectId.of(SubjectType.valueOf(row.getString(type)), row.getString(holder));
    return Optional.of(new LedgerKey(who, AccountId.of(row.getString(account))));
  }

  private static Optional<LotTerms> readTerms(ResultSet row) throws SQLException {
    Optional<LocalDate> from = cell(row, "active_from", LocalDate.class);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new LotTerms(
            from.get(),
            cell(row, "expires", LocalDate.class),
            cell(row, "inactivity", String.class).map(Period::parse)));
  }

  private static Optional<PostingSource> readSource(ResultSet row) throws SQLException {
    Optional<String> scheme = cell(row, "scheme", String.class);
    if (scheme.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostingSource(
            SchemeId.of(scheme.get()),
            cell(row, "participation", String.class).map(ParticipationId::of),
            cell(row, "rule", String.class).map(RuleId::of),
            new DateSpan(
                cell(row, "period_start", LocalDate.class).orElse(LocalDate.MIN),
                cell(row, "period_end", LocalDate.class).orElse(LocalDate.MAX)),
            row.getObject("line_date", LocalDate.class)));
  }

  /** The cells of a row, from left to right. */
  private static final class Cells {
    private final PreparedStatement row;
    private int column;

    Cells(PreparedStatement row) {
      this.row = row;
    }

    void put(@Nullable Object value) throws SQLException {
      row.setObject(++column, value);
    }
  }
}
