package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An array. A set is one without repetitions, written in the order of its elements. */
final class ListCodec<E> implements Codec<Collection<E>> {
  private final Codec<E> elements;
  private final boolean set;

  ListCodec(Codec<E> elements, boolean set) {
    this.elements = elements;
    this.set = set;
  }

  @Override
  public @Nullable Collection<E> read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      report.wrongType(parser, "an array");
      return null;
    }
    Collection<E> result = set ? new LinkedHashSet<>() : new ArrayList<>();
    boolean whole = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      E element = elements.read(parser, report);
      if (element == null) {
        whole = false;
      } else if (!result.add(element)) {
        report.add("duplicate", parser, "{0} stands twice", element);
        whole = false;
      }
    }
    return whole ? result : null;
  }

  @Override
  public void write(Collection<E> values, JsonGenerator generator) throws IOException {
    generator.writeStartArray();
    for (E element : inOrder(values)) {
      elements.write(element, generator);
    }
    generator.writeEndArray();
  }

  private Collection<E> inOrder(Collection<E> values) {
    boolean sortable =
        values instanceof Set && values.stream().allMatch(each -> each instanceof Comparable);
    return sortable ? values.stream().sorted().toList() : values;
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode list = SchemaPart.list(elements.schema(definitions));
    return set ? list.put("uniqueItems", true) : list;
  }
}
