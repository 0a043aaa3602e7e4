package org.kapok.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.DateSpan;

/**
 * Judges by one scheme. Equal evidence gives equal results, in whatever order it comes.
 *
 * <p>Example: {@code Evaluator.of(scheme).checkUp(Examinee.of(venue), year, evidence)}.
 */
public final class Evaluator {
  private final EvaluationScheme scheme;

  private Evaluator(EvaluationScheme scheme) {
    this.scheme = scheme;
  }

  /** An evaluator that judges by the scheme. */
  public static Evaluator of(EvaluationScheme scheme) {
    return new Evaluator(scheme);
  }

  /** The scheme that it judges by. */
  public EvaluationScheme scheme() {
    return scheme;
  }

  /**
   * The check-up of one subject for one period.
   *
   * @param examinee who is judged
   * @param period for which dates
   * @param evidence all there is; what is of other subjects or was withdrawn is passed over, and of
   *     several revisions the highest is used
   * @throws IllegalArgumentException if the period does not begin within the scheme's effective
   *     span
   * @throws ArithmeticException if a value is too long for a curve; it says of which item
   */
  public CheckUp checkUp(Examinee examinee, DateSpan period, EvidenceRegister evidence) {
    if (!scheme.judges(period)) {
      throw new InvalidValueException(
          "period must begin in the effective span {0} of scheme {1} {2}, was {3}",
          scheme.effective(), scheme.id(), scheme.version(), period);
    }
    Optional<Profile> profile =
        scheme.profiles().stream().filter(each -> each.matches(examinee.attributes())).findFirst();
    Section total = ProfiledScheme.total(scheme, profile);
    FigureReader reader = new FigureReader(scheme, evidence, examinee.subject());
    Line line = new Judge(reader).line(total, new Judge.Scope(period, Optional.empty()));
    CheckUp.Builder checkUp =
        CheckUp.builder()
            .scheme(scheme.id())
            .version(scheme.version())
            .examinee(examinee)
            .period(period)
            .profile(profile.map(Profile::id));
    Inquiry inquiry = new Inquiry(total, line, reader, period);
    return new Grading(scheme, inquiry).complete(checkUp, line);
  }

  /**
   * Ranks check-ups of this scheme among comparable ones, by its {@link
   * EvaluationScheme#ranking()}. Those with equal points share a rank, unless the scheme names
   * items that tell them apart; those without points, and those that were not eligible, have none.
   *
   * @param checkUps of one version of the scheme and one period, each subject once
   * @return by cohort, then by rank, those without one last, then by subject
   * @throws IllegalArgumentException if the scheme states no ranking, or the check-ups cannot be
   *     compared
   */
  public List<RankedCheckUp> rank(Collection<CheckUp> checkUps) {
    RankingRule rule =
        scheme
            .ranking()
            .orElseThrow(
                () -> new InvalidValueException("scheme {0} states no ranking", scheme.id()));
    return new Cohorts(rule).ranked(checkUps);
  }

  /** Runs a worked case. */
  public CaseOutcome verify(EvaluationCase workedCase) {
    Examinee examinee =
        new Examinee(
            new EvaluationSubject("case", workedCase.id()), new TreeMap<>(workedCase.attributes()));
    EvidenceRegister evidence =
        EvidenceRegister.of(workedCase.evidenceOf(examinee.subject(), scheme));
    return CaseOutcome.of(workedCase, checkUp(examinee, workedCase.period(), evidence));
  }
}
