package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Problem;

/** An object type, property by property. */
final class ObjectCodec<T> implements Codec<T> {
  /** Instead of what was seen: the object is another document, and nothing else is said of it. */
  private static final long OTHER_DOCUMENT = -1;

  private final Shape<T> shape;
  private final List<Property> properties;
  private final Map<String, Slot> slots = new HashMap<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final Defaults<T> defaults;
  private final DocumentSchema schema;
  private final Repair<T> repair;

  /** Where the value under a JSON name goes, and how it is read. */
  private record Slot(int number, Codec<Object> codec) {}

  ObjectCodec(Shape<T> shape, DocumentSchema schema, Repair<T> repair) {
    this.shape = shape;
    this.schema = schema;
    this.repair = repair;
    properties = shape.properties();
    defaults = new Defaults<>(shape);
    for (int i = 0; i < properties.size(); i++) {
      for (Property.Wording wording : properties.get(i).wordings()) {
        slots.put(wording.name(), new Slot(i, wording.codec()));
        names.add(wording.name());
      }
    }
  }

  @Override
  public @Nullable T read(JsonParser parser, Report report) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      @Nullable Object[] values = new @Nullable Object[properties.size()];
      report.wrongType(parser, "an object");
      return repair.repair(shape, values, report.place(parser), report);
    }
    return readRest(parser, report, false);
  }

  /** Reads an object whose first property is the name of its schema, on which the parser stands. */
  @Nullable T readNamed(JsonParser parser, Report report) throws IOException {
    if (schema.admits(parent(parser, report), parser, report, report.count())) {
      return readRest(parser, report, true);
    }
    passOverRest(parser);
    return null;
  }

  private @Nullable T readRest(JsonParser parser, Report report, boolean named) throws IOException {
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    int faults = report.count();
    long seen = readProperties(parser, report, values, named);
    if (seen == OTHER_DOCUMENT) {
      return null;
    }
    for (int i = 0; i < values.length; i++) {
      if ((seen & 1L << i) == 0 && properties.get(i).kind() == Property.Kind.REQUIRED) {
        reportMissing(properties.get(i), parser, report);
      }
    }
    if (report.count() > faults) {
      return repair.repair(shape, values, report.place(parser), report);
    }
    try {
      return shape.make(values);
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException refused) {
      report.refused(refused, report.place(parser));
      return repair.repair(shape, values, report.place(parser), report);
    }
  }

  private long readProperties(
      JsonParser parser, Report report, @Nullable Object[] values, boolean namedBefore)
      throws IOException {
    int faults = report.count();
    long seen = 0;
    boolean named = namedBefore;
    Set<String> others = Set.of();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Slot slot = slots.get(name);
      parser.nextToken();
      if (slot != null && (seen & 1L << slot.number()) == 0) {
        seen |= 1L << slot.number();
        values[slot.number()] = slot.codec().read(parser, report);
      } else if (slot != null) {
        reportRepeated(name, properties.get(slot.number()), parser, report);
      } else if (!name.equals(DocumentSchema.NAME) || !schema.isKnown()) {
        others = others.isEmpty() ? new HashSet<>() : others;
        readOther(name, others.add(name), parser, report);
      } else if (named) {
        reportRepeated(name, parser, report);
      } else if (schema.admits(parent(parser, report), parser, report, faults)) {
        named = true;
      } else {
        passOverRest(parser);
        return OTHER_DOCUMENT;
      }
    }
    if (!named) {
      schema.reportMissing(parser, report);
    }
    return seen;
  }

  private static String parent(JsonParser parser, Report report) {
    return UnknownProperties.parent(report.place(parser));
  }

  private static void passOverRest(JsonParser parser) throws IOException {
    parser.skipChildren();
    while (parser.nextFieldName() != null) {
      parser.nextToken();
      parser.skipChildren();
    }
  }

  private void readOther(String name, boolean first, JsonParser parser, Report report)
      throws IOException {
    if (!first) {
      reportRepeated(name, parser, report);
    } else if (report.takesName(name, parser)) {
      report.unknownProperty(name, names, parser);
    } else {
      parser.skipChildren();
    }
  }

  private static void reportRepeated(String name, JsonParser parser, Report report)
      throws IOException {
    report.add("duplicate", parser, "\"{0}\" stands twice", Shown.shortened(name));
    parser.skipChildren();
  }

  private static void reportRepeated(
      String name, Property property, JsonParser parser, Report report) throws IOException {
    if (property.wordings().size() == 1) {
      report.add("duplicate", parser, "\"{0}\" stands twice", Shown.shortened(name));
    } else {
      report.add("duplicate", parser, "there must be exactly one of {0}", names(property));
    }
    parser.skipChildren();
  }

  private static void reportMissing(Property property, JsonParser parser, Report report) {
    String place = report.place(parser);
    if (property.wordings().size() == 1) {
      String name = property.wordings().get(0).name();
      report.add("missing", place + "/" + Problem.escaped(name), "\"{0}\" is missing", name);
    } else {
      report.add("missing", place, "one of {0} is missing", names(property));
    }
  }

  private static String names(Property property) {
    return property.wordings().stream()
        .map(Property.Wording::name)
        .collect(Collectors.joining(", "));
  }

  @Override
  public void write(T value, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    schema.write(generator);
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      Object content = property.of(value);
      if (content != null && !defaults.holds(i, content, value)) {
        property.write(content, generator);
      }
    }
    generator.writeEndObject();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    schema.put(object);
    for (Property property : properties) {
      property.put(object, definitions);
    }
    return object;
  }
}
