package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.care.CareRegister;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.venue.Venue;
import org.kapok.venue.VenueNetwork;

/** Documents of newer minor versions: refused in one sentence, or read and written back whole. */
class NewerVersionsTest {
  private static final TolerantReader TOLERANT = KapokReader.tolerant();

  private static final String VENUES =
      """
      {"$schema": "urn:kapok:schema:venue-network:1.2",
       "rating": {"by": "office", "stars": [4, 4.50, null]},
       "venues": [
        {"id": "a", "name": {"zh": "甲"}, "kind": "practiceBase", "green~/roof": true,
         "point": {"latitude": 23.1, "longitude": 113.2, "source": "map"}, "owner": "o",
         "facilities": [{"id": "hall", "name": {"zh": "厅"}, "capacity": 9,
          "functions": ["education"], "rooms": 3}]},
        {"id": "b", "name": {"zh": "乙"}, "kind": "practiceBase",
         "point": {"latitude": 23.2, "longitude": 113.2}, "owner": "o", "metro": "3号线"}]}
      """;

  private static final String HISTORY =
      """
      {"$schema": "urn:kapok:schema:history:1.1",
       "facts": [{"subject": {"type": "member", "id": "m-2"}, "birthDate": "1950-01-02", "pace": 2},
                 {"subject": {"type": "member", "id": "m-1"}, "birthDate": "1950-01-01", "pace": 1}]}
      """;

  private static List<Problem> refused(String json, Class<?> type) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> TOLERANT.read(json, type));
    return refused.problems();
  }

  private static VenueNetwork with(List<Venue> venues) {
    return VenueNetwork.builder().venues(venues).build();
  }

  @Test
  void theStrictReaderSaysOnlyThatItIsNewer() {
    assertThat(SchemeJsonTest.problems(VENUES, VenueNetwork.class))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.code()).isEqualTo("newer-version");
              assertThat(each.place()).isEqualTo("/$schema");
              assertThat(each.message())
                  .contains(
                      "\"urn:kapok:schema:venue-network:1\"",
                      "\"urn:kapok:schema:venue-network:1.2\"",
                      "Maybe read it with KapokReader.tolerant()?");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:kapok:schema:venue-network:1", "urn:kapok:schema:venue-network:1.0"})
  void theFirstMinorVersionNeedsNotBeNamed(String schema) {
    String json = "{\"$schema\": \"" + schema + "\", \"venues\": []}";
    assertThat(KapokJson.read(json, VenueNetwork.class)).isEqualTo(with(List.of()));
    VersionedDocument<VenueNetwork> document = TOLERANT.read(json, VenueNetwork.class);
    assertThat(document.isNewer()).isFalse();
    assertThat(document.schema()).contains(schema);
    assertThat(document.write(document.value()).json()).isEqualTo(KapokJson.write(with(List.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {":1.", ":1.00", ":1.01", ":1.-1", ":1.0.0", ":2", ":01", ":1.1234567890", ""})
  void whatIsNoVersionOfTheDocumentIsAnotherDocument(String version) {
    String json = "{\"$schema\": \"urn:kapok:schema:venue-network" + version + "\", \"x\": 1}";
    assertThat(refused(json, VenueNetwork.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("wrong-schema", "/$schema"));
  }

  @Test
  void unknownPropertiesAreKeptAndWrittenBack() {
    VersionedDocument<VenueNetwork> document = TOLERANT.read(VENUES, VenueNetwork.class);
    assertThat(document.schema()).contains("urn:kapok:schema:venue-network:1.2");
    assertThat(document.value().venues()).extracting(each -> each.id().value()).contains("a", "b");
    assertThat(document.unknown())
        .containsExactly(
            new UnknownProperty("/rating", "{\"by\":\"office\",\"stars\":[4,4.50,null]}"),
            new UnknownProperty("/venues/0/green~0~1roof", "true"),
            new UnknownProperty("/venues/0/point/source", "\"map\""),
            new UnknownProperty("/venues/0/facilities/0/rooms", "3"),
            new UnknownProperty("/venues/1/metro", "\"3号线\""));
    VersionedDocument.Written written = document.write(document.value());
    assertThat(written.lost()).isEmpty();
    assertThat(StrictJson.tree(written.json())).isEqualTo(StrictJson.tree(VENUES));
    assertThat(written.json()).startsWith("{\"$schema\":\"urn:kapok:schema:venue-network:1.2\",");
  }

  @Test
  void everyDoorKeepsTheSame() {
    byte[] bytes = VENUES.getBytes(StandardCharsets.UTF_8);
    List<UnknownProperty> unknown = TOLERANT.read(VENUES, VenueNetwork.class).unknown();
    assertThat(TOLERANT.read(bytes, VenueNetwork.class).unknown()).isEqualTo(unknown);
    assertThat(TOLERANT.read(new ByteArrayInputStream(bytes), VenueNetwork.class).unknown())
        .isEqualTo(unknown);
  }

  @Test
  void aVersionMayBeNamedBehindWhatIsNew() {
    String json =
        "{\"new\": 1, \"venues\": [], \"$schema\": \"urn:kapok:schema:venue-network:1.7\"}";
    VersionedDocument<VenueNetwork> document = TOLERANT.read(json, VenueNetwork.class);
    assertThat(document.unknown()).containsExactly(new UnknownProperty("/new", "1"));
    assertThat(SchemeJsonTest.problems(json, VenueNetwork.class))
        .extracting(Problem::code)
        .containsExactly("newer-version");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"$schema\": \"urn:kapok:schema:venue-network:1.0\", "})
  void aDocumentOfAKnownVersionIsReadStrictly(String schema) {
    String json = "{" + schema + "\"venus\": [], \"venues\": [{\"id\": \"a\"}]}";
    assertThat(refused(json, VenueNetwork.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple("unknown-property", "/venus"))
        .containsExactlyInAnyOrderElementsOf(
            SchemeJsonTest.problems(json, VenueNetwork.class).stream()
                .map(each -> tuple(each.code(), each.place()))
                .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"when\": {\"kind\": \"k\", \"sky\": \"clear\"} | unknown-field | /rules/0/when/sky",
        "\"when\": {\"age\": {\"atLeast\": 1, \"atMoon\": 2}}   | unknown-property | /rules/0/when/age/atMoon",
        "\"then\": [{\"each\": \"day\", \"max\": 1, \"soft\": 1}] | unknown-property | /rules/0/then/0/soft",
        "\"then\": [{\"each\": \"moon\", \"max\": 1}]           | unknown-code     | /rules/0/then/0/each",
        "\"paid\": \"atDawn\"                                   | unknown-code     | /rules/0/paid",
        "\"paid\": 7                                            | wrong-type       | /rules/0/paid",
        "\"colour\": 1, \"colour\": 2                           | duplicate        | /rules/0/colour",
        "\"colour\": {\"a\": 1, \"a\": 2}                       | duplicate        | /rules/0/colour/a",
        "\"colour\": [\"\\ud800\"]                              | invalid          | /rules/0/colour/0",
      })
  void whatMustBeUnderstoodIsRefused(String member, String code, String place) {
    String json =
        "{\"$schema\": \"urn:kapok:schema:scheme:1.1\", \"id\": \"s\", \"version\": \"1\","
            + " \"zone\": \"Asia/Shanghai\", \"rules\": [{\"id\": \"r\", \"pay\": 1, "
            + member
            + "}]}";
    assertThat(refused(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .contains(tuple(code, place));
  }

  @Test
  void aDocumentWithinAnotherHasAVersionOfItsOwn() {
    String known =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "w", "version": "1", "zone": "Asia/Shanghai",
         "effective": {"until": "2025-07-01"}, "shade": 1, "rules": [{"id": "r", "pay": 1}]}""";
    String newer =
        """
        {"$schema": "urn:kapok:schema:scheme:1.4", "id": "w", "version": "2", "zone": "Asia/Shanghai",
         "effective": {"from": "2025-07-01"}, "shade": 2, "rules": [{"id": "r", "pay": 2}]}""";
    String programme =
        "{\"$schema\": \"urn:kapok:schema:programme:1\", \"id\": \"w\", \"versions\": [";
    assertThat(refused(programme + known + "," + newer + "]}", IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("unknown-property", "/versions/0/shade"));
    String sound = programme + known.replace("\"shade\": 1, ", "") + "," + newer + "]}";
    assertThat(SchemeJsonTest.problems(sound, IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("newer-version", "/versions/1/$schema"));
    VersionedDocument<IncentiveProgramme> document = TOLERANT.read(sound, IncentiveProgramme.class);
    assertThat(document.isNewer()).isTrue();
    assertThat(document.schema()).contains("urn:kapok:schema:programme:1");
    VersionedDocument.Written written = document.write(document.value());
    assertThat(StrictJson.tree(written.json())).isEqualTo(StrictJson.tree(sound));
  }

  @Test
  void elementsAreFoundAgainByTheirId() {
    VersionedDocument<VenueNetwork> document = TOLERANT.read(VENUES, VenueNetwork.class);
    List<Venue> venues = document.value().venues();
    Venue other = Venue.builder().from(venues.get(1)).reserved(true).build();
    VersionedDocument.Written swapped = document.write(with(List.of(other, venues.get(0))));
    assertThat(swapped.lost()).isEmpty();
    assertThat(TOLERANT.read(swapped.json(), VenueNetwork.class).unknown())
        .extracting(UnknownProperty::place)
        .containsExactlyInAnyOrder(
            "/rating",
            "/venues/1/green~0~1roof",
            "/venues/1/point/source",
            "/venues/1/facilities/0/rooms",
            "/venues/0/metro");
  }

  @Test
  void whatHasLostItsOwnerIsTold() {
    VersionedDocument<VenueNetwork> document = TOLERANT.read(VENUES, VenueNetwork.class);
    Venue first = document.value().venues().get(0);
    VersionedDocument.Written written =
        document.write(with(List.of(Venue.builder().from(first).facilities(List.of()).build())));
    assertThat(written.lost())
        .extracting(UnknownProperty::place)
        .containsExactly("/venues/0/facilities/0/rooms", "/venues/1/metro");
    assertThat(TOLERANT.read(written.json(), VenueNetwork.class).unknown())
        .extracting(UnknownProperty::place)
        .containsExactlyInAnyOrder("/rating", "/venues/0/green~0~1roof", "/venues/0/point/source");
  }

  @Test
  void elementsWithoutIdAreFoundByWhatTheySay() {
    VersionedDocument<History> document = TOLERANT.read(HISTORY, History.class);
    assertThat(TOLERANT.read(document.write(document.value()).json(), History.class).unknown())
        .containsExactly(
            new UnknownProperty("/facts/0/pace", "1"), new UnknownProperty("/facts/1/pace", "2"));
    History fewer = History.of(document.value().allFacts().subList(1, 2), List.of());
    VersionedDocument.Written written = document.write(fewer);
    assertThat(written.lost()).hasSize(1);
    assertThat(TOLERANT.read(written.json(), History.class).unknown()).hasSize(1);
  }

  @Test
  void aFaultInPersonalDataStaysHidden() {
    String json =
        "{\"$schema\": \"urn:kapok:schema:care-register:1.1\","
            + " \"files\": [{\"facts\": [{\"circumstance\": 7, \"secret\": \"ill\"}]}]}";
    assertThat(refused(json, CareRegister.class))
        .allSatisfy(each -> assertThat(each.toString()).doesNotContain("ill\"", "secret"))
        .isNotEmpty();
  }

  @Test
  void anotherDocumentIsToldOnlyThat() {
    String json =
        "{\"a\": 1, \"zone\": 7, \"$schema\": \"urn:kapok:schema:history:1\", \"facts\": [{}], \"b\": 2}";
    for (Class<?> type : List.of(IncentiveScheme.class, VenueNetwork.class, Participation.class)) {
      List<List<Problem>> both = new ArrayList<>();
      both.add(SchemeJsonTest.problems(json, type));
      both.add(refused(json, type));
      assertThat(both)
          .allSatisfy(
              each ->
                  assertThat(each)
                      .extracting(Problem::code, Problem::place)
                      .containsExactly(tuple("wrong-schema", "/$schema")));
    }
  }
}
