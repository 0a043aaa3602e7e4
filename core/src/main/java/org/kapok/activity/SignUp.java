package org.kapok.activity;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.kapok.id.MemberId;
import org.kapok.problem.InvalidValueException;

/**
 * One person's wish for a place (报名), from when it was made until it was taken back.
 *
 * <p>Example: {@code SignUp.of(MemberId.of("m-1"), Instant.parse("2025-02-20T01:00:00Z"))}.
 *
 * @param member who
 * @param at since when, inclusive; the earlier one comes first
 * @param withdrawn until when, exclusive; if empty, it stands
 */
public record SignUp(MemberId member, Instant at, Optional<Instant> withdrawn)
    implements Comparable<SignUp> {
  private static final Comparator<SignUp> ORDER =
      Comparator.comparing(SignUp::at)
          .thenComparing(SignUp::member)
          .thenComparing(each -> each.withdrawn.orElse(Instant.MAX));

  /**
   * Refuses a sign-up that is taken back before it is made.
   *
   * @throws IllegalArgumentException if {@code withdrawn} is not after {@code at}
   */
  public SignUp {
    if (withdrawn.filter(until -> !until.isAfter(at)).isPresent()) {
      throw new InvalidValueException(
          "SignUp.withdrawn must be after {0}, when it was made, was {1} (member {2})",
          at, withdrawn.get(), member);
    }
  }

  /** A sign-up that stands. */
  public static SignUp of(MemberId member, Instant at) {
    return new SignUp(member, at, Optional.empty());
  }

  /** Whether it has been made and not taken back at the instant. */
  public boolean stands(Instant instant) {
    return !at.isAfter(instant) && withdrawn.filter(until -> !until.isAfter(instant)).isEmpty();
  }

  /** Whether the two stand at some instant together. */
  boolean overlaps(SignUp other) {
    Instant later = at.isAfter(other.at) ? at : other.at;
    return stands(later) && other.stands(later);
  }

  /** Orders the earlier one first; made at the same instant, by member. */
  @Override
  public int compareTo(SignUp other) {
    return ORDER.compare(this, other);
  }
}
