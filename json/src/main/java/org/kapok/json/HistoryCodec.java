package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.participation.History;
import org.kapok.participation.Participation;
import org.kapok.participation.SubjectFacts;

/** A history: all versions that it keeps of facts and participations. */
final class HistoryCodec implements Codec<History> {
  private final Codec<Written> written;

  /**
   * A history as it is written.
   *
   * @param facts every version kept
   * @param participations every version kept
   */
  record Written(List<SubjectFacts> facts, List<Participation> participations) {}

  HistoryCodec(Codec<Written> written) {
    this.written = written;
  }

  @Override
  public @Nullable History read(JsonParser parser, Report report) throws IOException {
    Written lists = written.read(parser, report);
    return lists == null ? null : History.of(lists.facts(), lists.participations());
  }

  @Override
  public void write(History history, JsonGenerator generator) throws IOException {
    written.write(
        new Written(
            stable(history.allFacts(), Comparator.comparing(SubjectFacts::subject)),
            stable(history.allParticipations(), Comparator.comparing(Participation::id))),
        generator);
  }

  /** Versions in conflict stand in the order of their texts, whichever arrived first. */
  private static <T> List<T> stable(List<T> values, Comparator<T> order) {
    Map<T, String> texts = new HashMap<>();
    Comparator<T> byText =
        Comparator.comparing(each -> texts.computeIfAbsent(each, KapokJson::write));
    List<T> sorted = new ArrayList<>(values);
    sorted.sort(order.thenComparing(byText));
    return sorted;
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return written.schema(definitions);
  }
}
