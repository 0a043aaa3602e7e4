package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.problem.RefusedException;
import org.kapok.quantity.DateSpan;
import org.kapok.venue.VenueNetwork;

/** What is kept of a newer document stays with its owner, in bounded time and memory. */
class KeptPropertiesTest {
  private static final TolerantReader TOLERANT = KapokReader.tolerant();

  private static String version(String version, String span, int minor) {
    return "{\"$schema\": \"urn:kapok:schema:scheme:1."
        + minor
        + "\", \"id\": \"w\", \"version\": \""
        + version
        + "\", \"zone\": \"Asia/Shanghai\", \"effective\": "
        + span
        + ", \"shade\": "
        + minor
        + ", \"rules\": [{\"id\": \"r\", \"pay\": 1.50}]}";
  }

  private static VersionedDocument<IncentiveProgramme> programme() {
    String json =
        "{\"$schema\": \"urn:kapok:schema:programme:1\", \"id\": \"w\", \"versions\": ["
            + version("1", "{\"until\": \"2025-07-01\"}", 3)
            + ","
            + version("2", "{\"from\": \"2025-07-01\"}", 4)
            + "]}";
    return TOLERANT.read(json, IncentiveProgramme.class);
  }

  private static VersionedDocument.Written written(List<IncentiveScheme> versions) {
    VersionedDocument<IncentiveProgramme> document = programme();
    return document.write(
        IncentiveProgramme.builder().from(document.value()).versions(versions).build());
  }

  @Test
  void theVersionsOfAProgrammeHaveOneIdAndKeepTheirOwn() {
    List<IncentiveScheme> versions = programme().value().versions();
    VersionedDocument.Written later = written(versions.subList(1, 2));
    assertThat(later.lost()).containsExactly(new UnknownProperty("/versions/0/shade", "3"));
    assertThat(later.json())
        .contains("\"$schema\":\"urn:kapok:schema:scheme:1.4\"", "\"shade\":4")
        .doesNotContain("scheme:1.3");
  }

  @Test
  void aChangedVersionIsFoundByIdAndVersion() {
    List<IncentiveScheme> versions = new ArrayList<>(programme().value().versions());
    IncentiveScheme changed =
        IncentiveScheme.builder()
            .from(versions.get(1))
            .effective(DateSpan.from(LocalDate.parse("2026-01-01")))
            .build();
    VersionedDocument.Written written = written(List.of(changed));
    assertThat(written.lost()).containsExactly(new UnknownProperty("/versions/0/shade", "3"));
    assertThat(written.json()).contains("scheme:1.4", "\"shade\":4", "2026-01-01");
  }

  /** Each pair of letters has the same hash. */
  private static String id(int number) {
    return IntStream.range(0, 12)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @Test
  void elementsOfEqualHashesAreFoundInTime() {
    String json =
        IntStream.range(0, 4096)
            .mapToObj(
                number ->
                    "{\"id\": \""
                        + id(number)
                        + "\", \"name\": {\"zh\": \"甲\"}, \"kind\": \"k\", \"x\": "
                        + number
                        + ", \"point\": {\"latitude\": 23.1, \"longitude\": 113.2},"
                        + " \"owner\": \"o\"}")
            .collect(
                Collectors.joining(
                    ",",
                    "{\"$schema\": \"urn:kapok:schema:venue-network:1.2\", \"venues\": [",
                    "]}"));
    VersionedDocument<VenueNetwork> document = TOLERANT.read(json, VenueNetwork.class);
    VersionedDocument.Written written =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> document.write(document.value()));
    assertThat(written.lost()).isEmpty();
    assertThat(StrictJson.tree(written.json())).isEqualTo(StrictJson.tree(json));
  }

  @Test
  void manyPropertiesUnderALongNameAreRefusedBeforeTheyFillTheMemory() {
    String json =
        IntStream.range(0, 80_000)
            .mapToObj(number -> ",\"a" + number + "\":0")
            .collect(
                Collectors.joining(
                    "",
                    "{\"$schema\": \"urn:kapok:schema:scheme:1.1\", \"id\": \"w\", \"version\": \"1\","
                        + " \"zone\": \"UTC\", \"rules\": [{\"id\": \"r\", \"pay\": 1}],"
                        + " \"fields\": {\""
                        + "k".repeat(900)
                        + "\": {\"type\": \"text\"",
                    "}}}"));
    assertThatThrownBy(() -> TOLERANT.read(json, IncentiveScheme.class))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(
                        each -> {
                          assertThat(each.code()).isEqualTo("too-large");
                          assertThat(each.message())
                              .contains("the places of unknown properties must have at most");
                        }));
  }
}
