package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.AccountId;
import org.kapok.id.ParticipationId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.id.VenueId;
import org.kapok.incentive.Statement;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Dated;
import org.kapok.participation.History;
import org.kapok.participation.Opening;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;
import org.kapok.text.Extensions;

/** Law 8: what is written reads back equal, and is written the same each time. */
class RoundTripProperties {

  static <T> void roundTrips(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
    assertThat(KapokJson.read(KapokJson.writePretty(value), type)).isEqualTo(value);
    assertThat(KapokJson.read(json.getBytes(StandardCharsets.UTF_8), type)).isEqualTo(value);
  }

  @Property
  void participations(@ForAll("participation") Participation participation) {
    roundTrips(participation, Participation.class);
  }

  @Property
  void facts(@ForAll("facts") SubjectFacts facts) {
    roundTrips(facts, SubjectFacts.class);
  }

  @Property
  void historiesWhateverTheOrderOfArrival(
      @ForAll("histories") List<Participation> participations,
      @ForAll("facts") SubjectFacts facts) {
    History history = History.of(List.of(facts), participations);
    roundTrips(history, History.class);
    List<Participation> reversed = new ArrayList<>(participations);
    Collections.reverse(reversed);
    assertThat(KapokJson.write(History.of(List.of(facts), reversed)))
        .isEqualTo(KapokJson.write(history));
  }

  @Property(tries = 50)
  void statements(@ForAll("histories") List<Participation> participations) {
    List<SubjectFacts> facts =
        participations.stream().map(Participation::subject).distinct().map(this::joined).toList();
    Statement statement =
        Golden.scorer()
            .score(History.of(facts, participations), Instant.parse("2030-01-01T00:00:00Z"));
    roundTrips(statement, Statement.class);
  }

  private SubjectFacts joined(SubjectId subject) {
    return SubjectFacts.builder().subject(subject).joined(LocalDate.of(2024, 2, 29)).build();
  }

  @Property
  void amounts(@ForAll("amount") Amount amount) {
    roundTrips(amount, Amount.class);
  }

  @Property
  void ratios(@ForAll("numerators") long numerator, @ForAll("denominators") long denominator) {
    roundTrips(Ratio.of(numerator, denominator), Ratio.class);
  }

  @Property(tries = 50)
  void streamsGiveTheSameParticipations(@ForAll("histories") List<Participation> participations) {
    String lines =
        participations.stream().map(KapokJson::write).collect(Collectors.joining("\r\n\n"));
    String array =
        participations.stream().map(KapokJson::write).collect(Collectors.joining(",", " [", "]\n"));
    assertThat(all(lines)).isEqualTo(participations);
    assertThat(all(array)).isEqualTo(participations);
  }

  private static List<Participation> all(String text) {
    List<Participation> read = new ArrayList<>();
    ElementReader.of(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Participation.class)
        .forEachRemaining(read::add);
    return read;
  }

  @Provide
  Arbitrary<Long> numerators() {
    return Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE);
  }

  @Provide
  Arbitrary<Long> denominators() {
    return Arbitraries.longs().greaterOrEqual(1);
  }

  @Provide
  Arbitrary<Amount> amount() {
    return amounts();
  }

  static Arbitrary<Amount> amounts() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as(Amount::new);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aé学\"\\/~\n\t\u0001\u2028 b")
        .ofMaxLength(12)
        .map(text -> "x" + text + "😀");
  }

  static Arbitrary<String> names() {
    return Arbitraries.of("kind", "a", "a/b", "学习", "~", "\"", "Z");
  }

  static Arbitrary<String> ids() {
    return Arbitraries.of("1", "2", "3", "学 1", "x\"y");
  }

  private static Arbitrary<SubjectId> subjects() {
    return Combinators.combine(Arbitraries.of(SubjectType.class), ids()).as(SubjectId::of);
  }

  static Arbitrary<AttributeValue> values() {
    return Arbitraries.oneOf(
        texts().map(AttributeValue::of),
        amounts().map(AttributeValue::of),
        Arbitraries.of(true, false).map(AttributeValue::of));
  }

  private static Arbitrary<Extensions> extensions() {
    return Arbitraries.of(
        Extensions.NONE,
        Extensions.of(Map.of("b", "[1.10,null,1E+400]", "a", "{\"z\":\"学\",\"a\":{}}")));
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs()
        .between(-100_000_000_000L, 100_000_000_000L)
        .map(millis -> Instant.ofEpochMilli(1_700_000_000_000L + millis));
  }

  @Provide
  Arbitrary<List<Participation>> histories() {
    return participation().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Participation> participation() {
    Arbitrary<Participation> plain =
        Combinators.combine(
                ids(),
                subjects(),
                Arbitraries.longs().between(0, 2),
                Arbitraries.of(true, false),
                Arbitraries.of("studySession", "visit", "activity"),
                instants(),
                Arbitraries.longs().between(0, 100_000).optional(),
                amount().map(each -> each.signum() < 0 ? each.negated() : each).optional())
            .as(
                (id, subject, revision, cancelled, kind, start, seconds, rating) ->
                    Participation.builder()
                        .id(ParticipationId.of(id))
                        .subject(subject)
                        .revision(revision)
                        .cancelled(cancelled)
                        .kind(kind)
                        .start(start)
                        .duration(seconds.map(Duration::ofSeconds))
                        .rating(rating)
                        .build());
    return Combinators.combine(
            plain,
            names().optional(),
            Arbitraries.maps(names().map(name -> "q" + name), amount()).ofMaxSize(3),
            Arbitraries.maps(names(), values()).ofMaxSize(3),
            extensions(),
            instants().optional())
        .as(
            (base, code, quantities, attributes, extensions, recordedAt) ->
                Participation.builder()
                    .from(base)
                    .venue(code.map(VenueId::of))
                    .mode(code)
                    .quantities(quantities)
                    .attributes(attributes)
                    .extensions(extensions)
                    .recordedAt(recordedAt)
                    .build());
  }

  @Provide
  Arbitrary<SubjectFacts> facts() {
    Arbitrary<LocalDate> dates = dates();
    Arbitrary<Dated> dated =
        Arbitraries.oneOf(
            values().map(Dated::always),
            Arbitraries.maps(Arbitraries.oneOf(dates, Arbitraries.just(LocalDate.MIN)), values())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(
                    map ->
                        new Dated(
                            map.entrySet().stream()
                                .map(each -> new Dated.Entry(each.getKey(), each.getValue()))
                                .toList())));
    return Combinators.combine(
            subjects(),
            Arbitraries.longs().between(0, Long.MAX_VALUE),
            dates.optional(),
            dates.optional(),
            Arbitraries.maps(names(), dated).ofMaxSize(3),
            openings(),
            extensions())
        .as(
            (subject, revision, birth, joined, attributes, openings, extensions) ->
                SubjectFacts.builder()
                    .subject(subject)
                    .revision(revision)
                    .birthDate(birth)
                    .joined(joined)
                    .attributes(attributes)
                    .openings(openings)
                    .extensions(extensions)
                    .build());
  }

  private Arbitrary<List<Opening>> openings() {
    Arbitrary<Map<AccountId, Amount>> amounts =
        Arbitraries.maps(ids().map(AccountId::of), amount()).ofMaxSize(3);
    return Combinators.combine(ids().map(SchemeId::of), dates(), amounts)
        .as(Opening::new)
        .list()
        .uniqueElements(Opening::scheme)
        .ofMaxSize(2);
  }

  static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(-10_000, 30_000).map(LocalDate::ofEpochDay);
  }
}
