package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Statement;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.History;

/** Law 8 over drawn schemes, histories that they read, and the statements that come of them. */
class GeneratedDocumentsProperties {

  @Provide
  Arbitrary<IncentiveScheme> schemes() {
    return Schemes.any();
  }

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  /** The value as it is read back, which must be the same, and be written the same. */
  private static <T> T readBack(T value, Class<T> type) {
    String json = KapokJson.write(value);
    T read = KapokJson.read(json, type);
    assertThat(read).isEqualTo(value);
    assertThat(KapokJson.write(read)).isEqualTo(json);
    return read;
  }

  @Property
  void aSchemeReadsBackEqualAndKeepsItsHash(@ForAll("schemes") IncentiveScheme scheme) {
    IncentiveScheme read = readBack(scheme, IncentiveScheme.class);
    assertThat(KapokJson.read(KapokJson.writePretty(scheme), IncentiveScheme.class))
        .isEqualTo(scheme);
    assertThat(KapokJson.contentHash(read)).isEqualTo(KapokJson.contentHash(scheme));
  }

  @Property(tries = 200)
  void anotherSchemeHasAnotherHash(
      @ForAll("schemes") IncentiveScheme scheme, @ForAll("schemes") IncentiveScheme other) {
    IncentiveScheme next =
        IncentiveScheme.builder().from(scheme).version(scheme.version() + "a").build();
    assertThat(KapokJson.contentHash(next)).isNotEqualTo(KapokJson.contentHash(scheme));
    assertThat(KapokJson.contentHash(other).equals(KapokJson.contentHash(scheme)))
        .isEqualTo(other.equals(scheme));
  }

  @Property(tries = 200)
  void aHistoryReadsBackEqualInAnyOrderOfArrival(@ForAll("trials") Trial trial) {
    History history = trial.history();
    readBack(history, History.class);
    assertThat(
            KapokJson.write(History.of(reversed(trial.facts()), reversed(trial.participations()))))
        .isEqualTo(KapokJson.write(history));
  }

  private static <T> List<T> reversed(List<T> values) {
    List<T> reversed = new ArrayList<>(values);
    Collections.reverse(reversed);
    return reversed;
  }

  @Property(tries = 200)
  void whatIsReadBackScoresTheSame(@ForAll("trials") Trial trial) {
    Object outcome = trial.outcome(trial.history());
    IncentiveScheme scheme = readBack(trial.scheme(), IncentiveScheme.class);
    History history = readBack(trial.history(), History.class);
    Trial again = new Trial(scheme, trial.facts(), trial.participations(), trial.asOf());
    assertThat(again.outcome(history)).isEqualTo(outcome);
    if (outcome instanceof Statement statement) {
      readBack(statement, Statement.class);
    }
  }
}
