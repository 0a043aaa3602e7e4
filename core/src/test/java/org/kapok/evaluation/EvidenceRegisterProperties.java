package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.EvidenceId;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;

/** Merging evidence depends on no order, and nothing that is said gets lost. */
class EvidenceRegisterProperties {
  private static final List<String> SOURCES = List.of("monitoring", "register");

  @Property(tries = 300)
  void neitherOrderNorRepetitionMatters(
      @ForAll("pieces") List<Evidence> pieces, @ForAll Random random) {
    List<Evidence> shuffled = new ArrayList<>(pieces);
    shuffled.addAll(pieces.subList(0, pieces.size() / 2));
    Collections.shuffle(shuffled, random);

    assertThat(EvidenceRegister.of(shuffled)).isEqualTo(EvidenceRegister.of(pieces));
  }

  @Property(tries = 300)
  void mergingIsAssociativeCommutativeAndIdempotent(
      @ForAll("pieces") List<Evidence> first,
      @ForAll("pieces") List<Evidence> second,
      @ForAll("pieces") List<Evidence> third) {
    EvidenceRegister a = EvidenceRegister.of(first);
    EvidenceRegister b = EvidenceRegister.of(second);
    EvidenceRegister c = EvidenceRegister.of(third);

    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(a)).isEqualTo(a);
  }

  @Property(tries = 300)
  void everyStandingPieceIsAcceptedDisputedOverruledOrRefused(
      @ForAll("pieces") List<Evidence> pieces, @ForAll("preferences") List<String> sources) {
    EvidenceRegister register = EvidenceRegister.of(pieces);
    List<Evidence> told = new ArrayList<>();
    for (EvaluationSubject subject : register.subjects()) {
      for (String figure : register.figures(subject)) {
        for (EvidenceStanding standing : register.standing(subject, figure, sources)) {
          told.addAll(standing.accepted());
          told.addAll(standing.disputed());
          told.addAll(standing.overruled());
          told.addAll(standing.refused());
          assertThat(standing.accepted().isEmpty() || standing.disputed().isEmpty()).isTrue();
        }
      }
    }

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            register.pieces().stream().filter(each -> !each.withdrawn()).toList());
  }

  @Property(tries = 300)
  void whatStandsWithoutAnyPreferenceStandsWithEveryFullOne(
      @ForAll("pieces") List<Evidence> pieces) {
    EvidenceRegister register = EvidenceRegister.of(pieces);
    for (EvaluationSubject subject : register.subjects()) {
      List<EvidenceStanding> preferred = register.standing(subject, "visits", SOURCES);
      List<EvidenceStanding> open = register.standing(subject, "visits", List.of());
      for (int i = 0; i < open.size(); i++) {
        if (!open.get(i).isDisputed()) {
          assertThat(preferred.get(i).value()).isEqualTo(open.get(i).value());
        }
      }
    }
  }

  @Provide
  Arbitrary<List<String>> preferences() {
    return Arbitraries.of(SOURCES).list().uniqueElements().ofMaxSize(2);
  }

  @Provide
  Arbitrary<List<Evidence>> pieces() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.longs().between(0, 2),
            Arbitraries.of(false, false, true),
            Arbitraries.of("v-1", "v-2"),
            Arbitraries.of(SOURCES),
            Arbitraries.integers().between(1, 2))
        .as(EvidenceRegisterProperties::piece)
        .list()
        .ofMaxSize(12);
  }

  private static Evidence piece(
      int id, long revision, boolean withdrawn, String venue, String source, int value) {
    return Evidence.builder()
        .id(EvidenceId.of("ev-" + id))
        .revision(revision)
        .withdrawn(withdrawn)
        .figure("visits")
        .subject(new EvaluationSubject(EvaluationSubject.VENUE, venue))
        .period(DateSpan.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)))
        .source(source)
        .value(Amount.of(value))
        .build();
  }
}
