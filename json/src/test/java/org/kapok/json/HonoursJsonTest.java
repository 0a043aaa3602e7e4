package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.Checkpoint;
import org.kapok.incentive.IncentiveProgramme;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scored;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.problem.Problem;

/** Honours as JSON: a scheme with every construct of them, and what becomes of a history. */
class HonoursJsonTest {
  private final IncentiveScheme scheme =
      KapokJson.read(Golden.text("scheme", "honours"), IncentiveScheme.class);
  private final History history = KapokJson.read(Golden.text("history", "honours"), History.class);
  private final Statement statement =
      KapokJson.read(Golden.text("statement", "honours"), Statement.class);
  private final Checkpoint checkpoint =
      KapokJson.read(Golden.text("checkpoint", "honours"), Checkpoint.class);

  @Test
  void aSchemeAndAHistoryAreWrittenAsTheyAreRead() {
    assertThat(KapokJson.writePretty(scheme) + "\n").isEqualTo(Golden.text("scheme", "honours"));
    assertThat(KapokJson.writePretty(history) + "\n").isEqualTo(Golden.text("history", "honours"));
    RoundTripProperties.roundTrips(scheme, IncentiveScheme.class);
    RoundTripProperties.roundTrips(history, History.class);
  }

  @Test
  void itsCasesHold() {
    Scorer scorer = Scorer.of(scheme);
    assertThat(scheme.cases())
        .flatMap(each -> scorer.verify(each).figures())
        .isNotEmpty()
        .allMatch(figure -> figure.holds());
  }

  @Test
  void standingsAndWhereTheyGoOnAreWrittenAsTheyAreRead() {
    Scorer scorer = Scorer.of(scheme);
    Scored scored = scorer.scoreOn(scorer.start(), history, statement.asOf());
    assertThat(KapokJson.writePretty(scored.statement()) + "\n")
        .isEqualTo(Golden.text("statement", "honours"));
    assertThat(KapokJson.writePretty(scored.checkpoint()) + "\n")
        .isEqualTo(Golden.text("checkpoint", "honours"));
    assertThat(scored.statement()).isEqualTo(statement);
    RoundTripProperties.roundTrips(statement, Statement.class);
    RoundTripProperties.roundTrips(checkpoint, Checkpoint.class);
    assertThat(statement.standings())
        .flatMap(Standing::history)
        .extracting(change -> change.why().name())
        .contains("WON", "RENEWED", "KEPT", "EXPIRED", "BARRED", "REVOKED", "BROUGHT_ALONG");
  }

  @Test
  void scoringGoesOnFromTheCheckpoint() {
    Scorer scorer = Scorer.of(scheme);
    var later = checkpoint.until().plusSeconds(40_000_000);
    Scored after = scorer.scoreOn(checkpoint, Split.of(history, checkpoint.until()).newer(), later);
    assertThat(statement.continuedBy(after.statement())).isEqualTo(scorer.score(history, later));
  }

  private static List<Problem> problems(String honour, String level) {
    String json =
        """
        {"id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"kind": {"values": ["serve"]}, "total": {"held": {"account": "hours"}},
                    "star": {"level": "stars"}, "medalHeld": {"level": "medal"}},
         "accounts": [{"id": "hours"}],
         "rules": [{"id": "r", "when": {"kind": "serve"}, "pay": 1, "into": "hours"}],
         "honours": [{"id": "stars", "levels": [{"id": "one", "when": {"total": {"atLeast": 1}}%s}]%s},
                     {"id": "medal", "levels": [{"id": "m", "when": {"star": "one"}}]}]}
        """
            .replaceFirst("%s", level)
            .replaceFirst("%s", honour);
    return SchemeJsonTest.problems(json, IncentiveScheme.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        ", \"climb\": \"stepbystep\"             | unknown-code     | /honours/0/climb | Maybe \"stepByStep\"?",
        ", \"lose\": \"onestep\"                 | unknown-code     | /honours/0/lose | Maybe \"oneStep\"?",
        ", \"grase\": \"P1M\"                    | unknown-property | /honours/0/grase | Maybe \"grace\"?",
        ", \"lose\": \"oneStep\", \"grace\": \"P0D\" | invalid      | /honours/0 | longer than nothing",
        ", \"reviewed\": \"yaer\"                | unknown-code     | /honours/0/reviewed | Maybe \"year\"?",
        ", \"repeat\": \"alwais\"                | invalid          | /honours/0/repeat | Maybe \"always\"?",
        ", \"valid\": {\"lasts\": \"P1Y\", \"each\": \"year\"} | invalid | /honours/0/valid | either lasts or each",
        ", \"of\": [\"members\"]                 | unknown-code     | /honours/0/of/0 | Maybe \"member\"?",
        ", \"revoked\": {\"kind\": \"serve\"}    | misplaced        | /honours/0/revoked/kind | no participation",
        ", \"revoked\": {\"medalHeld\": \"m\"}   | cycle            | /honours/0 | stars → medal → stars",
        ", \"barred\": {\"when\": {\"totl\": 1}, \"lasts\": \"P1Y\"} | unknown-field | /honours/0/barred/when/totl | Maybe \"total\"?",
      })
  void oneFaultOfAnHonour(String members, String code, String place, String words) {
    requireOne(problems(members, ""), code, place, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        ", \"uses\": {\"houres\": 1}             | unknown-account  | /honours/0/levels/0/uses/houres | Maybe \"hours\"?",
        ", \"uses\": {\"hours\": 0}              | out-of-range     | /honours/0/levels/0/uses/hours | above 0, was 0",
        ", \"keep\": {\"total\": 1}              | misplaced        | /honours/0/levels/0/keep | \"lose\" or \"valid\"",
        ", \"wen\": 1                            | unknown-property | /honours/0/levels/0/wen | Maybe \"when\"?",
      })
  void oneFaultOfALevel(String members, String code, String place, String words) {
    requireOne(problems("", members), code, place, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"honour\": \"star\", \"none\": true}       | unknown-honour | /cases/0/expect/0/honour | Maybe \"stars\"?",
        "{\"honour\": \"stars\", \"level\": \"tow\"}  | unknown-level  | /cases/0/expect/0/level | Maybe \"two\"?",
        "{\"honour\": \"stars\"}                      | invalid        | /cases/0/expect/0 | either level or",
        "{\"level\": \"two\", \"credited\": 1}        | invalid        | /cases/0/expect/0 | need an honour",
      })
  void oneFaultOfAnExpectedLevel(String expected, String code, String place, String words) {
    String json =
        Golden.text("scheme", "honours")
            .replaceFirst(
                "(?s)\"cases\".*\\]\\s*\\}\\s*$",
                "\"cases\": [{\"id\": \"A\", \"history\": [], \"asOf\": \"2024-12-31\", \"expect\": ["
                    + expected
                    + "]}]}");
    requireOne(SchemeJsonTest.problems(json, IncentiveScheme.class), code, place, words);
  }

  /** Beside the given members, two sound honours, fields and a case of all, and one other fault. */
  private static List<Problem> allProblems(String honour, String level) {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"kind": {"values": ["serve"]}, "total": {"held": {"account": "hours"}},
                    "star": {"level": "stars"}, "medalHeld": {"level": "medal"}},
         "accounts": [{"id": "hours"}],
         "rules": [{"id": "r", "when": {"kind": "serv"}, "pay": 1, "into": "hours"}],
         "honours": [{"id": "stars",
                      "levels": [{"id": "one"%2$s},
                                 {"id": "two", "when": {"total": {"atLeast": 1}}}]%1$s},
                     {"id": "medal", "levels": [{"id": "m", "when": {"star": "one"}}]},
                     {"id": "cup", "levels": [{"id": "c", "when": {"medalHeld": "n"}}]}],
         "cases": [{"id": "A", "history": [], "asOf": "2024-12-31", "expect": [
                     {"honour": "stars", "level": "one"}, {"honour": "stars", "level": "tow"},
                     {"honour": "medal", "none": true}, {"honour": "cupp", "none": true}]}]}
        """;
    return SchemeJsonTest.problems(
        String.format(Locale.ROOT, json, honour, level), IncentiveScheme.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "''                            | ''                   | missing | /honours/0/levels/0/when",
        "', \"climb\": \"stepbystep\"' | ', \"when\": {\"total\": {\"atLeast\": 2}}' | unknown-code | /honours/0/climb",
        "', \"repeats\": \"always\"'   | ', \"when\": {\"total\": 0}' | unknown-property | /honours/0/repeats",
        "', \"of\": [\"person\"]'      | ', \"when\": {\"total\": 0}' | unknown-code | /honours/0/of/0",
        "', \"grace\": \"P0D\"'        | ', \"when\": {\"total\": 0}' | invalid | /honours/0",
      })
  void aFaultOfFormHidesNoOtherFaultAndBringsNone(
      String honour, String level, String code, String place) {
    assertThat(allProblems(honour, level))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple(code, place),
            tuple("unknown-code", "/rules/0/when/kind"),
            tuple("unknown-code", "/honours/2/levels/0/when/medalHeld"),
            tuple("unknown-level", "/cases/0/expect/1/level"),
            tuple("unknown-honour", "/cases/0/expect/3/honour"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "'\"id\": \"stars\", \"levels\": []'          | invalid    | /honours/0",
        "'\"id\": \"stars\", \"levels\": {}'          | wrong-type | /honours/0/levels",
        "'\"id\": \"stars\", \"levels\": [\"one\"]'   | wrong-type | /honours/0/levels/0",
        "'\"levels\": [{\"id\": \"one\", \"when\": {\"age\": 1}}]' | missing | /honours/0/id",
      })
  void whatCannotBeReadOfAnHonourIsNotCalledUndeclared(String honour, String code, String place) {
    String version =
        """
        "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"star": {"level": "stars"}}, "rules": [{"id": "r", "pay": 1}],
         "honours": [{%s}, {"id": "medal", "levels": [{"id": "m", "when": {"star": "one"}}]}]
        """
            .replace("%s", honour);
    String cases =
        """
        "cases": [{"id": "A", "history": [], "asOf": "2024-12-31", "expect": [
                    {"honour": "stars", "level": "one"}, {"honour": "medal", "level": "m"}]}]}
        """;
    String schema = "{\"$schema\": \"urn:kapok:schema:%s:1\", ";
    String whole = schema.replace("%s", "scheme") + version;
    String scheme = whole + ", " + cases;
    assertThat(SchemeJsonTest.problems(scheme, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, place));
    String programme =
        schema.replace("%s", "programme")
            + "\"id\": \"s\", \"versions\": ["
            + whole
            + "}], "
            + cases;
    assertThat(SchemeJsonTest.problems(programme, IncentiveProgramme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, "/versions/0" + place));
  }

  private static void requireOne(List<Problem> problems, String code, String place, String words) {
    assertThat(problems)
        .filteredOn(problem -> problem.place().equals(place))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }
}
