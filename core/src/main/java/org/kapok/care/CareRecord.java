package org.kapok.care;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kapok.id.CareDutyId;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;

/**
 * That a duty was done (办结记录): for whom, on which occasion, when and by whom. Its text tells the
 * member's number alone.
 *
 * <p>Example: {@code new CareRecord(member, CareDutyId.of("visit-after-discharge"),
 * LocalDate.of(2025, 3, 12), LocalDate.of(2025, 3, 15), TeamId.of("t-1"), List.of())}.
 *
 * @param member for whom
 * @param duty which duty
 * @param occasion the day of the occasion, which tells this time from the others
 * @param doneOn when it was done
 * @param by who did it
 * @param delivered what was delivered
 */
public record CareRecord(
    MemberId member,
    CareDutyId duty,
    LocalDate occasion,
    LocalDate doneOn,
    SubjectId by,
    List<DeliveryItem> delivered) {
  /** The record that counts, if one occasion has several, first: the earliest. */
  static final Comparator<CareRecord> EARLIEST =
      Comparator.comparing(CareRecord::doneOn)
          .thenComparing(CareRecord::by)
          .thenComparing(each -> each.delivered.toString());

  /** Copies what was delivered. */
  public CareRecord {
    delivered = List.copyOf(delivered);
  }

  /** {@code CareRecord of} and the member. */
  @Override
  public String toString() {
    return "CareRecord of " + member;
  }
}
