package org.kapok.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;

/** A history holds, groups and orders what its plain definition says. */
class HistoryProperties {
  private static final String SMILE = "\uD83D\uDE00";

  @Property
  void whatCountsIsGroupedBySubjectInScoringOrder(@ForAll("deliveries") List<Participation> all) {
    Map<SubjectId, List<Participation>> expected = new TreeMap<>();
    for (Set<Participation> contents : latest(all).values()) {
      Participation first = contents.iterator().next();
      if (contents.size() == 1 && !first.cancelled()) {
        expected.computeIfAbsent(first.subject(), subject -> new ArrayList<>()).add(first);
      }
    }
    expected.values().forEach(each -> each.sort(Participation.SCORING_ORDER));

    List<SubjectHistory> groups = History.of(all).bySubject();

    assertThat(groups)
        .extracting(SubjectHistory::subject)
        .containsExactlyElementsOf(expected.keySet());
    assertThat(groups)
        .extracting(SubjectHistory::participations)
        .containsExactlyElementsOf(expected.values());
  }

  @Property
  void everyContentOfTheHighestRevisionIsKept(@ForAll("deliveries") List<Participation> all) {
    List<Participation> expected = latest(all).values().stream().flatMap(Set::stream).toList();
    long disputed = latest(all).values().stream().filter(each -> each.size() > 1).count();

    History history = History.of(all);

    assertThat(history.allParticipations()).containsExactlyElementsOf(expected);
    assertThat(history.conflicts().stream().map(Conflict::participation).distinct())
        .hasSize((int) disputed);
  }

  @Property
  void partsMergeToTheWhole(
      @ForAll("deliveries") List<Participation> some,
      @ForAll("deliveries") List<Participation> others) {
    List<Participation> all = new ArrayList<>(some);
    all.addAll(others);
    History merged = History.of(some).merge(History.of(others));

    assertThat(merged).isEqualTo(History.of(all)).hasSameHashCodeAs(History.of(all));
    assertThat(History.of(others).merge(History.of(some))).isEqualTo(merged);
    assertThat(merged.merge(merged)).isEqualTo(merged);
  }

  @Property
  void factsAreFoundBySubject(
      @ForAll("subjects") Set<SubjectId> known, @ForAll("subject") SubjectId other) {
    List<SubjectFacts> facts =
        known.stream().map(each -> SubjectFacts.builder().subject(each).build()).toList();
    History history = History.of(facts, List.of());

    assertThat(known).allMatch(each -> history.facts(each).orElseThrow().subject().equals(each));
    assertThat(history.facts(other).isPresent()).isEqualTo(known.contains(other));
    assertThat(history.allFacts())
        .containsExactlyElementsOf(
            facts.stream().sorted(Comparator.comparing(SubjectFacts::subject)).toList());
  }

  /** By the definition: of each id the contents of the highest revision, in order of arrival. */
  private static Map<ParticipationId, Set<Participation>> latest(List<Participation> all) {
    Map<ParticipationId, Set<Participation>> latest = new TreeMap<>();
    for (Participation each : all) {
      long highest =
          all.stream()
              .filter(other -> other.id().equals(each.id()))
              .mapToLong(Participation::revision)
              .max()
              .orElseThrow();
      if (each.revision() == highest) {
        latest.computeIfAbsent(each.id(), id -> new LinkedHashSet<>()).add(each);
      }
    }
    return latest;
  }

  @Provide
  Arbitrary<SubjectId> subject() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars('a', 'b', '\u00ff', '\u0100', '\uffee')
            .ofMinLength(0)
            .ofMaxLength(8)
            .map(text -> "M1" + text);
    return Combinators.combine(
            Arbitraries.of(SubjectType.class),
            Arbitraries.oneOf(texts, Arbitraries.of("M1", "M1" + SMILE, "M", "\u4e2d")))
        .as(SubjectId::of);
  }

  @Provide
  Arbitrary<Set<SubjectId>> subjects() {
    return subject().set().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Participation>> deliveries() {
    Arbitrary<Instant> starts =
        Combinators.combine(
                Arbitraries.longs().between(-3, 3),
                Arbitraries.of(0L, -62_135_000_000L, 253_402_200_000L),
                Arbitraries.integers().between(0, 1))
            .as((second, far, nano) -> Instant.ofEpochSecond(second + far, nano));
    Arbitrary<Participation> each =
        Combinators.combine(
                Arbitraries.integers().between(1, 25),
                Arbitraries.longs().between(0, 2),
                subject(),
                starts,
                Arbitraries.of(true, false, false))
            .as(
                (id, revision, subject, start, cancelled) ->
                    Participation.builder()
                        .id(ParticipationId.of("p-" + id))
                        .revision(revision)
                        .subject(subject)
                        .kind("visit")
                        .start(start)
                        .cancelled(cancelled)
                        .build());
    return each.list().ofMaxSize(30);
  }
}
