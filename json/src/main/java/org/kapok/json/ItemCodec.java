package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.evaluation.Indicator;
import org.kapok.evaluation.Item;
import org.kapok.evaluation.Section;

/** An item: a section if it has {@code items}, else an indicator. */
final class ItemCodec implements TreeCodec<Item> {
  private final Codecs codecs;

  ItemCodec(Codecs codecs) {
    this.codecs = codecs;
  }

  @Override
  public @Nullable Item read(Branch branch) throws IOException {
    boolean section = branch.node().isObject() && branch.has("items");
    return (Item) branch.as(codecs.of(section ? Section.class : Indicator.class));
  }

  @Override
  public void write(Item item, JsonGenerator generator) throws IOException {
    codecs.of(item instanceof Section ? Section.class : Indicator.class).write(item, generator);
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode section = definitions.of(Section.class);
    SchemaPart.require(section, "items");
    return SchemaPart.any(section, definitions.of(Indicator.class));
  }
}
