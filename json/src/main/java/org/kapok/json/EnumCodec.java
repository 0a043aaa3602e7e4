package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Nearest;

/** An enum, its constants as camelCase tokens: {@code HALF_UP} is {@code halfUp}. */
final class EnumCodec<E> implements Codec.OfText<E> {
  private final Map<String, E> constants = new LinkedHashMap<>();

  EnumCodec(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(text(constant), constant);
    }
  }

  @Override
  public @Nullable E parse(String token, JsonParser parser, Report report) {
    E constant = constants.get(token);
    if (constant == null) {
      report.add(
          "unknown-code",
          parser,
          "must be one of {0}, was \"{1}\"{2}",
          constants.keySet(),
          Shown.shortened(token),
          Nearest.hint(token, constants.keySet()));
    }
    return constant;
  }

  @Override
  public String text(E constant) {
    return camelCase(((Enum<?>) constant).name());
  }

  private static String camelCase(String name) {
    StringBuilder token = new StringBuilder();
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter == '_') {
        upper = true;
      } else {
        token.append(upper ? letter : Character.toLowerCase(letter));
        upper = false;
      }
    }
    return token.toString();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return SchemaPart.oneOf(constants.keySet());
  }
}
