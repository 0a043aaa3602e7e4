package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.problem.Faults;
import org.kapok.quantity.DateSpan;

/**
 * What a member brings to one tier, from admission to departure (人才档案). It tells no personal data
 * beyond the opaque number.
 *
 * <p>Example:
 *
 * <pre>{@code
 * TalentProfile.builder()
 *     .member(MemberId.of("m-1"))
 *     .tier(TalentTier.TALENT_BANK)
 *     .addFields(TalentField.MEDICAL)
 *     .route(EntryRoute.INVITATION)
 *     .admitted(LocalDate.of(2025, 3, 1))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface TalentProfile permits ImmutableTalentProfile {

  /** Whose. */
  MemberId member();

  /** In which tier. */
  TalentTier tier();

  /** The fields; at least one. */
  Set<TalentField> fields();

  /** The skills within them. */
  Set<Skill> skills();

  /** How the member came in. */
  EntryRoute route();

  /** The first day in the tier. */
  LocalDate admitted();

  /** The day of the last review that was passed; empty before the first. */
  Optional<LocalDate> reviewed();

  /** Spans of dates in which the member cannot serve. */
  List<DateSpan> unavailable();

  /** That and why the member left the tier; empty while in it. */
  Optional<Departure> departure();

  /** Whether the member belongs to the tier on the date. */
  default boolean isActive(LocalDate date) {
    return !date.isBefore(admitted())
        && departure().map(each -> date.isBefore(each.on())).orElse(true);
  }

  /** Whether the member belongs to the tier on the date and can serve on it. */
  default boolean isAvailable(LocalDate date) {
    return isActive(date) && unavailable().stream().noneMatch(span -> span.contains(date));
  }

  /** Refuses what is impossible for one profile. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireCalendar("/admitted", admitted());
    if (fields().isEmpty()) {
      faults.add("missing", "/fields", "fields must name at least one field");
    }
    reviewed()
        .filter(date -> date.isBefore(admitted()))
        .ifPresent(
            date ->
                faults.add(
                    "out-of-range",
                    "/reviewed",
                    "reviewed must not be before admitted, was {0} and {1}",
                    date,
                    admitted()));
    departure()
        .filter(each -> each.on().isBefore(admitted()))
        .ifPresent(
            each ->
                faults.add(
                    "out-of-range",
                    "/departure/on",
                    "departure must not be before admitted, was {0} and {1}",
                    each.on(),
                    admitted()));
    faults.refuse("talent profile of {0} ({1})", member(), tier());
  }

  /** Starts a profile. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a profile; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableTalentProfile.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
