package org.kapok.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kapok.id.MemberId;
import org.kapok.id.ParticipationId;
import org.kapok.id.VenueId;
import org.kapok.quantity.Amount;

/** Columns say what the participations say that they were read from. */
class ParticipationColumnsProperties {
  private static final List<String> PROPERTIES =
      List.of("kind", "duration", "venue", "theme", "rating", "steps", "unknown");

  private static Stream<Object> values(Participation of) {
    Object quantity = of.quantities().get("steps");
    Object own = quantity != null ? quantity : of.attributes().get("steps");
    return Stream.of(
        of.kind(),
        of.duration(),
        of.venue(),
        of.theme(),
        of.rating(),
        Optional.ofNullable(own),
        Optional.empty());
  }

  private static Object value(ParticipationColumns columns, int column, int row) {
    int code = columns.code(column, row);
    return code == 0 ? Optional.empty() : columns.values(column).get(code - 1);
  }

  @Property(tries = 300)
  void rowsAreWhatCountsSubjectBySubject(
      @ForAll("deliveries") List<Participation> all, @ForAll @IntRange(max = 7) int readBefore) {
    History history = History.of(conflictingFacts(), all);
    history.columns(PROPERTIES.subList(0, readBefore));

    ParticipationColumns columns = history.columns(PROPERTIES);

    List<Participation> counting = new ArrayList<>();
    history.bySubject().forEach(each -> counting.addAll(each.participations()));
    assertAgreement(columns, counting);
  }

  @Property(tries = 300)
  void rowsOfAListStandAsInTheList(@ForAll("deliveries") List<Participation> all) {
    assertAgreement(ParticipationColumns.of(all, PROPERTIES), all);
  }

  private static void assertAgreement(ParticipationColumns columns, List<Participation> expected) {
    assertThat(columns.size()).isEqualTo(expected.size());
    int[] copied = new int[expected.size() + 1];
    long[] seconds = new long[expected.size() + 1];
    columns.copySeconds(0, expected.size(), seconds, 1);
    for (int column = 0; column < PROPERTIES.size(); column++) {
      assertThat(columns.values(column)).doesNotHaveDuplicates();
      columns.copy(column, 0, expected.size(), copied, 1);
      for (int row = 0; row < expected.size(); row++) {
        Object value = values(expected.get(row)).toList().get(column);
        Object plain = value instanceof Optional<?> it && it.isPresent() ? it.get() : value;
        assertThat(value(columns, column, row)).isEqualTo(plain);
        assertThat(copied[row + 1]).isEqualTo(columns.code(column, row));
      }
    }
    for (int row = 0; row < expected.size(); row++) {
      Instant start = expected.get(row).start();
      assertThat(Instant.ofEpochSecond(columns.second(row), columns.nano(row))).isEqualTo(start);
      assertThat(seconds[row + 1]).isEqualTo(start.getEpochSecond());
      assertThat(columns.hasNanos() || start.getNano() == 0).isTrue();
    }
  }

  /** Facts of m-2 that nobody can choose between, and of m-3. */
  private static List<SubjectFacts> conflictingFacts() {
    SubjectFacts one =
        SubjectFacts.builder()
            .subject(MemberId.of("m-2"))
            .birthDate(LocalDate.of(1950, 1, 1))
            .build();
    SubjectFacts other =
        SubjectFacts.builder()
            .subject(MemberId.of("m-2"))
            .birthDate(LocalDate.of(1951, 1, 1))
            .build();
    return List.of(one, other, SubjectFacts.builder().subject(MemberId.of("m-3")).build());
  }

  @Provide
  Arbitrary<List<Participation>> deliveries() {
    Arbitrary<Participation.Builder> bare =
        Combinators.combine(
                Arbitraries.integers().between(1, 30),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of("visit", "study", "talk"),
                Arbitraries.longs().between(-5, 5),
                Arbitraries.of(0, 0, 0, 500),
                Arbitraries.of(true, false, false, false))
            .as(
                (id, member, kind, second, nano, cancelled) ->
                    Participation.builder()
                        .id(ParticipationId.of("p-" + id))
                        .subject(MemberId.of("m-" + member))
                        .kind(kind)
                        .start(Instant.ofEpochSecond(second, nano))
                        .cancelled(cancelled));
    Arbitrary<Participation> each =
        Combinators.combine(
                bare,
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 3))
            .as(
                (builder, minutes, rating, own) -> {
                  if (minutes > 0) {
                    builder.duration(Duration.ofMinutes(minutes)).venue(VenueId.of("v-" + minutes));
                  }
                  if (rating > 0) {
                    builder.rating(Amount.of(rating)).theme("theme-" + rating);
                  }
                  if (own == 1) {
                    builder.putQuantities("steps", Amount.of(100));
                  }
                  if (own == 2) {
                    builder.putAttributes("steps", AttributeValue.of("many"));
                  }
                  return builder.build();
                });
    return each.list().ofMaxSize(40);
  }
}
