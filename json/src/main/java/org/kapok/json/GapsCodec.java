package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.id.AccountId;
import org.kapok.incentive.rule.Gaps;

/** Which gaps break no run: at most one of gaps, gapsBetween, gapsFrom; none of them for no gap. */
final class GapsCodec implements TreeCodec<Gaps> {
  /** All members. */
  static final List<String> NAMES = List.of("gaps", "gapsBetween", "gapsFrom");

  private static final Codec<Integer> COUNTS = new NumberCodecs.OfInt();

  private final Codec<Gaps.InRun> inRun =
      new MappedCodec<>(COUNTS, Gaps.InRun::new, Gaps.InRun::atMost);
  private final Codec<Gaps.Between> between =
      new MappedCodec<>(COUNTS, Gaps.Between::new, Gaps.Between::atMost);
  private final Codec<Gaps.PaidFrom> paidFrom;

  GapsCodec(Codec<AccountId> accounts) {
    paidFrom = new MappedCodec<>(accounts, Gaps.PaidFrom::new, Gaps.PaidFrom::account);
  }

  @Override
  public @Nullable Gaps read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("what breaks no run, such as {\"gaps\": 2}");
      return null;
    }
    branch.refuseOthers(NAMES);
    return readMembers(branch);
  }

  /** Reads the members of an object that may have others. */
  @Nullable Gaps readMembers(Branch branch) throws IOException {
    List<String> given = NAMES.stream().filter(branch::has).toList();
    if (given.isEmpty()) {
      return Gaps.NONE;
    }
    for (String name : given.subList(1, given.size())) {
      branch
          .get(name)
          .add("duplicate", "there must be at most one of {0}", String.join(", ", NAMES));
    }
    return switch (given.get(0)) {
      case "gaps" -> branch.as(inRun, "gaps");
      case "gapsBetween" -> branch.as(between, "gapsBetween");
      default -> branch.as(paidFrom, "gapsFrom");
    };
  }

  @Override
  public void write(Gaps gaps, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    writeMembers(gaps, generator);
    generator.writeEndObject();
  }

  /** Writes the members into an object that has been started. */
  void writeMembers(Gaps gaps, JsonGenerator generator) throws IOException {
    if (gaps.equals(Gaps.NONE)) {
      return;
    }
    if (gaps instanceof Gaps.InRun run) {
      generator.writeFieldName("gaps");
      inRun.write(run, generator);
    } else if (gaps instanceof Gaps.Between each) {
      generator.writeFieldName("gapsBetween");
      between.write(each, generator);
    } else {
      generator.writeFieldName("gapsFrom");
      paidFrom.write((Gaps.PaidFrom) gaps, generator);
    }
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    ObjectNode object = SchemaPart.object();
    putMembers(object, definitions);
    return object;
  }

  /** Puts the members into an object that may have others. */
  void putMembers(ObjectNode object, Definitions definitions) {
    SchemaPart.put(object, "gaps", inRun.schema(definitions));
    SchemaPart.put(object, "gapsBetween", between.schema(definitions));
    SchemaPart.put(object, "gapsFrom", paidFrom.schema(definitions));
    SchemaPart.atMostOne(object, NAMES);
  }
}
