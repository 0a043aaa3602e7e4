package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.rule.Step;
import org.kapok.participation.SubjectFacts;
import org.kapok.problem.Problem;

/** A fault of the language's later constructs is named at its place, with what would mend it. */
class BadConstructsAreRefusedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"each\": \"unbroken week\", \"gaps\": \"2\"      | wrong-type | /gaps | a whole number",
        "\"each\": \"unbroken week\", \"gaps\": 1.5        | wrong-type | /gaps | a whole number",
        "\"each\": \"unbroken week\", \"gaps\": -1         | invalid | /gaps | gaps must be 0 or above, was -1",
        "\"each\": \"unbroken week\", \"gapsBetween\": 0   | invalid | /gapsBetween | gapsBetween must be 1 or above, was 0",
        "\"each\": \"unbroken week\", \"gapsFrom\": 1      | wrong-type | /gapsFrom | a text",
        "\"each\": \"unbroken week\", \"gapsFrom\": \" \"  | invalid | /gapsFrom | must not start or end with white space",
        "\"each\": \"unbroken week\", \"gapFrom\": \"a\"   | unknown-property | /gapFrom | Maybe \"gapsFrom\"?",
        "\"each\": \"unbroken week\", \"gaps\": 1, \"gapsBetween\": 1 | duplicate | /gapsBetween | at most one of gaps, gapsBetween, gapsFrom",
        "\"each\": \"week\", \"gaps\": 2                  | unknown-property | /gaps | with an unbroken window only",
        "\"each\": \"rolling 7 days\", \"gapsFrom\": \"a\" | unknown-property | /gapsFrom | with an unbroken window only",
        "\"each\": \"day\", \"overflow\": 5               | wrong-type | /overflow | a text",
        "\"each\": \"day\", \"countsPaid\": \"yes\"       | wrong-type | /countsPaid | true or false",
        "\"each\": \"day\", \"countPaid\": true           | unknown-property | /countPaid | Maybe \"countsPaid\"?",
        "\"each\": \"yaer from joined\"                   | unknown-code | /each | Maybe \"year from joined\"?",
        "\"each\": \"year from 13-01\"                    | unknown-code | /each | a day is MM-DD",
        "\"each\": \"season off term\"                    | unknown-code | /each | Maybe \"season of term\"?",
        "\"each\": \"shceme\"                             | unknown-code | /each | Maybe \"scheme\"?",
        "\"each\": \"rolling 30 day\"                     | unknown-code | /each | Maybe \"rolling 30 days\"?",
        "\"each\": \"90 days\"                           | unknown-code | /each | Maybe \"rolling 90 days\"?",
        "\"each\": \"30-day\"                            | unknown-code | /each | Maybe \"rolling 30 days\"?",
        "\"each\": \"rolling 1 days\"                     | unknown-code | /each | from 2 to 3660, was 1",
        "\"each\": \"unbroken scheme\"                    | unknown-code | /each | unbroken",
      })
  void oneFaultOfALimit(String members, String code, String place, String words) {
    assertThat(SchemeJsonTest.problems("{" + members + ", \"max\": 1}", Step.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"each\": \"day\", \"every\": 1, \"pay\": 1, \"overflow\": \"a\"} | /overflow | only with one of [max, softMax]",
        "{\"each\": \"day\", \"min\": 1, \"overflow\": \"a\"} | /overflow   | only with one of [max, softMax]",
        "{\"each\": \"day\", \"rate\": 1, \"countsPaid\": true} | /countsPaid | only with one of [max, softMax, min]",
        "{\"each\": \"day\", \"rate\": 1, \"except\": \"a\"}  | /except     | only with one of [max, softMax, min]",
        "{\"times\": 2, \"gaps\": 1}                          | /gaps       | with an unbroken window only",
      })
  void whatStandsWithTheWrongOperation(String json, String place, String words) {
    assertThat(SchemeJsonTest.problems(json, Step.class))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("unknown-property");
              assertThat(problem.place()).isEqualTo(place);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"fields\": {\"a\": {\"choose\": {\"value\": 1}}}}     | wrong-type   | /fields/a/choose | an array",
        "{\"fields\": {\"a\": {\"choose\": [{\"valu\": 1}]}}}    | unknown-property | /fields/a/choose/0/valu | Maybe \"value\"?",
        "{\"fields\": {\"a\": {\"choose\": [{\"when\": {\"age\": 1}}]}}} | missing | /fields/a/choose/0/value | \"value\" is missing",
        "{\"fields\": {\"a\": {\"choose\": [{\"when\": {}, \"value\": 1}]}}} | empty | /fields/a/choose/0/when | at least one member",
        "{\"fields\": {\"a\": {\"choose\": [{\"value\": []}]}}}  | wrong-type   | /fields/a/choose/0/value | a text, a number, true or false",
        "{\"fields\": {\"a\": {\"sum\": [1, \"age\"]}}}          | wrong-type   | /fields/a/sum/0 | must be the name of a number field (a constant is a field of its own, {\"choose\": [{\"value\": 1}]}), was the number 1",
        "{\"fields\": {\"a\": {\"since\": \"joined\"}}}          | wrong-type   | /fields/a/since | an object",
        "{\"fields\": {\"a\": {\"since\": {\"unit\": \"days\"}}}} | missing    | /fields/a/since/field | \"field\" is missing",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\"}}}} | missing | /fields/a/since/unit | \"unit\" is missing",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\", \"unit\": \"month\"}}}} | unknown-code | /fields/a/since/unit | Maybe \"months\"?",
        "{\"fields\": {\"a\": {\"since\": {\"field\": \"joined\", \"unit\": \"days\", \"atEndOf\": \"yaer\"}}}} | unknown-code | /fields/a/since/atEndOf | Maybe \"year\"?",
        "{\"fields\": {\"a\": {\"held\": \"points\"}}}           | wrong-type   | /fields/a/held | an object",
        "{\"fields\": {\"a\": {\"held\": {}}}}                   | missing      | /fields/a/held/account | \"account\" is missing",
        "{\"fields\": {\"a\": {\"held\": {\"account\": \"a\", \"each\": \"rolling 30days\"}}}} | unknown-code | /fields/a/held/each | Maybe \"rolling 30 days\"?",
        "{\"when\": {\"date\": {\"in\": 7}}}                     | wrong-type   | /when/date/in | a text",
        "{\"when\": {\"date\": {\"in\": [\"a\", \"b\"]}}}        | wrong-type   | /when/date/in | a text",
        "{\"when\": {\"date\": {\"in\": \"a\", \"exists\": true}}} | invalid     | /when/date | or exists, or in; was [in, exists]",
        "{\"when\": {\"date\": {\"inn\": \"a\"}}}                | unknown-property | /when/date/inn | Maybe \"in\"?",
        "{\"calendars\": []}                                     | wrong-type   | /calendars | an object",
        "{\"calendars\": {\"a\": []}}                            | wrong-type   | /calendars/a | an object",
        "{\"calendars\": {\"a\": {\"cover\": {}}}}               | unknown-property | /calendars/a/cover | Maybe \"covers\"?",
        "{\"calendars\": {\"a\": {\"days\": [\"2025-10-06\"]}}}  | wrong-type   | /calendars/a/days/0 | an object {\"from\": date",
        "{\"calendars\": {\"a\": {\"days\": [{\"from\": \"2025-10-06\", \"until\": \"2025-10-07\"}]}}} | invalid | /calendars/a | covers",
        "{\"calendars\": {\"a\": {\"covers\": {\"until\": \"2025-01-01\"}, \"days\": [{\"from\": \"2025-10-06\"}]}}} | invalid | /calendars/a | within what it covers",
        "{\"accounts\": [{\"id\": \"a\", \"opening\": true}]}    | wrong-type   | /accounts/0/opening | a number or the name of a field",
        "{\"rules\": [{\"pay\": 1, \"delay\": 30}]}              | wrong-type   | /rules/0/delay | a text",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"1 month\"}]}     | invalid      | /rules/0/delay | such as \"P1M\", was \"1 month\"",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"PT720H\"}]}      | invalid      | /rules/0/delay | whole years, months, weeks or days",
        "{\"rules\": [{\"pay\": 1, \"delay\": \"P1.5M\"}]}       | invalid      | /rules/0/delay | whole years, months, weeks or days",
        "{\"rules\": [{\"id\": \"a\", \"pay\": 1, \"paid\": \"atClose\", \"closes\": \"year\", \"delay\": \"-P1M\"}]} | out-of-range | /rules/0/delay | must be longer than nothing",
        "{\"rules\": [{\"pay\": 1, \"payday\": \"7-15\"}]}       | invalid      | /rules/0/payday | such as \"04-01\"",
        "{\"rules\": [{\"pay\": 1, \"payday\": \"02-30\"}]}      | invalid      | /rules/0/payday | such as \"04-01\"",
        "{\"cases\": [{\"opening\": {\"amounts\": {}}}]}         | missing      | /cases/0/opening/on | \"on\" is missing",
        "{\"cases\": [{\"opening\": {\"on\": \"2025-01-01\", \"amounts\": {\"a\": \"1\"}}}]} | wrong-type | /cases/0/opening/amounts/a | a number",
      })
  void oneFaultOfAConstruct(String json, String code, String place, String words) {
    assertThat(SchemeJsonTest.problems(json, IncentiveScheme.class))
        .filteredOn(problem -> problem.place().equals(place))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.message()).contains(words);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{}                                                | wrong-type | /openings",
        "[{\"on\": \"2025-01-01\"}]                        | missing    | /openings/0/scheme",
        "[{\"scheme\": \"s\"}]                             | missing    | /openings/0/on",
        "[{\"scheme\": \"s\", \"on\": \"2025-02-30\"}]     | invalid    | /openings/0/on",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\", \"amounts\": {\"a\": null}}] | null | /openings/0/amounts/a",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\", \"amount\": {}}] | unknown-property | /openings/0/amount",
        "[{\"scheme\": \"s\", \"on\": \"2025-01-01\"}, {\"scheme\": \"s\", \"on\": \"2026-01-01\"}] | invalid | ",
      })
  void oneFaultOfWhatIsBroughtAlong(String openings, String code, @Nullable String place) {
    String json =
        "{\"subject\": {\"type\": \"member\", \"id\": \"m\"}, \"openings\": " + openings + "}";
    assertThat(SchemeJsonTest.problems(json, SubjectFacts.class))
        .extracting(Problem::code, Problem::place)
        .containsExactly(tuple(code, place == null ? "" : place));
  }
}
