package org.kapok.laws;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.kapok.id.AccountId;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SubjectId;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/**
 * On what occasion fields are read: a participation, or the opening of an account.
 *
 * @param subject whose
 * @param date its local date
 * @param participation the participation; none for an opening
 * @param facts what is known of the subject
 * @param holdings what the subject had before it
 */
public record Occasion(
    SubjectId subject,
    LocalDate date,
    Optional<Participation> participation,
    Optional<SubjectFacts> facts,
    Holdings holdings) {

  /** What a subject has in its accounts. */
  public interface Holdings {
    /** The sum of what was booked on these dates. */
    Ratio held(AccountId account, Predicate<LocalDate> dates);

    /** The level of the honour; none if empty. */
    default Optional<LevelId> level(HonourId honour) {
      return Optional.empty();
    }

    /** Since when that level is held; none if empty. */
    default Optional<LocalDate> levelSince(HonourId honour) {
      return Optional.empty();
    }

    /** How often the honour was won on these dates. */
    default long won(HonourId honour, Predicate<LocalDate> dates) {
      return 0;
    }

    /** What the honour has used up of the account. */
    default Ratio used(HonourId honour, AccountId account) {
      return Ratio.ZERO;
    }
  }
}
