package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/** Puts {@code "type"} first into the first object that is started. */
final class DiscriminatedGenerator extends JsonGeneratorDelegate {
  private final String type;
  private boolean started;

  DiscriminatedGenerator(JsonGenerator target, String type) {
    super(target, false);
    this.type = type;
  }

  @Override
  public void writeStartObject() throws IOException {
    delegate.writeStartObject();
    if (!started) {
      started = true;
      delegate.writeStringField("type", type);
    }
  }
}
