package org.kapok.incentive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.ScoringOverflowException;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.laws.Histories;
import org.kapok.laws.PayoutCheck;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** No history contradicts what is proved of the versions of a programme together. */
class ProgrammeAnalysisProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void noHistoryContradictsWhatIsProvedOfAllVersions(
      @ForAll("trials") Trial trial, @ForAll("seeds") long seed) {
    Random random = new Random(seed);
    DateSpan all = trial.scheme().effective();
    LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(900));
    if (!day.isAfter(all.startInclusive()) || !day.isBefore(all.endExclusive())) {
      return;
    }
    try {
      IncentiveScheme first = version(trial.scheme(), "1", DateSpan.of(all.startInclusive(), day));
      IncentiveScheme second =
          changed(version(trial.scheme(), "2", DateSpan.of(day, all.endExclusive())), random);
      boolean swapped = random.nextBoolean();
      IncentiveProgramme programme =
          IncentiveProgramme.builder()
              .id(trial.scheme().id())
              .addVersions(swapped ? changed(first, random) : first)
              .addVersions(swapped ? version(trial.scheme(), "2", second.effective()) : second)
              .build();
      Statement statement = Scorer.of(programme).score(trial.history(), trial.asOf());
      ProgrammeAnalysis analysis = ProgrammeAnalysis.of(programme);
      PayoutCheck.check(analysis.payouts(), statement, trial);
      PayoutCheck.checkCosts(analysis::largestCost, statement, trial);
    } catch (RefusedException | ScoringOverflowException unreadable) {
      // versions that do not follow one another, or a history that cannot be scored
    }
  }

  private static IncentiveScheme version(
      IncentiveScheme scheme, String version, DateSpan effective) {
    return IncentiveScheme.builder()
        .from(scheme)
        .version(version)
        .effective(effective)
        .cases(List.of())
        .build();
  }

  /** With higher or lower limits and payments, and perhaps without a rule. */
  private static IncentiveScheme changed(IncentiveScheme scheme, Random random) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : scheme.rules()) {
      Measure measure =
          rule.measure() instanceof Measure.Pay && random.nextInt(3) == 0
              ? Measure.pay(random.nextInt(9))
              : rule.measure();
      rules.add(
          Rule.builder().from(rule).measure(measure).then(limits(rule.then(), random)).build());
    }
    if (rules.size() > 1 && random.nextInt(3) == 0) {
      rules.remove(random.nextInt(rules.size()));
    }
    List<Account> accounts = new ArrayList<>();
    for (Account account : scheme.accounts()) {
      accounts.add(Account.builder().from(account).then(limits(account.then(), random)).build());
    }
    return IncentiveScheme.builder().from(scheme).rules(rules).accounts(accounts).build();
  }

  private static List<Step> limits(List<Step> then, Random random) {
    return then.stream().map(step -> limit(step, random)).toList();
  }

  private static Step limit(Step step, Random random) {
    boolean fixed =
        step.operation() instanceof Operation.Max max && max.bound() instanceof Figure.Fixed;
    return fixed
        ? new Step(
            step.each(),
            step.by(),
            new Operation.Max(Figure.of(Amount.of(random.nextInt(30)))),
            step.except(),
            step.exceptCounted(),
            step.when(),
            step.overflow(),
            step.countsPaid())
        : step;
  }
}
