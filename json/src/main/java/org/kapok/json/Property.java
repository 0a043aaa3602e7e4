package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object type.
 *
 * @param name the accessor's name
 * @param accessor reads it
 * @param kind what its absence means
 * @param wordings under which names it is written; one, save for alternatives
 */
record Property(String name, Method accessor, Kind kind, List<Wording> wordings) {

  /** What the absence of a property means. */
  enum Kind {
    /** It must not be absent. */
    REQUIRED,
    /** An empty optional. */
    OPTIONAL,
    /** An empty list, set or map. */
    COLLECTION,
    /** The type's default value. */
    DEFAULT
  }

  /**
   * One way to write the property.
   *
   * @param name the JSON name
   * @param type the values that are written so
   * @param codec how
   */
  record Wording(String name, Class<?> type, Codec<Object> codec) {}

  /** The value, with no optional around it; null if it is an empty optional or collection. */
  @Nullable Object of(Object owner) {
    Object value = Reflected.call(accessor, owner);
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    boolean empty =
        kind == Kind.COLLECTION
            && (value instanceof Collection<?> collection
                ? collection.isEmpty()
                : ((Map<?, ?>) value).isEmpty());
    return empty ? null : value;
  }

  /** Writes name and value. */
  void write(Object value, JsonGenerator generator) throws IOException {
    for (Wording wording : wordings) {
      if (wording.type().isInstance(value)) {
        generator.writeFieldName(wording.name());
        wording.codec().write(value, generator);
        return;
      }
    }
    throw new IllegalStateException("no wording of " + name + " for " + value);
  }

  /** Puts the property into the schema of its object type. */
  void put(ObjectNode object, Definitions definitions) {
    List<ObjectNode> cases = new ArrayList<>();
    for (Wording wording : wordings) {
      SchemaPart.put(object, wording.name(), wording.codec().schema(definitions));
      cases.add(SchemaPart.having(List.of(wording.name())));
    }
    if (kind == Kind.REQUIRED && cases.size() == 1) {
      SchemaPart.require(object, wordings.get(0).name());
    } else if (kind == Kind.REQUIRED) {
      SchemaPart.exactlyOne(object, cases);
    } else if (cases.size() > 1) {
      SchemaPart.atMostOne(object, wordings.stream().map(Wording::name).toList());
    }
  }
}
