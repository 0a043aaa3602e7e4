package org.kapok.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SubjectId;
import org.kapok.id.TeamId;

/** Columns of subjects say what their histories say. */
class SubjectColumnsProperties {
  private static final List<String> ATTRIBUTES = List.of("tier", "district");

  @Property(tries = 500)
  void rowsAndFactsAreThoseOfTheSubject(@ForAll("histories") History history) {
    List<SubjectHistory> all = history.bySubject();

    SubjectColumns columns = history.subjectColumns(ATTRIBUTES);

    assertThat(columns.subjects()).isEqualTo(all.stream().map(SubjectHistory::subject).toList());
    assertThat(history.subjectColumns(ATTRIBUTES)).isSameAs(columns);
    int row = 0;
    for (int i = 0; i < all.size(); i++) {
      assertThat(columns.start(i)).isEqualTo(row);
      row += all.get(i).participations().size();
      assertThat(columns.facts(i)).isBetween(0, columns.differentFacts() - 1);
      for (int j = 0; j < i; j++) {
        assertThat(columns.facts(i) == columns.facts(j))
            .isEqualTo(known(all.get(i)).equals(known(all.get(j))));
      }
    }
    assertThat(columns.start(all.size())).isEqualTo(row);
    assertThat(history.columns(List.of()).size()).isEqualTo(row);
  }

  private static List<Object> known(SubjectHistory of) {
    return Arrays.asList(
        of.subject().type(),
        of.facts().map(facts -> facts.attributes().get("tier")),
        of.facts().map(facts -> facts.attributes().get("district")),
        of.facts().map(SubjectFacts::openings).orElse(null));
  }

  @Provide
  Arbitrary<History> histories() {
    Arbitrary<SubjectId> subjects =
        Arbitraries.integers()
            .between(1, 9)
            .map(i -> i < 7 ? MemberId.of("m-" + i) : TeamId.of("t-" + i));
    Arbitrary<SubjectFacts> facts =
        Combinators.combine(
                subjects,
                Arbitraries.of("gold", "silver", ""),
                Arbitraries.of("east", ""),
                Arbitraries.of(true, false))
            .as(SubjectColumnsProperties::facts);
    Arbitrary<Participation> participations =
        Combinators.combine(subjects, Arbitraries.integers().between(1, 40))
            .as(
                (subject, number) ->
                    Participation.builder()
                        .id(ParticipationId.of(subject.value() + "-" + number))
                        .subject(subject)
                        .kind("visit")
                        .start(Instant.ofEpochSecond(number))
                        .build());
    return Combinators.combine(facts.list().ofMaxSize(8), participations.list().ofMaxSize(20))
        .as(History::of);
  }

  private static SubjectFacts facts(SubjectId of, String tier, String district, boolean changes) {
    SubjectFacts.Builder facts = SubjectFacts.builder().subject(of);
    if (!tier.isEmpty()) {
      Dated.Entry always = new Dated.Entry(LocalDate.MIN, AttributeValue.of(tier));
      Dated.Entry later = new Dated.Entry(LocalDate.of(2025, 1, 1), AttributeValue.of("iron"));
      List<Dated.Entry> entries = new ArrayList<>(List.of(always));
      if (changes) {
        entries.add(later);
      }
      facts.putAttributes("tier", new Dated(entries));
    }
    if (!district.isEmpty()) {
      facts.attribute("district", AttributeValue.of(district));
    }
    return facts.build();
  }
}
