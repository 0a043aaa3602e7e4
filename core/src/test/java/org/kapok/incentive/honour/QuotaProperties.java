package org.kapok.incentive.honour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.honour.Placement.Reason;
import org.kapok.incentive.honour.Placement.Verdict;
import org.kapok.quantity.Amount;

/** The laws of quotas, over candidates of whom many are equal. */
class QuotaProperties {

  @Provide
  static Arbitrary<Quota> quotas() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.of(TieRule.class),
            Arbitraries.integers().between(1, 3).optional(),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, false))
        .as(
            (places, ties, most, reserves, second) -> {
              Quota.Builder quota =
                  Quota.builder()
                      .places(places)
                      .ties(ties)
                      .mostPerGroup(most)
                      .reserves(reserves)
                      .addKeys(RankingKey.descending("points"));
              return (second ? quota.addKeys(RankingKey.ascending("lapses")) : quota).build();
            });
  }

  @Provide
  static Arbitrary<List<Candidate>> candidates() {
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    Arbitrary<Candidate.Builder> one =
        Combinators.combine(few.optional(0.95), few, Arbitraries.of("a", "b").optional(0.7))
            .as(
                (points, lapses, group) -> {
                  Candidate.Builder candidate =
                      Candidate.builder().group(group).putAmounts("lapses", Amount.of(lapses));
                  points.ifPresent(each -> candidate.putAmounts("points", Amount.of(each)));
                  return candidate;
                });
    return one.list()
        .ofMaxSize(12)
        .map(
            all -> {
              List<Candidate> candidates = new ArrayList<>();
              for (Candidate.Builder each : all) {
                candidates.add(each.subject(MemberId.of("m-" + candidates.size())).build());
              }
              return candidates;
            });
  }

  private static boolean better(Quota quota, Candidate one, Candidate other) {
    for (RankingKey key : quota.keys()) {
      int compared = key.compare(one, other);
      if (compared != 0) {
        return compared < 0;
      }
    }
    return false;
  }

  private static Placement of(QuotaOutcome outcome, Candidate candidate) {
    return outcome.of(candidate.subject()).orElseThrow();
  }

  @Property
  void theOrderInWhichCandidatesComeChangesNothing(
      @ForAll("quotas") Quota quota,
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll Random random) {
    List<Candidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, random);
    assertThat(quota.among(shuffled)).isEqualTo(quota.among(candidates));
  }

  @Property
  void theQuotaIsPassedOnlyWhereAllWhoAreEqualAreIn(
      @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
    QuotaOutcome outcome = quota.among(candidates);
    assertThat(outcome.placements()).hasSameSizeAs(candidates);
    Map<String, Integer> inOfGroup = new HashMap<>();
    for (Candidate each : candidates) {
      if (of(outcome, each).verdict() == Verdict.IN) {
        each.group().ifPresent(group -> inOfGroup.merge(group, 1, Integer::sum));
      }
    }
    if (quota.ties() != TieRule.ALL_IN) {
      assertThat(outcome.in()).hasSizeLessThanOrEqualTo(quota.places());
      quota
          .mostPerGroup()
          .ifPresent(most -> assertThat(inOfGroup.values()).allMatch(many -> many <= most));
      return;
    }
    long best =
        outcome.placements().stream()
            .filter(each -> each.verdict() == Verdict.IN)
            .filter(each -> each.reason() == Reason.WITHIN_PLACES)
            .count();
    assertThat(best).isLessThanOrEqualTo(quota.places());
  }

  @Property
  void noneIsInBeforeABetterOne(
      @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
    QuotaOutcome outcome = quota.among(candidates);
    for (Candidate in : candidates) {
      for (Candidate not : candidates) {
        Placement other = of(outcome, not);
        boolean passedOver =
            of(outcome, in).verdict() == Verdict.IN
                && (other.verdict() == Verdict.OUT || other.verdict() == Verdict.RESERVE)
                && other.reason() != Reason.VALUE_MISSING
                && better(quota, not, in);
        boolean sameGroup = in.group().equals(not.group()) || not.group().isEmpty();
        if (passedOver) {
          assertThat(quota.mostPerGroup()).as("%s before %s", in, not).isPresent();
          assertThat(sameGroup).as("%s before %s", in, not).isFalse();
          assertThat(other.reason()).isIn(Reason.GROUP_FULL, Reason.TIED_AT_EDGE);
        }
      }
    }
  }

  @Property
  void equalsOfOneGroupAreTreatedAlike(
      @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
    QuotaOutcome outcome = quota.among(candidates);
    for (Candidate one : candidates) {
      for (Candidate other : candidates) {
        boolean ranked = of(outcome, one).rank().isPresent();
        if (ranked
            && of(outcome, one).rank().equals(of(outcome, other).rank())
            && one.group().equals(other.group())) {
          assertThat(of(outcome, one).verdict()).isEqualTo(of(outcome, other).verdict());
        }
      }
    }
  }

  @Property
  void noPlaceStaysEmptyThatSomebodyCouldHave(
      @ForAll("quotas") Quota quota, @ForAll("candidates") List<Candidate> candidates) {
    QuotaOutcome outcome = quota.among(candidates);
    boolean tied = outcome.ties().stream().anyMatch(tie -> tie.decidedBy().isEmpty());
    if (!tied && outcome.in().size() < quota.places()) {
      assertThat(outcome.placements())
          .filteredOn(each -> each.verdict() != Verdict.IN)
          .allMatch(
              each -> each.reason() == Reason.GROUP_FULL || each.reason() == Reason.VALUE_MISSING);
    }
  }

  @Property
  void whateverIsDecidedFitsTheQuota(
      @ForAll("quotas") Quota quota,
      @ForAll("candidates") List<Candidate> candidates,
      @ForAll Random random) {
    QuotaOutcome outcome = quota.among(candidates);
    Set<SubjectId> chosen = new HashSet<>();
    List<SubjectId> open = new ArrayList<>(outcome.undecided());
    Collections.shuffle(open, random);
    for (SubjectId each : open) {
      Set<SubjectId> more = new HashSet<>(chosen);
      more.add(each);
      if (fits(outcome, more)) {
        chosen = more;
      }
    }
    QuotaOutcome decided = outcome.decide(chosen);
    assertThat(decided.undecided()).isEmpty();
    assertThat(decided.in()).containsAll(chosen);
    if (quota.ties() == TieRule.LEFT_TO_DECISION) {
      assertThat(decided.in()).hasSizeLessThanOrEqualTo(quota.places());
      Optional<Integer> most = quota.mostPerGroup();
      for (String group : List.of("a", "b")) {
        long many =
            candidates.stream()
                .filter(each -> each.group().equals(Optional.of(group)))
                .filter(each -> of(decided, each).verdict() == Verdict.IN)
                .count();
        assertThat(many).isLessThanOrEqualTo(most.map(Long::valueOf).orElse(Long.MAX_VALUE));
      }
    }
  }

  private static boolean fits(QuotaOutcome outcome, Set<SubjectId> chosen) {
    return outcome.ties().stream()
        .allMatch(tie -> tie.subjects().stream().filter(chosen::contains).count() <= tie.places());
  }
}
