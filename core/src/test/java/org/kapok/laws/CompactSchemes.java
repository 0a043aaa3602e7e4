package org.kapok.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.FieldSource;
import org.kapok.incentive.rule.FieldType;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Payment;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Since;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.problem.RefusedException;

/**
 * Random schemes that the compact program scores: drawn from the whole language, with what only the
 * general engine knows replaced by something simpler.
 */
public final class CompactSchemes {
  private CompactSchemes() {}

  /** Any such scheme. */
  public static Arbitrary<IncentiveScheme> any() {
    return Arbitraries.randomValue(CompactSchemes::attempt)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<IncentiveScheme> attempt(Random random) {
    return Schemes.attempt(random)
        .flatMap(CompactSchemes::simplified)
        .filter(scheme -> Scorer.of(scheme).notCompact().isEmpty());
  }

  private static Optional<IncentiveScheme> simplified(IncentiveScheme scheme) {
    Map<String, Field> fields =
        scheme.fields().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> simple(each.getValue())));
    Set<String> codes =
        fields.entrySet().stream()
            .filter(each -> !each.getValue().values().isEmpty() && !each.getValue().open())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    try {
      return Optional.of(
          IncentiveScheme.builder()
              .from(scheme)
              .fields(fields)
              .rules(scheme.rules().stream().map(rule -> simple(rule, codes)).toList())
              .accounts(scheme.accounts().stream().map(account -> simple(account, codes)).toList())
              .build());
    } catch (RefusedException | ArithmeticException unlucky) {
      return Optional.empty();
    }
  }

  private static Field simple(Field field) {
    boolean isOfAccounts = field.held().isPresent();
    boolean isOfSeveral = field.sum().size() > 1 || !field.then().isEmpty();
    if (field.since().isPresent()) {
      Since since = field.since().get();
      return Field.builder()
          .from(field)
          .since(new Since(since.field(), since.unit(), Optional.empty()))
          .build();
    }
    return isOfAccounts || isOfSeveral
        ? Field.builder()
            .type(FieldType.NUMBER)
            .of(isOfAccounts ? FieldSource.SUBJECT : FieldSource.PARTICIPATION)
            .decimals(isOfAccounts ? field.decimals() : Optional.of(2))
            .build()
        : field;
  }

  private static Rule simple(Rule rule, Set<String> codes) {
    return Rule.builder()
        .from(rule)
        .paid(Payment.AS_EARNED)
        .closes(Optional.empty())
        .delay(Optional.empty())
        .payday(Optional.empty())
        .then(rule.then().stream().map(step -> simple(step, codes)).toList())
        .build();
  }

  private static Account simple(Account account, Set<String> codes) {
    return Account.builder()
        .from(account)
        .opening(Optional.empty())
        .each(simple(account.each()))
        .then(
            account.then().stream()
                .filter(step -> !(step.operation() instanceof Operation.KeepOne))
                .map(step -> simple(step, codes))
                .toList())
        .build();
  }

  private static Step simple(Step step, Set<String> codes) {
    List<String> by = step.by().stream().filter(codes::contains).toList();
    return new Step(
        step.each().map(CompactSchemes::simple),
        by,
        step.operation(),
        step.except(),
        step.exceptCounted(),
        step.when(),
        Optional.empty(),
        false);
  }

  private static Window simple(Window window) {
    if (window instanceof Window.Rolling) {
      return Window.DAY;
    }
    if (window instanceof Window.OwnYear || window instanceof Window.Season) {
      return Window.YEAR;
    }
    return window instanceof Window.Unbroken unbroken && unbroken.gaps() instanceof Gaps.PaidFrom
        ? new Window.Unbroken(unbroken.of())
        : window;
  }
}
