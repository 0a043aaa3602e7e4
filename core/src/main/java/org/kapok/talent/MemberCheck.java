package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.CalendarRange;

/** What is impossible for one member, every fault at once; no message tells a personal field. */
final class MemberCheck {
  private static final Problem IDENTITY_CARD =
      Problem.of(
          "identity-card-number",
          "/id",
          "id must be an opaque number, was an identity card number, which is not "
              + "repeated here. Maybe give the member a number that means nothing?");

  private final Faults faults = new Faults();

  private MemberCheck() {}

  static void require(Member member) {
    if (IdentityCardNumber.is(member.id().value())) {
      throw new RefusedException(Sentence.of("a member"), List.of(IDENTITY_CARD));
    }
    MemberCheck check = new MemberCheck();
    check.checkBelonging(member);
    check.requireCalendar("/birthDate", member.birthDate());
    check.requireCalendar("/standingSince", member.standingSince());
    check.checkOrder(member);
    check.faults.refuse("member {0}", member.id());
  }

  private void checkBelonging(Member member) {
    faults.requireCalendar("/registered", member.registered());
    member
        .left()
        .filter(left -> left.isBefore(member.registered()))
        .ifPresent(
            left ->
                faults.add(
                    "out-of-range",
                    "/left",
                    "left must not be before registered, was {0} and {1}",
                    left,
                    member.registered()));
  }

  private void requireCalendar(String place, Optional<LocalDate> date) {
    if (date.isPresent() && !CalendarRange.holds(date.get())) {
      faults.add("out-of-range", place, "{0} must lie in the years 1 to 9999", place.substring(1));
    }
  }

  /** Birth comes before standing, and before registration. */
  private void checkOrder(Member member) {
    if (member.birthDate().isEmpty()) {
      return;
    }
    LocalDate birth = member.birthDate().get();
    if (!birth.isBefore(member.registered())) {
      faults.add("out-of-range", "/birthDate", "birthDate must be before registered");
    }
    if (member.standingSince().filter(since -> !since.isAfter(birth)).isPresent()) {
      faults.add("out-of-range", "/standingSince", "standingSince must be after birthDate");
    }
  }
}
