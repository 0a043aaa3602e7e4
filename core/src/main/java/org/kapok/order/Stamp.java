package org.kapok.order;

import java.time.Instant;
import java.util.Optional;
import org.kapok.id.RequestKey;
import org.kapok.id.SubjectId;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.CalendarRange;

/**
 * When and by whom something happened to an order, and in answer to which request (经办记录).
 *
 * <p>Example: {@code Stamp.of("2025-03-01T01:00:00Z", Party.PROVIDER, "r-17")}.
 *
 * @param at when
 * @param party on which side of the order the actor stands
 * @param by who it was, if it is known
 * @param request the request key: the same event of the same request acts once in an order
 */
public record Stamp(Instant at, Party party, Optional<SubjectId> by, RequestKey request) {

  /**
   * Refuses an instant out of range.
   *
   * @throws IllegalArgumentException if it lies outside the years 1 to 9999
   */
  public Stamp {
    if (!CalendarRange.holds(at)) {
      throw new InvalidValueException("Stamp.at must lie in the years 1 to 9999, was {0}", at);
    }
  }

  /**
   * A stamp that names no person.
   *
   * @throws java.time.DateTimeException if the first text is no RFC 3339 instant in UTC
   */
  public static Stamp of(String at, Party party, String request) {
    return new Stamp(Instant.parse(at), party, Optional.empty(), RequestKey.of(request));
  }
}
