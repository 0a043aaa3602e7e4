package org.kapok.json;

import static org.kapok.json.RoundTripProperties.roundTrips;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.incentive.honour.Candidate;
import org.kapok.incentive.honour.Quota;
import org.kapok.incentive.honour.QuotaOutcome;
import org.kapok.incentive.honour.RankingKey;
import org.kapok.incentive.honour.TieRule;
import org.kapok.quantity.Amount;

/** Law 8 for quotas: what is written reads back equal, and is written the same each time. */
class QuotaRoundTripProperties {

  @Provide
  static Arbitrary<Candidate> candidate() {
    return Combinators.combine(
            Arbitraries.of(SubjectType.class),
            Arbitraries.strings().ofMinLength(1).ofMaxLength(3).withChars('a', '红', '/', '"'),
            Arbitraries.strings().ofMaxLength(3).withChars('东', ' ', '\\').optional(),
            Arbitraries.longs().between(-99, 99),
            Arbitraries.integers().between(-9999, 9999).optional(0.8))
        .as(
            (type, id, group, cents, day) -> {
              Candidate.Builder candidate =
                  Candidate.builder()
                      .subject(SubjectId.of(type, id))
                      .group(group)
                      .putAmounts("hours", new Amount(cents, 2));
              day.map(LocalDate.EPOCH::plusDays)
                  .ifPresent(date -> candidate.putDates("joined", date));
              return candidate.build();
            });
  }

  @Provide
  static Arbitrary<Quota> quota() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(TieRule.class),
            Arbitraries.integers().between(1, 2).optional(),
            Arbitraries.integers().between(0, 2))
        .as(
            (places, ties, most, reserves) ->
                Quota.builder()
                    .places(places)
                    .ties(ties)
                    .mostPerGroup(most)
                    .reserves(reserves)
                    .addKeys(RankingKey.descending("hours"), RankingKey.ascending("joined"))
                    .build());
  }

  @Property
  void candidates(@ForAll("candidate") Candidate candidate) {
    roundTrips(candidate, Candidate.class);
  }

  @Property
  void outcomes(@ForAll("quota") Quota quota, @ForAll("rivals") List<Candidate> candidates) {
    roundTrips(quota, Quota.class);
    roundTrips(quota.among(candidates), QuotaOutcome.class);
  }

  @Provide
  Arbitrary<List<Candidate>> rivals() {
    return candidate()
        .list()
        .ofMaxSize(8)
        .map(
            all -> {
              Map<SubjectId, Candidate> bySubject = new LinkedHashMap<>();
              all.forEach(each -> bySubject.put(each.subject(), each));
              return List.copyOf(bySubject.values());
            });
  }
}
