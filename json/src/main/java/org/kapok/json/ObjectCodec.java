package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.Nearest;
import org.kapok.problem.Problem;

/** An object type, property by property. */
final class ObjectCodec<T> implements Codec<T> {
  private final Shape<T> shape;
  private final List<Property> properties;
  private final Map<String, Slot> slots = new HashMap<>();
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
    schema.check(parser, report);
    parser.skipChildren();
    return readRest(parser, report, true);
  }

  private @Nullable T readRest(JsonParser parser, Report report, boolean named) throws IOException {
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    int faults = report.count();
    long seen = readProperties(parser, report, values, named);
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
    long seen = 0;
    boolean named = namedBefore;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Slot slot = slots.get(name);
      parser.nextToken();
      if (slot == null) {
        named = readOther(name, named, parser, report);
      } else if ((seen & 1L << slot.number()) != 0) {
        reportRepeated(name, properties.get(slot.number()), parser, report);
      } else {
        seen |= 1L << slot.number();
        values[slot.number()] = slot.codec().read(parser, report);
      }
    }
    if (!named) {
      schema.reportMissing(parser, report);
    }
    return seen;
  }

  private boolean readOther(String name, boolean named, JsonParser parser, Report report)
      throws IOException {
    if (name.equals(DocumentSchema.NAME) && schema.isKnown()) {
      if (named) {
        report.add("duplicate", parser, Shown.quoted(name) + " stands twice");
      } else {
        schema.check(parser, report);
      }
      parser.skipChildren();
      return true;
    }
    TreeSet<String> names = new TreeSet<>(slots.keySet());
    report.add(
        "unknown-property",
        parser,
        Shown.quoted(name) + " is none of the properties " + names + Nearest.hint(name, names));
    parser.skipChildren();
    return named;
  }

  private static void reportRepeated(
      String name, Property property, JsonParser parser, Report report) throws IOException {
    String message =
        property.wordings().size() == 1
            ? Shown.quoted(name) + " stands twice"
            : "there must be exactly one of " + names(property);
    report.add("duplicate", parser, message);
    parser.skipChildren();
  }

  private static void reportMissing(Property property, JsonParser parser, Report report) {
    String place = report.place(parser);
    if (property.wordings().size() == 1) {
      String name = property.wordings().get(0).name();
      report.add("missing", place + "/" + Problem.escaped(name), "\"" + name + "\" is missing");
    } else {
      report.add("missing", place, "one of " + names(property) + " is missing");
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
