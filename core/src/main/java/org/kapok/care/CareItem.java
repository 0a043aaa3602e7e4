package org.kapok.care;

import java.time.LocalDate;
import java.util.Optional;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;

/**
 * One thing to be done for one person on one occasion. Its text tells the member's number alone,
 * since the duty may tell of an illness.
 *
 * <p>Example: {@code item.why()} is the trigger, {@code item.occasion()} the day it was set off.
 *
 * @param member for whom
 * @param duty which duty
 * @param why what set it off
 * @param occasion the day of the occasion
 * @param opens the first day on which it can be done
 * @param due the last day on which it is in time
 * @param status how it stands
 * @param done when it was done and by whom; empty unless it is done
 */
public record CareItem(
    MemberId member,
    CareDutyId duty,
    CareTrigger why,
    LocalDate occasion,
    LocalDate opens,
    LocalDate due,
    CareStatus status,
    Optional<CareRecord> done) {

  /** Whether it was done after it was due. */
  public boolean isLate() {
    return done.filter(each -> each.doneOn().isAfter(due)).isPresent();
  }

  /** {@code CareItem of} and the member. */
  @Override
  public String toString() {
    return "CareItem of " + member;
  }
}
