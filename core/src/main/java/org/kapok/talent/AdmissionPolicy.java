package org.kapok.talent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.privacy.Purpose;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;

/**
 * Who is admitted to a tier and who stays in it, as data (入库条件与动态管理). Honghe's published rule, up
 * to 75 years of age, sound, healthy, skilled, voluntary, three ways in, looked at every two years
 * (practice.md, section 3), is
 *
 * <pre>{@code
 * AdmissionPolicy.builder()
 *     .tier(TalentTier.TALENT_BANK)
 *     .zone(ZoneId.of("Asia/Shanghai"))
 *     .maximumAge(75)
 *     .fewestSkills(1)
 *     .addDeclarations(Declaration.POLITICALLY_SOUND, Declaration.HEALTHY, Declaration.VOLUNTARY)
 *     .addConsents(Purpose.ADMISSION)
 *     .addRoutes(EntryRoute.values())
 *     .reviewMonths(24)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface AdmissionPolicy permits ImmutableAdmissionPolicy {

  /** To which tier. */
  TalentTier tier();

  /** In which zone a time of application has its date. */
  ZoneId zone();

  /** On which day ages fall that are counted from 29 February. */
  @Value.Default
  default AnniversaryRule anniversaries() {
    return AnniversaryRule.FEBRUARY_28;
  }

  /** The lowest age in completed years, inclusive; empty if there is none. */
  Optional<Integer> minimumAge();

  /** The highest age in completed years, inclusive; empty if there is none. */
  Optional<Integer> maximumAge();

  /** How many skills must be named; 0 or above. */
  @Value.Default
  default int fewestSkills() {
    return 0;
  }

  /** Declarations that must be made, on admission and at every review. */
  Set<Declaration> declarations();

  /** Purposes to which the member must consent. */
  Set<Purpose> consents();

  /** The ways in; at least one. */
  Set<EntryRoute> routes();

  /** After how many months membership of the tier is looked at again, and each time after; 1 up. */
  @Value.Default
  default int reviewMonths() {
    return 24;
  }

  /**
   * Decides on an application.
   *
   * @param application what is applied for
   * @param member the applicant; what the policy asks for must be known
   * @throws IllegalArgumentException if the application is another member's or for another tier
   */
  default AdmissionDecision decide(Application application, Member member) {
    if (!application.member().equals(member.id()) || application.tier() != tier()) {
      throw new InvalidValueException(
          "application of {0} to {1} must be that of {2} to {3}",
          application.member(), application.tier(), member.id(), tier());
    }
    LocalDate date = application.at().atZone(zone()).toLocalDate();
    List<Problem> reasons = new AdmissionCheck(this).reasons(application, member, date);
    return reasons.isEmpty()
        ? new AdmissionDecision.Admitted(
            TalentProfile.builder()
                .member(member.id())
                .tier(tier())
                .fields(application.fields())
                .skills(application.skills())
                .route(application.route())
                .admitted(date)
                .build())
        : new AdmissionDecision.NotAdmitted(reasons);
  }

  /**
   * The day on which the profile is due for review; empty if the member leaves the tier on that day
   * or before.
   */
  default Optional<LocalDate> nextReview(TalentProfile profile) {
    LocalDate due = profile.reviewed().orElse(profile.admitted()).plusMonths(reviewMonths());
    return Optional.of(due).filter(profile::isActive);
  }

  /**
   * Decides on staying. A review may come before it is due: people leave for health or age and by
   * their own wish at any time.
   *
   * @throws IllegalArgumentException if the profile is another member's or of another tier, the
   *     member has left it already, or the review lies before admission or the last review
   */
  default ReviewOutcome review(TalentProfile profile, Member member, Review review) {
    return new AdmissionCheck(this).review(profile, member, review);
  }

  /** Refuses what is impossible for one policy. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    minimumAge().ifPresent(age -> faults.requireAtLeast("/minimumAge", 0, age));
    maximumAge()
        .ifPresent(age -> faults.requireAtLeast("/maximumAge", minimumAge().orElse(0), age));
    faults.requireAtLeast("/fewestSkills", 0, fewestSkills());
    faults.requireAtLeast("/reviewMonths", 1, reviewMonths());
    if (routes().isEmpty()) {
      faults.add("missing", "/routes", "routes must name at least one way in");
    }
    faults.refuse("admission policy of {0}", tier());
  }

  /** The age on the date, as this policy counts it; empty if unknown. */
  default OptionalInt age(Member member, LocalDate date) {
    return member.age(date, anniversaries());
  }

  /** Starts a policy. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a policy; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAdmissionPolicy.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
