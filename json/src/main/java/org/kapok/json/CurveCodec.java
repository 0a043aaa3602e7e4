package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kapok.curve.Brackets;
import org.kapok.curve.Curve;
import org.kapok.curve.Every;
import org.kapok.curve.Rate;
import org.kapok.curve.Rounded;
import org.kapok.curve.Table;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Rounding;

/** A curve: the members every, rate, table or brackets, and round, of the object it stands in. */
final class CurveCodec implements TreeCodec<Curve> {
  /**
   * The members of which exactly one says what the curve is; round may stand with them or alone.
   */
  static final List<String> KEYWORDS = List.of("every", "rate", "table", "brackets", "round");

  /** The members that stand alone. */
  private static final List<String> OWN = List.of("every", "rate", "table", "brackets");

  /** All members. */
  static final List<String> NAMES =
      List.of("every", "from", "pay", "rate", "per", "table", "brackets", "round", "to");

  private final Codec<Amount> amounts = new NumberCodecs.OfAmount();
  private final EnumCodec<Rounding> roundings = new EnumCodec<>(Rounding.class);

  @Override
  public @Nullable Curve read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a curve, such as {\"every\": 30, \"pay\": 2}");
      return null;
    }
    branch.refuseOthers(NAMES);
    return readMembers(branch);
  }

  /** Reads the curve's members of an object that may have others. */
  @Nullable Curve readMembers(Branch branch) throws IOException {
    List<String> curves = KEYWORDS.stream().filter(branch::has).toList();
    List<String> own = curves.stream().filter(name -> !name.equals("round")).toList();
    if (curves.isEmpty() || own.size() > 1) {
      branch.add(
          curves.isEmpty() ? "missing" : "duplicate",
          "must hold exactly one of every, rate, table, brackets (each with or without round), or"
              + " round alone; was {0}",
          branch.names());
      return null;
    }
    refuseStray(branch, "every", "from", "pay");
    refuseStray(branch, "rate", "per");
    refuseStray(branch, "round", "to");
    Curve curve = own.isEmpty() ? Rate.ONE : curve(own.get(0), branch);
    if (!branch.has("round")) {
      return curve;
    }
    Rounding rounding = branch.as(roundings, "round");
    Amount unit = branch.has("to") ? branch.as(amounts, "to") : Amount.ONE;
    return curve == null || rounding == null || unit == null
        ? null
        : new Rounded(curve, rounding, unit);
  }

  private static void refuseStray(Branch branch, String keyword, String... names) {
    for (String name : names) {
      if (branch.has(name) && !branch.has(keyword)) {
        branch
            .get(name)
            .add(
                "unknown-property",
                "\"{0}\" may stand with \"{1}\" only",
                Shown.shortened(name),
                Shown.shortened(keyword));
      }
    }
  }

  private @Nullable Curve curve(String keyword, Branch branch) throws IOException {
    return switch (keyword) {
      case "every" -> every(branch);
      case "rate" -> {
        Amount rate = branch.as(amounts, "rate");
        Amount per = branch.has("per") ? branch.as(amounts, "per") : Amount.ONE;
        yield rate == null || per == null ? null : new Rate(rate, per);
      }
      case "table" -> {
        List<Table.Row> rows = rows(branch.get("table"), Table.Row::new);
        yield rows == null ? null : new Table(rows);
      }
      default -> {
        List<Brackets.Row> rows = rows(branch.get("brackets"), Brackets.Row::new);
        yield rows == null ? null : new Brackets(rows);
      }
    };
  }

  private @Nullable Curve every(Branch branch) throws IOException {
    Amount every = branch.as(amounts, "every");
    Amount from = branch.has("from") ? branch.as(amounts, "from") : every;
    if (!branch.has("pay")) {
      branch.get("pay").add("missing", "\"every\" needs \"pay\", what each pays");
    }
    Amount pay = branch.as(amounts, "pay");
    return every == null || from == null || pay == null ? null : new Every(every, from, pay);
  }

  private <R> @Nullable List<R> rows(Branch branch, BiFunction<Amount, Amount, R> row)
      throws IOException {
    if (!branch.node().isArray()) {
      branch.wrongType("a list of rows [from, amount]");
      return null;
    }
    List<R> rows = new ArrayList<>();
    for (Branch element : branch.elements()) {
      if (element.node().isArray() && element.node().size() == 2) {
        Amount from = element.elements().get(0).as(amounts);
        Amount amount = element.elements().get(1).as(amounts);
        if (from != null && amount != null) {
          rows.add(row.apply(from, amount));
        }
      } else {
        element.wrongType("a row of two numbers [from, amount]");
      }
    }
    return rows.size() == branch.node().size() ? rows : null;
  }

  @Override
  public void write(Curve curve, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    writeMembers(curve, generator);
    generator.writeEndObject();
  }

  /** Writes the curve's members into an object that has been started. */
  void writeMembers(Curve curve, JsonGenerator generator) throws IOException {
    if (curve instanceof Rounded rounded) {
      if (!rounded.curve().equals(Rate.ONE)) {
        writeMembers(rounded.curve(), generator);
      }
      generator.writeStringField("round", roundings.text(rounded.round()));
      writeUnless(Amount.ONE, "to", rounded.to(), generator);
    } else if (curve instanceof Every every) {
      write("every", every.every(), generator);
      writeUnless(every.every(), "from", every.from(), generator);
      write("pay", every.pay(), generator);
    } else if (curve instanceof Rate rate) {
      write("rate", rate.rate(), generator);
      writeUnless(Amount.ONE, "per", rate.per(), generator);
    } else if (curve instanceof Table table) {
      generator.writeArrayFieldStart("table");
      for (Table.Row row : table.rows()) {
        writeRow(row.from(), row.amount(), generator);
      }
      generator.writeEndArray();
    } else {
      generator.writeArrayFieldStart("brackets");
      for (Brackets.Row row : ((Brackets) curve).rows()) {
        writeRow(row.from(), row.rate(), generator);
      }
      generator.writeEndArray();
    }
  }

  private void writeUnless(Amount usual, String name, Amount amount, JsonGenerator generator)
      throws IOException {
    if (!amount.equals(usual)) {
      write(name, amount, generator);
    }
  }

  private void write(String name, Amount amount, JsonGenerator generator) throws IOException {
    generator.writeFieldName(name);
    amounts.write(amount, generator);
  }

  private void writeRow(Amount from, Amount amount, JsonGenerator generator) throws IOException {
    generator.writeStartArray();
    amounts.write(from, generator);
    amounts.write(amount, generator);
    generator.writeEndArray();
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    putMembers(object, definitions);
    SchemaPart.atLeastOne(object, KEYWORDS);
    return object;
  }

  /** Puts the members into an object that may have others. */
  void putMembers(ObjectNode object, Definitions definitions) {
    ObjectNode amount = definitions.of(Amount.class);
    for (String name : List.of("every", "from", "pay", "rate", "per", "to")) {
      SchemaPart.put(object, name, amount.deepCopy());
    }
    ObjectNode rows = SchemaPart.list(SchemaPart.tuple(amount.deepCopy(), amount.deepCopy()));
    SchemaPart.put(object, "table", rows);
    SchemaPart.put(object, "brackets", rows.deepCopy());
    SchemaPart.put(object, "round", definitions.of(Rounding.class));
    SchemaPart.atMostOne(object, OWN);
    SchemaPart.onlyWith(object, "from", List.of("every"));
    SchemaPart.onlyWith(object, "pay", List.of("every"));
    SchemaPart.onlyWith(object, "every", List.of("pay"));
    SchemaPart.onlyWith(object, "per", List.of("rate"));
    SchemaPart.onlyWith(object, "to", List.of("round"));
  }
}
