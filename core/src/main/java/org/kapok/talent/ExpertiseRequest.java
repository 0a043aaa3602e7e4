package org.kapok.talent;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.MemberId;
import org.kapok.id.RequestId;
import org.kapok.problem.Faults;

/**
 * That somebody with a certain expertise is wanted (用才需求): for a city project, a lecture, a
 * classroom.
 *
 * <p>Example: {@code ExpertiseRequest.builder().id(RequestId.of("q-1")) .on(LocalDate.of(2025, 9,
 * 1)).addFields(TalentField.MEDICAL).wanted(2).build()}.
 */
@Value.Immutable
public sealed interface ExpertiseRequest permits ImmutableExpertiseRequest {

  /** Which request. */
  RequestId id();

  /** On which day the expert is wanted. */
  LocalDate on();

  /** The fields of which an expert must have at least one; empty if any will do. */
  Set<TalentField> fields();

  /** The skills of which an expert must have every one. */
  Set<Skill> requiredSkills();

  /** The skills that are welcome. */
  Set<Skill> wishedSkills();

  /** The tiers from which an expert may come; empty if any. */
  Set<TalentTier> tiers();

  /** How many are wanted; 1 or above. */
  @Value.Default
  default int wanted() {
    return 1;
  }

  /** Who must not be asked: those who declined, or have an interest in the matter. */
  Set<MemberId> excluded();

  /** Refuses what is impossible for one request. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    faults.requireCalendar("/on", on());
    faults.requireAtLeast("/wanted", 1, wanted());
    wishedSkills().stream()
        .filter(requiredSkills()::contains)
        .sorted()
        .forEach(
            skill ->
                faults.add(
                    "duplicate-skill",
                    "/wishedSkills",
                    "\"{0}\" is required already and must not be wished for too",
                    skill));
    faults.refuse("expertise request {0}", id());
  }

  /** Starts a request. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableExpertiseRequest.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
