package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.problem.Problem;

/** Faults of different kinds at different places are all reported at once, and no others. */
class EveryFaultIsReportedTest {

  @Test
  void fiveMistakesAreFiveProblems() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanhai",
         "fields": {"kind": {"values": ["visit", "study"]}},
         "rules": [
          {"id": "a", "when": {"kind": "vist"}, "pay": 1},
          {"id": "b", "pay": "2"},
          {"id": "c", "count": "hours", "then": [{"each": "weak", "round": "down"}]},
          {"id": "d", "pay": 1, "paidd": "atClose"}],
         "cases": [{"id": "1", "expect": [{"credited": 1, "rule": "c"}, {"credited": 1, "rule": "b"}]}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("invalid", "/zone"),
            tuple("unknown-code", "/rules/0/when/kind"),
            tuple("wrong-type", "/rules/1/pay"),
            tuple("unknown-code", "/rules/2/then/0/each"),
            tuple("unknown-property", "/rules/3/paidd"));
  }

  @Test
  void aFieldThatCannotBeReadIsNotCalledUndeclared() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"steps": {"type": "numbr"}, "kind": {"values": ["walk", 7]}},
         "rules": [{"id": "a", "when": {"kind": "walk"}, "count": "steps"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("unknown-code", "/fields/steps/type"),
            tuple("wrong-type", "/fields/kind/values/1"));
  }

  @Test
  void whatAPartsOwnTypeRefusesIsNotCalledUndeclared() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"steps": {"type": "number", "decimals": 9}, "laps": {"type": "number"}},
         "calendars": {"festival": {"days": [{"from": "2025-10-06", "until": "2025-10-07"}]},
                       "term": {}},
         "rules": [
          {"id": "a", "when": {"date": {"in": "festival"}}, "count": "steps",
           "paid": "atClose", "closes": "year", "delay": "P-1M"},
          {"id": "b", "count": "laps"}],
         "cases": [{"id": "1", "expect": [{"credited": 1, "rule": "a"}, {"credited": 1, "rule": "b"}]}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("invalid", "/fields/steps"),
            tuple("invalid", "/calendars/festival"),
            tuple("out-of-range", "/rules/0/delay"));
  }

  @Test
  void aDerivedFieldThatCannotBeReadHasNoOtherFault() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {
          "factor": {"choose": [{"when": {"age": {"atLeast": "70"}}, "valu": 1.2}, {"value": 1}]},
          "part": {"type": "code", "values": ["old", "other"], "choose": [{"value": null}]},
          "tenure": {"since": {"field": "joined", "unit": "moths"}},
          "before": {"held": {"acount": "points"}}},
         "rules": [
          {"id": "a", "when": {"part": "old", "tenure": {"atLeast": 3}, "before": {"lessThan": 9}},
           "pay": 1, "then": [{"times": "factor"}]},
          {"id": "b", "count": "tenure"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("unknown-property", "/fields/factor/choose/0/valu"),
            tuple("missing", "/fields/factor/choose/0/value"),
            tuple("null", "/fields/part/choose/0/value"),
            tuple("unknown-code", "/fields/tenure/since/unit"),
            tuple("unknown-property", "/fields/before/held/acount"),
            tuple("missing", "/fields/before/held/account"));
  }

  @Test
  void whereTheKindOfPaymentCannotBeReadItsTimeIsNotMisplaced() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "rules": [
          {"id": "a", "pay": 1, "paid": "atClos", "closes": "year", "delay": "P1M", "payday": "07-15"},
          {"id": "b", "pay": 1, "closes": "year"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("unknown-code", "/rules/0/paid"), tuple("misplaced", "/rules/1/closes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"calendars\": []                   | wrong-type       | /calendars",
        "\"calendars\": {\"term\": []}       | wrong-type       | /calendars/term",
        "\"calendars\": {\"term\": {\"cover\": {}}} | unknown-property | /calendars/term/cover",
        "\"calendars\": {\"term\": {\"days\": [{\"from\": \"2025-01-01\"}]}} | invalid | /calendars/term",
      })
  void aCalendarThatCannotBeReadIsNotCalledUndeclared(String member, String code, String place) {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "rules": [{"id": "a", "when": {"date": {"in": "term"}}, "pay": 1,
                    "then": [{"each": "season of term", "max": 4}]}],
         "cases": [{"id": "1", "history": [{"kind": "k", "at": "2025-01-01"}],
                    "expect": [{"credited": 1}]}],
        """;
    assertThat(SchemeJsonTest.problems(json + member + "}", IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, place));
  }

  @Test
  void whatIsNoObjectIsNotCalledUndeclared() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"steps": [], "laps": {"type": "number"}},
         "rules": [7, {"id": "a", "count": "steps"}, {"id": "b", "count": "laps", "into": "c"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactlyInAnyOrder(
            tuple("wrong-type", "/fields/steps"),
            tuple("wrong-type", "/rules/0"),
            tuple("unknown-account", "/rules/2/into"));
  }

  @Test
  void aDateFieldThatCannotBeReadDoesNoHarmToWhatCountsFromIt() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanghai",
         "fields": {"certified": {"type": "dat", "of": "subject"},
                    "months": {"since": {"field": "certified", "unit": "months"}}},
         "rules": [{"id": "a", "count": "months", "then": [{"each": "year from certified", "max": 3}]}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple("unknown-code", "/fields/certified/type"));
  }

  @Test
  void messagesNameTheValueAndTheNearestMatch() {
    String json =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "Asia/Shanhai",
         "rules": [{"id": "d", "pay": 1, "paid": "atClos", "thn": []}]}
        """;
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .extracting(Problem::message)
        .satisfiesExactly(
            zone -> assertThat(zone).contains("Asia/Shanhai", "Maybe \"Asia/Shanghai\"?"),
            paid -> assertThat(paid).contains("atClos", "asEarned", "Maybe \"atClose\"?"),
            then -> assertThat(then).contains("thn", "Maybe \"then\"?"));
  }

  @Test
  void whatABuilderRefusesIsPlacedInTheDocument() {
    String json =
        """
        {"$schema": "urn:kapok:schema:history:1", "participations": [
          {"id": "p", "subject": {"type": "member", "id": "m"}, "kind": " ",
           "start": "2025-03-01T09:00:00Z", "rating": -1},
          {"id": "", "subject": {"type": "member", "id": " m"}, "kind": "k", "start": "today"}]}
        """;
    assertThat(SchemeJsonTest.problems(json, History.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(
            tuple("blank", "/participations/0/kind"),
            tuple("out-of-range", "/participations/0/rating"),
            tuple("invalid", "/participations/1/id"),
            tuple("invalid", "/participations/1/subject/id"),
            tuple("invalid", "/participations/1/start"));
  }

  @Test
  void whatIsMissingAndWhatIsRepeatedIsPlaced() {
    String json =
        """
        {"id": "p", "id": "q", "kind": "k", "subject": {"type": "person"}, "venue": null,
         "quantities": {"a/b": "1", "c": 1, "c": 2}}
        """;
    assertThat(SchemeJsonTest.problems(json, Participation.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(
            tuple("duplicate", "/id"),
            tuple("unknown-code", "/subject/type"),
            tuple("missing", "/subject/id"),
            tuple("null", "/venue"),
            tuple("wrong-type", "/quantities/a~1b"),
            tuple("duplicate", "/quantities/c"),
            tuple("missing", "/start"));
  }
}
