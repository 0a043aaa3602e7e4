package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Sentence;

/** Personal data: read and written as ever, but a fault does not repeat what was given. */
final class HiddenCodec<T> implements Codec<T> {
  private final Sentence expected;
  private final Codec<T> codec;

  /**
   * A codec whose faults say what must be and not what was.
   *
   * @param pattern what the value must be, for messages
   * @param codec how it is read and written
   */
  HiddenCodec(String pattern, Codec<T> codec) {
    expected = Sentence.of(pattern);
    this.codec = codec;
  }

  @Override
  public @Nullable T read(JsonParser parser, Report report) throws IOException {
    try {
      Report untold = report.untold();
      T value = codec.read(parser, untold);
      if (value != null && untold.count() == 0) {
        return value;
      }
      reportHidden(parser, report);
      return null;
    } catch (TooManyProblemsException end) {
      reportHidden(parser, report);
      throw end;
    }
  }

  private void reportHidden(JsonParser parser, Report report) {
    report.add(
        "invalid",
        parser,
        "must be {0}; what was given is personal and not repeated here",
        expected);
  }

  @Override
  public void write(T value, JsonGenerator generator) throws IOException {
    codec.write(value, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return codec.schema(definitions);
  }
}
