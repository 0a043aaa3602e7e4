package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Scorer;
import org.kapok.incentive.Statement;
import org.kapok.participation.History;

/** The documents of the README are read, and its worked case holds. */
class ReadmeTest {

  @Test
  void itsDocumentsAreRead() throws IOException {
    List<String> documents = new ArrayList<>();
    Matcher blocks =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    while (blocks.find()) {
      documents.add(blocks.group(1));
    }
    IncentiveScheme scheme = KapokJson.read(documents.get(0), IncentiveScheme.class);
    assertThat(Scorer.of(scheme).verify(scheme.cases().get(0)).figures())
        .allMatch(figure -> figure.holds());
    KapokJson.read(documents.get(1), History.class);
    KapokJson.read(documents.get(2), Statement.class);
    assertThat(documents).hasSize(3);
  }
}
