package org.kapok.talent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.StationId;
import org.kapok.problem.Faults;
import org.kapok.quantity.DateSpan;

/**
 * That a member serves at a station as an adviser for a term (选派党建工作指导员, G6, J6).
 *
 * <p>Example: {@code Secondment.builder().member(MemberId.of("m-1")).station(StationId.of("s-1"))
 * .term(DateSpan.of(LocalDate.of(2024, 9, 1), LocalDate.of(2026, 9, 1))).build()}.
 */
@Value.Immutable
public sealed interface Secondment permits ImmutableSecondment {

  /** Who. */
  MemberId member();

  /** Where. */
  StationId station();

  /** For how long it was meant: with a start and an end. */
  DateSpan term();

  /** How it was assessed. */
  List<Assessment> assessments();

  /** That and why it ended before its term; empty if it did not. */
  Optional<SecondmentEnd> ended();

  /** The first day on which the adviser does not serve any more. */
  default LocalDate until() {
    return ended().map(SecondmentEnd::on).orElse(term().endExclusive());
  }

  /** Whether the adviser serves on the date. */
  default boolean isActive(LocalDate date) {
    return term().contains(date) && date.isBefore(until());
  }

  /** Whether there is a day on which both are served. */
  default boolean overlaps(Secondment other) {
    return term().startInclusive().isBefore(other.until())
        && other.term().startInclusive().isBefore(until());
  }

  /** The secondment, ended before its term. */
  default Secondment endedBy(SecondmentEnd end) {
    return builder().from(this).ended(end).build();
  }

  /** The secondment with one more assessment. */
  default Secondment assessed(Assessment assessment) {
    return builder().from(this).addAssessments(assessment).build();
  }

  /** Refuses what is impossible for one secondment. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (!term().hasStart() || !term().hasEnd()) {
      faults.add("missing", "/term", "term must have a start and an end, was {0}", term());
    } else {
      faults.requireCalendar("/term", term().startInclusive());
      faults.requireCalendar("/term", term().endExclusive());
    }
    ended()
        .filter(end -> !term().contains(end.on()))
        .ifPresent(
            end ->
                faults.add(
                    "out-of-range",
                    "/ended/on",
                    "ended must lie within the term {0}, was {1}",
                    term(),
                    end.on()));
    List<Assessment> made = assessments();
    Map<List<?>, Integer> first = new HashMap<>();
    for (int i = 0; i < made.size(); i++) {
      Assessment each = made.get(i);
      Integer before = first.putIfAbsent(List.of(each.kind(), each.periodEnd()), i);
      if (before != null) {
        faults.add(
            "duplicate-assessment",
            "/assessments/" + i,
            "{0} assessment of the period until {1} stands at /assessments/{2} already",
            each.kind(),
            each.periodEnd(),
            before);
      }
    }
    faults.refuse("secondment of {0} to {1}", member(), station());
  }

  /** Starts a secondment. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a secondment; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableSecondment.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
