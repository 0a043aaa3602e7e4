package org.kapok.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.problem.Faults;
import org.kapok.talent.Member;

/**
 * What a calendar of care has to know of one person, and no more. Its {@code toString()} tells the
 * number alone.
 *
 * <p>Example: {@code CarePerson.of(member, facts, policy, at)}.
 */
@Value.Immutable
public sealed interface CarePerson permits ImmutableCarePerson {

  /** Who. */
  MemberId member();

  /** The date of birth. */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /** From when the years of standing count (J7). */
  @Value.Redacted
  Optional<LocalDate> standingSince();

  /** The first day on which no duty towards the person arises any more. */
  Optional<LocalDate> left();

  /** What the person lives and lived through; of one circumstance no two at a time. */
  @Value.Redacted
  List<CareFact> facts();

  /**
   * The person with what may be used for care: each field of the member, and the facts, only if the
   * policy permits it towards this member.
   */
  static CarePerson of(Member member, List<CareFact> facts, PrivacyPolicy policy, Instant at) {
    Member known = member.onlyFor(Purpose.CARE, policy, at);
    boolean permitted =
        policy.permission(CareField.FACTS, Purpose.CARE, member.dataSubject(), at).isGranted();
    return builder()
        .member(member.id())
        .birthDate(known.birthDate())
        .standingSince(known.standingSince())
        .left(member.left())
        .facts(permitted ? facts : List.of())
        .build();
  }

  /** Whether the person lives through it on the day. */
  default boolean has(Circumstance circumstance, LocalDate day) {
    return facts().stream()
        .anyMatch(each -> each.circumstance().equals(circumstance) && each.days().contains(day));
  }

  /** Refuses what is impossible for one person, every fault at once, without telling it. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    List<CareFact> earlier = new ArrayList<>();
    for (int i = 0; i < facts().size(); i++) {
      CareFact each = facts().get(i);
      if (earlier.stream().anyMatch(other -> overlap(each, other))) {
        faults.add(
            "overlap", "/facts/" + i, "facts of one circumstance must not overlap: {0}", member());
      }
      earlier.add(each);
    }
    faults.refuse("person of care {0}", member());
  }

  private static boolean overlap(CareFact one, CareFact other) {
    return one.circumstance().equals(other.circumstance())
        && one.days().startInclusive().isBefore(other.days().endExclusive())
        && other.days().startInclusive().isBefore(one.days().endExclusive());
  }

  /** Starts a person. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a person; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableCarePerson.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
