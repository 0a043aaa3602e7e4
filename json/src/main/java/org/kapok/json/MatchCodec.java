package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.Match;
import org.kapok.participation.AttributeValue;

/** What a field's value must be: a value, a list of values, or an object of bounds or words. */
final class MatchCodec implements TreeCodec<Match> {
  private static final List<String> BOUNDS = List.of("atLeast", "moreThan", "atMost", "lessThan");
  private static final List<String> NAMES =
      List.of("atLeast", "moreThan", "atMost", "lessThan", "from", "until", "exists", "in");

  private final Codec<AttributeValue> values = new AttributeValueCodec();
  private final Codec<Boolean> flags = new NumberCodecs.OfFlag();

  @Override
  public @Nullable Match read(Branch branch) throws IOException {
    if (branch.node().isArray()) {
      return oneOf(branch);
    }
    if (branch.node().isObject()) {
      return bounds(branch);
    }
    AttributeValue value = branch.as(values);
    return value == null ? null : new Match.Is(value);
  }

  private @Nullable Match oneOf(Branch branch) throws IOException {
    List<AttributeValue> read = new ArrayList<>();
    for (Branch element : branch.elements()) {
      AttributeValue value = element.as(values);
      if (value != null) {
        read.add(value);
      }
    }
    return read.size() == branch.node().size() ? new Match.OneOf(read) : null;
  }

  private @Nullable Match bounds(Branch branch) throws IOException {
    int faults = branch.report().count();
    branch.refuseOthers(NAMES);
    Boolean exists = branch.as(flags, "exists");
    String calendar = branch.as(Scalars.TEXT, "in");
    AttributeValue from = branch.as(values, "from");
    AttributeValue until = branch.as(values, "until");
    List<Optional<AttributeValue>> bounds = new ArrayList<>();
    for (String name : BOUNDS) {
      bounds.add(Optional.ofNullable(branch.as(values, name)));
    }
    if (branch.report().count() > faults) {
      return null;
    }
    if (exists != null && branch.node().size() == 1) {
      return new Match.Exists(exists);
    }
    if (from != null && until != null && branch.node().size() == 2) {
      return new Match.Between(from, until);
    }
    if (calendar != null && branch.node().size() == 1) {
      return new Match.In(calendar);
    }
    if (exists != null || calendar != null || from != null || until != null) {
      branch.add(
          "invalid",
          "must hold bounds (atLeast, moreThan, atMost, lessThan), or from with until, "
              + "or exists, or in; was {0}",
          branch.names());
      return null;
    }
    return new Match.Compare(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3));
  }

  @Override
  public void write(Match match, JsonGenerator generator) throws IOException {
    if (match instanceof Match.Is is) {
      values.write(is.value(), generator);
    } else if (match instanceof Match.OneOf oneOf) {
      generator.writeStartArray();
      for (AttributeValue value : oneOf.values()) {
        values.write(value, generator);
      }
      generator.writeEndArray();
    } else {
      generator.writeStartObject();
      writeBounds(match, generator);
      generator.writeEndObject();
    }
  }

  private void writeBounds(Match match, JsonGenerator generator) throws IOException {
    if (match instanceof Match.Compare compare) {
      writeBound("atLeast", compare.atLeast(), generator);
      writeBound("moreThan", compare.moreThan(), generator);
      writeBound("atMost", compare.atMost(), generator);
      writeBound("lessThan", compare.lessThan(), generator);
    } else if (match instanceof Match.Between between) {
      writeBound("from", Optional.of(between.from()), generator);
      writeBound("until", Optional.of(between.until()), generator);
    } else if (match instanceof Match.In in) {
      generator.writeFieldName("in");
      Scalars.TEXT.write(in.calendar(), generator);
    } else {
      generator.writeBooleanField("exists", ((Match.Exists) match).exists());
    }
  }

  private void writeBound(String name, Optional<AttributeValue> bound, JsonGenerator generator)
      throws IOException {
    if (bound.isPresent()) {
      generator.writeFieldName(name);
      values.write(bound.get(), generator);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode value = definitions.of(AttributeValue.class);
    ObjectNode bounds = SchemaPart.object();
    BOUNDS.forEach(name -> SchemaPart.put(bounds, name, value.deepCopy()));
    ObjectNode between = SchemaPart.object();
    for (String name : List.of("from", "until")) {
      SchemaPart.put(between, name, value.deepCopy());
      SchemaPart.require(between, name);
    }
    return SchemaPart.any(
        value,
        SchemaPart.list(value.deepCopy()),
        bounds.put("minProperties", 1),
        between,
        SchemaPart.single("exists", flags.schema(definitions)),
        SchemaPart.single("in", SchemaPart.text()));
  }
}
