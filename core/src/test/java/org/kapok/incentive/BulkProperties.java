package org.kapok.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.AccountId;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.laws.CompactSchemes;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.Amount;

/** Tables give what the general engine gives for the same deliveries, to the last line. */
class BulkProperties {
  private static final BigDecimal SURELY_FITS = new BigDecimal("1000000000");

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Trial> compact() {
    return CompactSchemes.any().flatMap(Histories::of);
  }

  @Provide
  Arbitrary<Trial> tooLarge() {
    return CompactSchemes.any().flatMap(Histories::tooLarge);
  }

  @Property(tries = 1000)
  void theCompactProgramGivesTheSumsAndLinesOfTheStatement(
      @ForAll("compact") Trial trial, @ForAll Random random) {
    assertThat(Scorer.of(trial.scheme()).notCompact()).isEmpty();
    requireSame(trial, random);
  }

  @Property(tries = 600)
  void soItDoesWhereFiguresDoNotFit(@ForAll("tooLarge") Trial trial, @ForAll Random random) {
    requireSame(trial, random);
  }

  @Property(tries = 12)
  void soItDoesForManyBlocksOfRows(@ForAll("compact") Trial trial, @ForAll Random random) {
    requireSame(copied(trial), random);
  }

  @Property(tries = 8)
  void soItDoesForManyBlocksWhereFiguresDoNotFit(
      @ForAll("tooLarge") Trial trial, @ForAll Random random) {
    requireSame(copied(trial), random);
  }

  @Property(tries = 4)
  void oneRunScoresSomeSubjectsAfterOthersAndForgetsThem(@ForAll("compact") Trial trial) {
    Trial two = inTurn(trial, List.of(MemberId.of("m-a"), MemberId.of("m-b")), 5000);
    Scorer scorer = Scorer.of(two.scheme());
    ParticipationTable table = table(scorer, two, two.participations());
    assertThat(outcome(() -> scorer.tally(two.history(), two.asOf())))
        .isEqualTo(outcome(() -> scorer.tally(table, two.asOf())));
  }

  /** Each subject has so many rows, as many as fit no second time where histories are scored. */
  private static Trial inTurn(Trial trial, List<SubjectId> subjects, int rows) {
    List<Participation> given = trial.participations();
    List<Participation> all = new ArrayList<>();
    for (SubjectId subject : subjects) {
      for (int row = 0; row < rows && !given.isEmpty(); row++) {
        String id = String.format(Locale.ROOT, "%s-%d", subject.value(), row);
        Participation.Builder copy = Participation.builder().from(given.get(row % given.size()));
        all.add(copy.id(ParticipationId.of(id)).subject(subject).build());
      }
    }
    return new Trial(trial.scheme(), List.of(), all, trial.asOf());
  }

  /** The same for so many subjects that their rows take several blocks, and begin anywhere. */
  private static Trial copied(Trial trial) {
    List<SubjectFacts> facts = new ArrayList<>();
    List<Participation> participations = new ArrayList<>();
    int copies = 600 / Math.max(1, trial.participations().size());
    for (int copy = 0; copy <= copies; copy++) {
      String suffix = String.format(Locale.ROOT, "-%d", copy);
      trial.facts().stream()
          .map(it -> SubjectFacts.builder().from(it).subject(named(it.subject(), suffix)).build())
          .forEach(facts::add);
      trial.participations().stream()
          .map(
              it ->
                  Participation.builder()
                      .from(it)
                      .id(ParticipationId.of(it.id().value() + suffix))
                      .subject(named(it.subject(), suffix))
                      .build())
          .forEach(participations::add);
    }
    return new Trial(trial.scheme(), facts, participations, trial.asOf());
  }

  private static SubjectId named(SubjectId subject, String suffix) {
    return SubjectId.of(subject.type(), subject.value() + suffix);
  }

  @Property(tries = 100)
  void soDoesTheGeneralEngineWhereTheLanguageNeedsIt(
      @ForAll("trials") Trial trial, @ForAll Random random) {
    assertThat(Scorer.of(trial.scheme()).notCompact()).isPresent();
    requireSame(trial, random);
  }

  /** Requires of a table, however it is built and split, what is in the statement. */
  static void requireSame(Trial trial, Random random) {
    Scorer scorer = Scorer.of(trial.scheme());
    Object expected = trial.outcome(trial.history());
    List<Participation> shuffled = new ArrayList<>(trial.participations());
    Collections.shuffle(shuffled, random);
    ParticipationTable table = table(scorer, trial, shuffled);
    if (!(expected instanceof Statement statement)) {
      assertThat(outcome(() -> scorer.tally(table, trial.asOf()))).isEqualTo(expected);
      assertThat(outcome(() -> scorer.tally(trial.history(), trial.asOf()))).isEqualTo(expected);
      return;
    }
    if (outcome(() -> scorer.tally(table, trial.asOf())) instanceof String tooLarge) {
      assertThat(tooLarge).contains("too large for a tally");
      assertThat(units(statement)).isGreaterThan(BigDecimal.valueOf(Long.MAX_VALUE));
      return;
    }
    CreditJournal journal = scorer.journal(table, trial.asOf());
    Tally tally = scorer.tally(table, trial.asOf());
    assertThat(journal.tally()).isEqualTo(tally);
    assertThat(scorer.tally(trial.history(), trial.asOf())).isEqualTo(tally);
    assertThat(inParts(scorer, table, trial.asOf())).isEqualTo(tally);
    assertThat(table.conflicts()).isEqualTo(statement.conflicts());
    requireSums(tally, statement, trial);
    requireRows(journal, statement);
    List<Line> lines = new ArrayList<>();
    table.subjects().forEach(subject -> lines.addAll(journal.lines(subject)));
    assertThat(lines).isEqualTo(statement.lines());
  }

  private static ParticipationTable table(
      Scorer scorer, Trial trial, List<Participation> participations) {
    ParticipationTable.Builder rows = scorer.table();
    trial.facts().forEach(rows::facts);
    participations.forEach(rows::add);
    return rows.build();
  }

  private static Tally inParts(Scorer scorer, ParticipationTable table, Instant asOf) {
    return table.split(3).stream()
        .map(part -> scorer.tally(part, asOf))
        .reduce(Tally::merge)
        .orElseThrow();
  }

  private interface Scored {
    Object result();
  }

  private static Object outcome(Scored scored) {
    try {
      return scored.result();
    } catch (RefusedException refused) {
      return refused.problems();
    } catch (ArithmeticException overflow) {
      return Objects.requireNonNull(overflow.getMessage());
    }
  }

  /** The amounts of all lines, whatever their sign, in millionths. */
  private static BigDecimal units(Statement statement) {
    return statement.lines().stream()
        .map(line -> line.amount().toBigDecimal().abs().movePointRight(Amount.MAXIMUM_SCALE))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static void requireSums(Tally tally, Statement statement, Trial trial) {
    for (SubjectId subject : tally.subjects()) {
      Statement own = statement.of(subject);
      trial
          .scheme()
          .accounts()
          .forEach(
              account -> {
                Optional<RuleId> any = Optional.empty();
                assertThat(tally.credited(subject, account.id()))
                    .isEqualTo(own.credited(account.id(), Optional.empty(), any));
                assertThat(tally.pending(subject, account.id()))
                    .isEqualTo(own.pending(account.id(), Optional.empty(), any));
              });
    }
    Map<List<Object>, Long> counts = new HashMap<>();
    Map<List<Object>, BigDecimal> sums = new HashMap<>();
    for (Line line : statement.lines()) {
      if (line.rule().isPresent() && !line.amount().isZero()) {
        List<Object> key = List.of(line.rule().get(), line.account());
        counts.merge(key, 1L, Long::sum);
        if (line.pendingUntil().isEmpty()) {
          sums.merge(key, line.amount().toBigDecimal(), BigDecimal::add);
        }
      }
    }
    counts.forEach(
        (key, count) -> {
          RuleId rule = (RuleId) key.get(0);
          AccountId account = (AccountId) key.get(1);
          assertThat(tally.credits(rule, account)).isEqualTo(count);
          BigDecimal sum = sums.getOrDefault(key, BigDecimal.ZERO);
          if (sum.abs().compareTo(SURELY_FITS) < 0) {
            assertThat(tally.credited(rule, account).toBigDecimal()).isEqualByComparingTo(sum);
          }
        });
  }

  private static void requireRows(CreditJournal journal, Statement statement) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < journal.size(); i++) {
      rows.add(
          List.of(
              journal.subject(i),
              journal.participation(i),
              journal.rule(i),
              journal.account(i),
              journal.amount(i)));
    }
    List<List<Object>> expected =
        statement.lines().stream()
            .filter(line -> !line.amount().isZero())
            .map(
                line ->
                    List.<Object>of(
                        line.subject(),
                        line.participation(),
                        line.rule(),
                        line.account(),
                        line.amount()))
            .toList();
    assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 100)
  void mergingTablesIsAsMergingHistories(@ForAll("compact") Trial trial, @ForAll Random random) {
    Scorer scorer = Scorer.of(trial.scheme());
    List<Participation> shuffled = new ArrayList<>(trial.participations());
    Collections.shuffle(shuffled, random);
    int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
    ParticipationTable one = table(scorer, trial, shuffled.subList(0, cut));
    ParticipationTable two = table(scorer, trial, shuffled.subList(cut, shuffled.size()));
    Object expected = outcome(() -> scorer.tally(table(scorer, trial, shuffled), trial.asOf()));
    assertThat(outcome(() -> scorer.tally(one.merge(two), trial.asOf()))).isEqualTo(expected);
    assertThat(outcome(() -> scorer.tally(two.merge(one).merge(one), trial.asOf())))
        .isEqualTo(expected);
  }
}
