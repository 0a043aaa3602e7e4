package org.kapok.incentive;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.quantity.Amount;

/**
 * Every credit of a table of participations as a row of plain numbers (积分流水): which participation
 * brought what by which rule to which account. Rows stand by subject, then in the order in which
 * they were scored; a line that brought 0 has no row. A row is rendered when it is asked for, and
 * {@link #lines(SubjectId)} explains all of one subject, step by step.
 *
 * <pre>{@code
 * CreditJournal journal = scorer.journal(table, LocalDate.of(2025, 12, 31));
 * for (int row = 0; row < journal.size(); row++) {
 *   post(journal.subject(row), journal.account(row), journal.amount(row));
 * }
 * }</pre>
 */
public final class CreditJournal {
  private final Tally tally;
  private final TallyShape shape;
  private final BulkScoring scoring;
  private final ParticipationTable table;
  private final CreditRows rows;

  CreditJournal(
      Tally tally,
      TallyShape shape,
      BulkScoring scoring,
      ParticipationTable table,
      CreditRows rows) {
    this.tally = tally;
    this.shape = shape;
    this.scoring = scoring;
    this.table = table;
    this.rows = rows;
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /**
   * Whose credit it is.
   *
   * @param row from 0 on
   */
  public SubjectId subject(int row) {
    return table.subjects().get(rows.subject(row));
  }

  /**
   * Which participation brought it; empty for an opening amount, and what a new version changes.
   */
  public Optional<ParticipationId> participation(int row) {
    int participation = rows.participation(row);
    return participation < 0 ? Optional.empty() : Optional.of(table.content().id(participation));
  }

  /** By which rule; empty for an opening amount. */
  public Optional<RuleId> rule(int row) {
    return shape.outlets().get(rows.outlet(row)).rule();
  }

  /** To which account. */
  public AccountId account(int row) {
    return shape.accounts().get(shape.outlets().get(rows.outlet(row)).account());
  }

  /** How much, pending or credited; never 0. */
  public Amount amount(int row) {
    return shape.amount(shape.outlets().get(rows.outlet(row)).account(), rows.amount(row));
  }

  /** What the rows add up to. */
  public Tally tally() {
    return tally;
  }

  /** As of when. */
  public Instant asOf() {
    return tally.asOf();
  }

  /**
   * Every line of the subject, explained step by step, as its {@link Statement} has them, those of
   * amount 0 too; none for a subject that is not known.
   */
  public List<Line> lines(SubjectId subject) {
    int number = Arrays.binarySearch(table.subjects().toArray(new SubjectId[0]), subject);
    return number < 0 ? List.of() : scoring.lines(table, number, asOf());
  }
}
