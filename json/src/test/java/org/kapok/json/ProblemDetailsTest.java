package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.problem.Problem;
import org.kapok.problem.ProblemDetails;
import org.kapok.problem.RefusedException;
import org.kapok.talent.Member;

/** Refusals as problem details of RFC 9457. */
class ProblemDetailsTest {
  private static final String FAULTY =
      """
      {"$schema": "urn:kapok:schema:scheme:1", "id": "reading", "version": "1",
       "zone": "Asia/Shanghi",
       "rules": [{"id": "read", "count": "duraton",
                  "when": {"kind": "reading", "quantity/pages": {"atLeast": -1}},
                  "then": [{"each": "week", "max": -2}, {"each": "fortnight", "max": 4}],
                  "note": null, "colour": "red"}]}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aFaultySchemeIsToldAsInTheGoldenFile(String language) throws IOException {
    ProblemDetails details = ProblemDetails.of(refusal(), Locale.forLanguageTag(language));
    String golden = Files.readString(Path.of("src/test/resources/problem/" + language + ".json"));
    assertThat(KapokJson.writePretty(details)).isEqualTo(golden);
    assertThat(KapokJson.read(golden, ProblemDetails.class)).isEqualTo(details);
    assertThat(details.language()).isEqualTo(language);
  }

  @Test
  void theReadmeShowsTheDetailsOfAnExample() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String section = readme.substring(readme.indexOf("\n## Problems\n"));
    String document = section.split("```text\n")[1].split("```")[0];
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> KapokJson.read(document, IncentiveScheme.class));
    assertThat(ProblemDetails.of(refused, Locale.CHINESE))
        .isEqualTo(KapokJson.read(block(section, 0), ProblemDetails.class));
    assertThat(ProblemDetails.of(refused, Locale.ENGLISH))
        .isEqualTo(KapokJson.read(block(section, 1), ProblemDetails.class));
  }

  @Test
  void aPlaceIsAPointerInAFragment() {
    Map.of(
            "", "#",
            "/rules/0/when", "#/rules/0/when",
            "/a~1b/~0", "#/a~1b/~0",
            "/a b/\"%\"", "#/a%20b/%22%25%22",
            "/阵地", "#/%E9%98%B5%E5%9C%B0")
        .forEach(
            (place, pointer) ->
                assertThat(
                        ProblemDetails.Fault.of(
                                Problem.of("missing", place, "\"{0}\" is missing", "x"),
                                Locale.ENGLISH)
                            .pointer())
                    .isEqualTo(pointer));
  }

  @Test
  void itsFormIsThatOfTheSpecification() {
    ProblemDetails details = ProblemDetails.of(refusal(), Locale.FRENCH);
    assertThat(details.type()).isEqualTo("urn:kapok:problem:refused");
    assertThat(details.status()).isEqualTo(422);
    assertThat(details.language()).isEqualTo("en");
    assertThat(details.detail()).isEqualTo(refusal().summary(Locale.ENGLISH));
    assertThat(details.errors()).hasSameSizeAs(refusal().problems());
  }

  @Test
  void whatIsPersonalIsNotRepeated() {
    String member =
        """
        {"id": "110101195003070011", "birthDate": "1946-13-07", "registered": "2020-01-01"}
        """;
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> KapokJson.read(member, Member.class));
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      assertThat(KapokJson.write(ProblemDetails.of(refused, language)))
          .doesNotContain("110101195003070011")
          .doesNotContain("1946");
    }
  }

  private static RefusedException refusal() {
    return catchThrowableOfType(
        RefusedException.class, () -> KapokJson.read(FAULTY, IncentiveScheme.class));
  }

  /** The JSON block of that number. */
  private static String block(String section, int number) {
    return section.split("```json\n")[number + 1].split("```")[0];
  }
}
