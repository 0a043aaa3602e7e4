package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.id.ActivityId;
import org.kapok.id.OrderId;
import org.kapok.id.ParticipationId;
import org.kapok.id.RouteId;
import org.kapok.id.SubjectId;
import org.kapok.id.SubjectType;
import org.kapok.id.VenueId;
import org.kapok.participation.AttributeValue;
import org.kapok.participation.Participation;
import org.kapok.quantity.Amount;
import org.kapok.text.Extensions;

/** What is written as a spreadsheet is read as it was, and no cell is a formula. */
class CsvRoundTripProperties {
  private static final String FORMULA = "(?s)[=+@\\t\\r＝＋－＠].*|-[^0-9].*|-";

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void participationsAreReadAsTheyWere(
      @ForAll("participations") List<Participation> participations,
      @ForAll("styles") CsvStyle style) {
    String text = CsvOutput.of(participations, style);
    CsvStyle other = new CsvStyle(Language.EN, Optional.empty());
    assertThat(CsvInput.read(text.substring(1), other, "it")).isEqualTo(participations);
  }

  @Property(tries = 500)
  void aGuardedTextIsNoFormulaAndStaysWhatItIs(@ForAll("texts") String text) {
    String cell = CsvCell.guarded(text);
    assertThat(cell).isNotEmpty().doesNotMatch(FORMULA);
    assertThat(CsvCell.bare(cell)).isEqualTo(text);
  }

  @Property(tries = 500)
  void whatAClerkWritesWithoutASignIsLeftAlone(@ForAll("plain") String text) {
    assertThat(CsvCell.bare(text)).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
                "=", "+", "-", "@", "\t", "\r", "\n", "'", "\"", ",", ";", "1", "a", "红", "＝", " ",
                "🌺")
            .list()
            .ofMaxSize(6)
            .map(each -> String.join("", each)),
        Arbitraries.strings().ofMaxLength(8).map(each -> each.replaceAll("\\p{Cs}", "?")));
  }

  @Provide
  Arbitrary<String> plain() {
    return texts().filter(each -> !each.startsWith("'") || each.matches("'[0-9a-z红🌺].*"));
  }

  @Provide
  Arbitrary<CsvStyle> styles() {
    Arbitrary<Optional<ZoneId>> zone =
        Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "UTC").map(ZoneId::of).optional();
    return Combinators.combine(Arbitraries.of(Language.class), zone).as(CsvStyle::new);
  }

  @Provide
  Arbitrary<List<Participation>> participations() {
    return participation().list().ofMaxSize(5);
  }

  private Arbitrary<Participation> participation() {
    Arbitrary<Participation.Builder> first =
        Combinators.combine(
                id(),
                Arbitraries.longs().between(0, 3),
                Arbitraries.of(true, false),
                Combinators.combine(Arbitraries.of(SubjectType.class), id()).as(SubjectId::of),
                code(),
                instant(),
                Arbitraries.longs().between(0, 1_000_000).map(Duration::ofSeconds).optional(),
                instant().optional())
            .as(
                (id, revision, cancelled, subject, kind, start, duration, recordedAt) ->
                    Participation.builder()
                        .id(ParticipationId.of(id))
                        .revision(revision)
                        .cancelled(cancelled)
                        .subject(subject)
                        .kind(kind)
                        .start(start)
                        .duration(duration)
                        .recordedAt(recordedAt));
    Arbitrary<Participation.Builder> references =
        Combinators.combine(
                first,
                id().optional(0.3),
                code().optional(0.3),
                id().optional(0.3),
                id().optional(0.3),
                id().optional(0.3))
            .as(
                (builder, venue, function, activity, route, order) ->
                    builder
                        .venue(venue.map(VenueId::of))
                        .venueFunction(function)
                        .activity(activity.map(ActivityId::of))
                        .route(route.map(RouteId::of))
                        .order(order.map(OrderId::of)));
    return Combinators.combine(
            references,
            code().optional(0.3),
            code().optional(0.3),
            code().optional(0.3),
            amount().filter(each -> each.signum() >= 0).optional(0.3),
            named(amount()),
            named(attribute()),
            named(json()))
        .as(
            (builder, theme, mode, role, rating, quantities, attributes, extensions) -> {
              Map<String, AttributeValue> others = new TreeMap<>(attributes);
              others.keySet().removeAll(quantities.keySet());
              return builder
                  .theme(theme)
                  .mode(mode)
                  .role(role)
                  .rating(rating)
                  .putAllQuantities(quantities)
                  .putAllAttributes(others)
                  .extensions(Extensions.of(extensions))
                  .build();
            });
  }

  private static <T> Arbitrary<Map<String, T>> named(Arbitrary<T> values) {
    Arbitrary<String> names =
        Arbitraries.of("steps", "步数", "=a", "a:b", "a：b", "a b", " a", "a\nb", "'", "\"", "a,b");
    return Arbitraries.maps(names, values).ofMaxSize(3);
  }

  private Arbitrary<AttributeValue> attribute() {
    return Arbitraries.oneOf(
        texts().map(AttributeValue::of),
        Arbitraries.of("true", "5", "-5", "2025-01-01", "", "否").map(AttributeValue::of),
        amount().map(AttributeValue::of),
        Arbitraries.of(true, false).map(AttributeValue::of));
  }

  private static Arbitrary<String> json() {
    return Arbitraries.of(
        "null",
        "true",
        "-5",
        "0.50",
        "\"=1+1\"",
        "[]",
        "{\"a\":[1,{\"b\":\"c,\\\"d\\n\"}]}",
        "\"\"");
  }

  private static Arbitrary<Amount> amount() {
    return Arbitraries.longs()
        .between(-999_999, 999_999)
        .map(each -> Amount.of(BigDecimal.valueOf(each, 3)));
  }

  private static Arbitrary<Instant> instant() {
    return Combinators.combine(
            Arbitraries.longs().between(-62_135_596_800L, 253_402_300_799L),
            Arbitraries.of(0, 0, 1, 120_000_000, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private Arbitrary<String> id() {
    return texts()
        .map(each -> each.replaceAll("[\\p{Cntrl}\\p{Z}\u0080-\u009F]", ""))
        .map(each -> each.isEmpty() ? "p-1" : each);
  }

  private Arbitrary<String> code() {
    return texts().map(each -> each.isBlank() ? "walk" : each);
  }
}
