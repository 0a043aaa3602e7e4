package org.kapok.incentive.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.quantity.DateSpan;

/**
 * What a posted amount stands for: the lines of statements of one scheme that agree in all of this.
 * A later statement that says another amount for the same source, or nothing, is posted as the
 * difference.
 *
 * @param scheme by which scheme
 * @param participation for which participation; none for an opening amount
 * @param rule by which rule; none for an opening amount
 * @param period the account's period
 * @param date the date of the line
 */
public record PostingSource(
    SchemeId scheme,
    Optional<ParticipationId> participation,
    Optional<RuleId> rule,
    DateSpan period,
    LocalDate date)
    implements Comparable<PostingSource> {
  private static final Comparator<PostingSource> ORDER =
      Comparator.comparing(PostingSource::date)
          .thenComparing(source -> source.participation().map(Object::toString).orElse(""))
          .thenComparing(source -> source.rule().map(Object::toString).orElse(""))
          .thenComparing(PostingSource::period)
          .thenComparing(PostingSource::scheme);

  /** What a line of the statement stands for. */
  public static PostingSource of(Statement statement, Line line) {
    return new PostingSource(
        statement.scheme(), line.participation(), line.rule(), line.period(), line.date());
  }

  /** Orders by date, then by participation, rule, period and scheme. */
  @Override
  public int compareTo(PostingSource other) {
    return ORDER.compare(this, other);
  }
}
