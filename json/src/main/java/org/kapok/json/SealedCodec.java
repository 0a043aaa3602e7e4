package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Nearest;

/** A sealed type: the property {@code type} says which of the permitted types the rest is. */
final class SealedCodec implements TreeCodec<Object> {
  private static final String DISCRIMINATOR = "type";

  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Codecs codecs;

  SealedCodec(Class<?> type, Codecs codecs) {
    this.codecs = codecs;
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      String name = permitted.getSimpleName();
      types.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), permitted);
    }
  }

  @Override
  public @Nullable Object read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("an object");
      return null;
    }
    Branch discriminator = branch.get(DISCRIMINATOR);
    if (!branch.has(DISCRIMINATOR)) {
      discriminator.add("missing", "\"type\" is missing, one of " + types.keySet());
      return null;
    }
    String name = discriminator.as(Scalars.TEXT);
    Class<?> type = name == null ? null : types.get(name);
    if (name != null && type == null) {
      discriminator.add(
          "unknown-code",
          "must be one of "
              + types.keySet()
              + ", was "
              + Shown.quoted(name)
              + Nearest.hint(name, types.keySet()));
    }
    if (type == null) {
      return null;
    }
    ObjectNode rest = ((ObjectNode) branch.node()).deepCopy();
    rest.remove(DISCRIMINATOR);
    return new Branch(rest, branch.place(), branch.report()).as(codecs.of(type));
  }

  @Override
  public void write(Object value, JsonGenerator generator) throws IOException {
    Map.Entry<String, Class<?>> type =
        types.entrySet().stream()
            .filter(each -> each.getValue().isInstance(value))
            .findFirst()
            .orElseThrow();
    Codec<Object> codec = codecs.of(type.getValue());
    codec.write(value, new DiscriminatedGenerator(generator, type.getKey()));
  }
}
