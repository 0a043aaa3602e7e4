package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.curve.Every;
import org.kapok.curve.Table;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SchemeId;
import org.kapok.incentive.rule.Account;
import org.kapok.incentive.rule.Condition;
import org.kapok.incentive.rule.Field;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Gaps;
import org.kapok.incentive.rule.Lookup;
import org.kapok.incentive.rule.Measure;
import org.kapok.incentive.rule.Rule;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Trial;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/**
 * The same as {@link BulkProperties} for what the compact program has ways of its own for: plain
 * rules under limits that are theirs or those of accounts they share, first times, unbroken runs,
 * and what mixes with them, over so many rows that windows turn between blocks.
 */
class CompactShapesProperties {
  private static final Instant BEGIN = Instant.parse("2024-12-20T00:00:00Z");

  @Provide
  Arbitrary<Trial> shapes() {
    return drawn(false);
  }

  @Provide
  Arbitrary<Trial> tooLarge() {
    return drawn(true);
  }

  private static Arbitrary<Trial> drawn(boolean large) {
    return Arbitraries.randomValue(random -> new Draw(random, large, random.nextBoolean()).trial())
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  @Property(tries = 60)
  void limitsFirstTimesAndRunsGiveTheSumsAndLinesOfTheStatement(
      @ForAll("shapes") Trial trial, @ForAll Random random) {
    assertThat(Scorer.of(trial.scheme()).notCompact()).isEmpty();
    BulkProperties.requireSame(trial, random);
  }

  @Property(tries = 30)
  void soTheyDoWhereFiguresDoNotFit(@ForAll("tooLarge") Trial trial, @ForAll Random random) {
    BulkProperties.requireSame(trial, random);
  }

  /**
   * Draws trials.
   *
   * @param large whether some figures are so large that they may not fit
   * @param plain whether there are only limits, and credits that are never negative
   */
  private record Draw(Random random, boolean large, boolean plain) {
    /** A trial, unless the scheme is one that nobody may have. */
    Optional<Trial> trial() {
      try {
        return Optional.of(trial(scheme()));
      } catch (RefusedException | ArithmeticException unlucky) {
        return Optional.empty();
      }
    }

    private Trial trial(IncentiveScheme scheme) {
      Scorer.of(scheme);
      int subjects = 1 + random.nextInt(5);
      int rows = 1 + random.nextInt(700);
      List<SubjectFacts> facts =
          IntStream.range(0, subjects)
              .mapToObj(i -> SubjectFacts.builder().subject(who(i)).build())
              .toList();
      int seconds = 1 << (12 + random.nextInt(6));
      List<Participation> participations = new ArrayList<>();
      Instant start = BEGIN;
      for (int i = 0; i < rows; i++) {
        start = start.plusSeconds(random.nextInt(seconds));
        participations.add(participation(i, who(random.nextInt(subjects)), start));
      }
      Instant asOf = random.nextBoolean() ? start : start.plusSeconds(1);
      return new Trial(scheme, facts, participations, asOf);
    }

    private static MemberId who(int number) {
      return MemberId.of("m-" + number);
    }

    private Participation participation(int number, MemberId who, Instant start) {
      Participation.Builder one =
          Participation.builder()
              .id(ParticipationId.of("p-" + number))
              .subject(who)
              .kind(of("a", "b", "c"))
              .start(start)
              .duration(Duration.ofMinutes(random.nextInt(120)));
      if (random.nextInt(4) > 0) {
        one.theme(of("red", "green"));
      }
      if (random.nextInt(4) > 0) {
        one.putQuantities("delta", amount(-3, 9));
      }
      if (random.nextInt(8) > 0) {
        boolean isHuge = large && random.nextInt(50) == 0;
        one.putQuantities("steps", isHuge ? Amount.of(900_000_000_000_000L) : amount(0, 9));
      }
      return one.build();
    }

    private Amount amount(int least, int most) {
      Amount whole = Amount.of(least + random.nextInt(most - least + 1));
      return random.nextInt(5) == 0 ? whole.plus(Amount.of("0.5")) : whole;
    }

    private IncentiveScheme scheme() {
      int accounts = 1 + random.nextInt(3);
      int rules = 1 + random.nextInt(8);
      IncentiveScheme.Builder scheme =
          IncentiveScheme.builder()
              .id(SchemeId.of("shapes"))
              .version("1")
              .zone(OneRule.SHANGHAI)
              .putFields("kind", Field.codes("a", "b", "c"))
              .putFields("theme", Field.codes("red", "green"))
              .putFields(
                  "delta",
                  Field.builder().from(Field.number()).atLeast(Amount.of(-3)).decimals(1).build())
              .putFields("steps", Field.builder().from(Field.number()).decimals(1).build())
              .putFields("kindCap", Field.lookup(lookup()));
      IntStream.range(0, accounts).forEach(i -> scheme.addAccounts(account(i, accounts, rules)));
      IntStream.range(0, rules).forEach(i -> scheme.addRules(rule(i, accounts)));
      return scheme.build();
    }

    private static Lookup lookup() {
      return new Lookup(
          "kind", Map.of("a", Amount.of(2), "b", Amount.of(5)), Optional.of(Amount.of(9)));
    }

    /** An account that later ones may feed from this one. */
    private Account account(int number, int accounts, int rules) {
      Account.Builder account = Account.builder().id(AccountId.of("account-" + number));
      for (int i = random.nextInt(3); i > 0; i--) {
        account.addThen(ofAccount(rules));
      }
      if (!plain && number + 1 < accounts && random.nextInt(4) == 0) {
        account.addInto(AccountId.of("account-" + (number + 1)));
      }
      return account.build();
    }

    private Step ofAccount(int rules) {
      Step limit = limit(1 + random.nextInt(30));
      String any = "rule-" + random.nextInt(rules);
      return switch (plain ? -1 : random.nextInt(10)) {
        case 0 -> limit.except(any);
        case 1 -> limit.exceptCounted(any);
        case 2 -> Step.each(window()).softMax(1 + random.nextInt(20));
        case 3 -> Step.each(window()).min(-random.nextInt(5));
        case 4 -> run();
        case 5 ->
            Step.each(window())
                .pay(new Table(List.of(new Table.Row(Amount.of(3), Amount.of("2.5")))));
        default -> limit;
      };
    }

    private Rule rule(int number, int accounts) {
      Rule.Builder rule =
          Rule.builder()
              .id(RuleId.of("rule-" + number))
              .measure(measure())
              .addInto(AccountId.of("account-" + random.nextInt(accounts)));
      if (!plain && accounts > 1 && random.nextInt(4) == 0) {
        rule.into(List.of(AccountId.of("account-0"), AccountId.of("account-" + (accounts - 1))));
      }
      if (random.nextInt(3) > 0) {
        rule.when(Condition.is("kind", of("a", "b", "c")));
      }
      if (random.nextInt(5) == 0) {
        rule.addThen(Step.times(Figure.named("kindCap")));
      }
      for (int i = random.nextInt(plain ? 2 : 4); i > 0; i--) {
        rule.addThen(limit(1 + random.nextInt(12)));
      }
      if (!plain && random.nextInt(4) == 0) {
        rule.addThen(run());
      }
      return rule.build();
    }

    private Measure measure() {
      return switch (plain ? 3 + 2 * random.nextInt(3) : random.nextInt(8)) {
        case 0 -> Measure.count("delta");
        case 1, 2 -> Measure.count("steps");
        case 3 -> Measure.count("kindCap");
        case 4 -> Measure.pay(-1);
        default -> Measure.pay(amount(0, 9));
      };
    }

    private Step limit(int bound) {
      Step.Start start = Step.each(window());
      return switch (random.nextInt(8)) {
        case 0, 1 -> start.by("kind").max(bound);
        case 2 -> start.by("kind").max(Figure.named("kindCap"));
        case 3 -> start.by("theme").max(bound);
        case 4 -> start.by("kind", "theme").max(bound);
        default -> start.max(bound);
      };
    }

    private Step run() {
      Gaps gaps = random.nextInt(3) > 0 ? Gaps.NONE : new Gaps.Between(1);
      return Step.each(new Window.Unbroken(of(Window.DAY, Window.WEEK, Window.MONTH), gaps))
          .pay(Every.of(1 + random.nextInt(4), 3));
    }

    private Window window() {
      return of(
          Window.PARTICIPATION,
          Window.DAY,
          Window.WEEK,
          Window.MONTH,
          Window.YEAR,
          Window.LIFETIME);
    }

    @SafeVarargs
    private <T> T of(T... values) {
      return values[random.nextInt(values.length)];
    }
  }
}
