package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/** Schemes, histories and statements: what is read is what is written. */
class SchemeJsonTest {

  static List<Problem> problems(String json, Class<?> type) {
    try {
      Object read = KapokJson.read(json, type);
      throw new AssertionError("was read as " + read);
    } catch (RefusedException refused) {
      return refused.problems();
    }
  }

  private final IncentiveScheme scheme =
      KapokJson.read(Golden.text("scheme"), IncentiveScheme.class);
  private final History history = KapokJson.read(Golden.text("history"), History.class);

  @Test
  void aSchemeIsWrittenAsItIsRead() {
    assertThat(KapokJson.writePretty(scheme) + "\n").isEqualTo(Golden.text("scheme"));
  }

  @Test
  void aCompactSchemeReadsBackEqual() {
    assertThat(KapokJson.read(KapokJson.write(scheme), IncentiveScheme.class)).isEqualTo(scheme);
  }

  @Test
  void aHistoryIsWrittenAsItIsRead() {
    assertThat(KapokJson.writePretty(history) + "\n").isEqualTo(Golden.text("history"));
    assertThat(KapokJson.read(KapokJson.write(history), History.class)).isEqualTo(history);
  }

  @Test
  void aStatementIsWrittenAsItIsRead() {
    Statement statement = KapokJson.read(Golden.text("statement"), Statement.class);
    assertThat(KapokJson.writePretty(statement) + "\n").isEqualTo(Golden.text("statement"));
    assertThat(KapokJson.read(KapokJson.write(statement), Statement.class)).isEqualTo(statement);
  }

  @Test
  void theStatementIsWhatTheSchemeMakesOfTheHistory() {
    Statement statement = KapokJson.read(Golden.text("statement"), Statement.class);
    assertThat(KapokJson.writePretty(Golden.scorer().score(history, statement.asOf())) + "\n")
        .isEqualTo(Golden.text("statement"));
  }

  @Test
  void aPlainMapperReadsAndWritesTheSame() throws Exception {
    JsonMapper plain = JsonMapper.builder().findAndAddModules().build();
    assertThat(plain.readValue(Golden.text("scheme"), IncentiveScheme.class)).isEqualTo(scheme);
    assertThat(plain.writeValueAsString(scheme)).isEqualTo(KapokJson.write(scheme));
  }

  @Test
  void itsCasesHold() {
    Scorer scorer = Golden.scorer();
    assertThat(scheme.cases())
        .flatMap(each -> scorer.verify(each).figures())
        .isNotEmpty()
        .allMatch(figure -> figure.holds());
  }
}
