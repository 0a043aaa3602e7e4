package org.kapok.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;

/** What a policy finds wanting, every requirement at once. */
final class AdmissionCheck {
  private final AdmissionPolicy policy;
  private final Faults faults = new Faults();

  AdmissionCheck(AdmissionPolicy policy) {
    this.policy = policy;
  }

  List<Problem> reasons(Application application, Member member, LocalDate date) {
    requireAge(member, date);
    requireDeclarations(application.declarations());
    if (application.fields().isEmpty()) {
      faults.add("missing", "/fields", "at least one field is needed, none was named");
    }
    if (application.skills().size() < policy.fewestSkills()) {
      faults.add(
          "too-few-skills",
          "/skills",
          "at least {0} skills are needed, {1} were named",
          policy.fewestSkills(),
          application.skills().size());
    }
    if (!policy.routes().contains(application.route())) {
      faults.add(
          "route-closed",
          "/route",
          "the way in must be one of {0}, was {1}",
          new TreeSet<>(policy.routes()),
          application.route());
    }
    new TreeSet<>(policy.consents())
        .stream()
            .filter(purpose -> !member.consents().holds(purpose, application.at()))
            .forEach(
                purpose ->
                    faults.add(
                        "no-consent",
                        "/consents",
                        "consent to {0} is needed and does not hold at {1}",
                        purpose,
                        application.at()));
    return faults.all();
  }

  /** Notes what is wrong with the age, and tells whether it is too high. */
  private boolean requireAge(Member member, LocalDate date) {
    if (policy.minimumAge().isEmpty() && policy.maximumAge().isEmpty()) {
      return false;
    }
    OptionalInt age = policy.age(member, date);
    if (age.isEmpty()) {
      faults.add("unknown-age", "/birthDate", "the age on {0} is needed and not known", date);
      return false;
    }
    int years = age.getAsInt();
    if (policy.minimumAge().filter(least -> years < least).isPresent()) {
      faults.add(
          "too-young",
          "/birthDate",
          "the age on {0} must be at least {1}, was {2}",
          date,
          policy.minimumAge().get(),
          years);
    }
    boolean tooOld = policy.maximumAge().filter(most -> years > most).isPresent();
    if (tooOld) {
      faults.add(
          "too-old",
          "/birthDate",
          "the age on {0} must be at most {1}, was {2}",
          date,
          policy.maximumAge().get(),
          years);
    }
    return tooOld;
  }

  private void requireDeclarations(Set<Declaration> made) {
    new TreeSet<>(policy.declarations())
        .stream()
            .filter(each -> !made.contains(each))
            .forEach(
                each ->
                    faults.add(
                        "not-declared",
                        "/declarations",
                        "\"{0}\" is needed and not declared",
                        each));
  }

  ReviewOutcome review(TalentProfile profile, Member member, Review review) {
    requireReviewable(profile, member, review);
    if (!review.wishesToStay()) {
      faults.add("wish", "/wishesToStay", "the member does not wish to stay");
    }
    requireDeclarations(review.declarations());
    boolean tooOld = requireAge(member, review.on());
    if (faults.all().isEmpty()) {
      return new ReviewOutcome.Stays(
          TalentProfile.builder().from(profile).reviewed(review.on()).build());
    }
    Departure departure = new Departure(review.on(), reason(review, tooOld));
    return new ReviewOutcome.Leaves(
        TalentProfile.builder().from(profile).departure(departure).build(), faults.all());
  }

  /** Of several grounds the one that the member can help least. */
  private DepartureReason reason(Review review, boolean tooOld) {
    if (isMissing(review, Declaration.HEALTHY)) {
      return DepartureReason.HEALTH;
    }
    if (tooOld) {
      return DepartureReason.AGE;
    }
    return review.wishesToStay() ? DepartureReason.REQUIREMENT : DepartureReason.WISH;
  }

  private boolean isMissing(Review review, Declaration declaration) {
    return policy.declarations().contains(declaration)
        && !review.declarations().contains(declaration);
  }

  private void requireReviewable(TalentProfile profile, Member member, Review review) {
    if (!profile.member().equals(member.id()) || profile.tier() != policy.tier()) {
      throw new InvalidValueException(
          "profile of {0} in {1} must be that of {2} in {3}",
          profile.member(), profile.tier(), member.id(), policy.tier());
    }
    LocalDate last = profile.reviewed().orElse(profile.admitted());
    if (!profile.isActive(review.on()) || review.on().isBefore(last)) {
      throw new InvalidValueException(
          "review of {0} on {1} must lie within the time in the tier and not before {2}",
          profile.member(), review.on(), last);
    }
  }
}
