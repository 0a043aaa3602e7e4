package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kapok.incentive.rule.CodeValue;
import org.kapok.text.LocalizedText;

/** A field's codes: a list, or an object of code and label ({@code {}} for none), in its order. */
final class CodeValuesCodec implements TreeCodec<Collection<CodeValue>> {
  private final Codec<LocalizedText> labels;

  CodeValuesCodec(Codec<LocalizedText> labels) {
    this.labels = labels;
  }

  @Override
  public @Nullable Collection<CodeValue> read(Branch branch) throws IOException {
    List<CodeValue> codes = new ArrayList<>();
    if (branch.node().isArray()) {
      for (Branch element : branch.elements()) {
        String code = element.as(Scalars.TEXT);
        if (code != null) {
          codes.add(CodeValue.of(code));
        }
      }
    } else if (branch.node().isObject()) {
      for (String code : branch.names()) {
        codes.add(labelled(code, branch.get(code)));
      }
    } else {
      branch.wrongType("a list of codes, or an object of codes and labels");
    }
    return codes.size() == branch.node().size() ? codes : null;
  }

  private CodeValue labelled(String code, Branch label) throws IOException {
    boolean none = label.node().isObject() && label.node().isEmpty();
    return new CodeValue(code, none ? Optional.empty() : Optional.ofNullable(label.as(labels)));
  }

  @Override
  public void write(Collection<CodeValue> values, JsonGenerator generator) throws IOException {
    boolean plain = values.stream().allMatch(each -> each.label().isEmpty());
    boolean repeated = values.stream().map(CodeValue::code).distinct().count() < values.size();
    if (plain || repeated) {
      generator.writeStartArray();
      for (CodeValue value : values) {
        Scalars.TEXT.write(value.code(), generator);
      }
      generator.writeEndArray();
    } else {
      generator.writeStartObject();
      for (CodeValue value : values) {
        generator.writeFieldName(TextCodec.requireWhole(value.code()));
        if (value.label().isPresent()) {
          labels.write(value.label().get(), generator);
        } else {
          generator.writeStartObject();
          generator.writeEndObject();
        }
      }
      generator.writeEndObject();
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode none = SchemaPart.object();
    ObjectNode labelled = SchemaPart.of("object");
    labelled.set("additionalProperties", SchemaPart.any(none, labels.schema(definitions)));
    return SchemaPart.any(SchemaPart.list(SchemaPart.text()), labelled);
  }
}
