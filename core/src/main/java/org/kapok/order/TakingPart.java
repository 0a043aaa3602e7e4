package org.kapok.order;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * That somebody took part in a service (参与人): one of the group that was served, or one of those who
 * served, with what is to be counted.
 *
 * <p>Example: {@code TakingPart.gave(MemberId.of("m-7"), "cook")}.
 *
 * @param who who
 * @param part served or was served
 * @param role as what: a code of the host, such as {@code driver}
 * @param duration how long, in whole seconds, at least 1; as long as the service if empty
 * @param quantities what else is to be counted, by field name
 */
public record TakingPart(
    SubjectId who,
    Part part,
    Optional<String> role,
    Optional<Duration> duration,
    SortedMap<String, Amount> quantities) {

  /**
   * Copies the quantities.
   *
   * @throws IllegalArgumentException if the role is blank, or the duration is not in whole seconds,
   *     at least 1
   */
  public TakingPart {
    if (role.filter(String::isBlank).isPresent()) {
      throw new InvalidValueException("TakingPart.role must not be blank (who {0})", who);
    }
    duration.ifPresent(
        each -> {
          if (each.toSeconds() < 1 || each.toNanosPart() != 0) {
            throw new InvalidValueException(
                "TakingPart.duration must be in whole seconds, at least 1, was {0} (who {1})",
                each, who);
          }
        });
    quantities = Collections.unmodifiableSortedMap(new TreeMap<>(quantities));
  }

  /** Somebody who served in that role, all the time. */
  public static TakingPart gave(SubjectId who, String role) {
    return new TakingPart(who, Part.GAVE, Optional.of(role), Optional.empty(), new TreeMap<>());
  }

  /** Somebody who was served, all the time, without a role. */
  public static TakingPart received(SubjectId who) {
    return new TakingPart(who, Part.RECEIVED, Optional.empty(), Optional.empty(), new TreeMap<>());
  }

  /** The same with so much of something. */
  public TakingPart with(String quantity, Amount amount) {
    Map<String, Amount> more = new TreeMap<>(quantities);
    more.put(quantity, amount);
    return new TakingPart(who, part, role, duration, new TreeMap<>(more));
  }

  /** Who did what as what: one taking part for each in an order. */
  record Key(SubjectId who, Part part, Optional<String> role) {}

  Key key() {
    return new Key(who, part, role);
  }
}
