package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.curve.Curve;
import org.kapok.id.RuleId;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Keep;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** A step: its window and key, and the members of its one operation. */
final class StepCodec implements TreeCodec<Step> {
  private static final List<String> LIMITS = List.of("max", "softMax", "min");
  private static final List<String> KEYWORDS =
      Stream.of(LIMITS, List.of("keep", "times")).flatMap(List::stream).toList();
  private static final List<String> EXCEPTIONS = List.of("except", "exceptCounted");
  private static final List<String> NAMES =
      Stream.of(List.of("each", "by"), CurveCodec.NAMES, KEYWORDS, EXCEPTIONS)
          .flatMap(List::stream)
          .toList();

  private final CurveCodec curves = new CurveCodec();
  private final Codec<Figure> figures = new FigureCodec();
  private final Codec<Keep> keeps = new EnumCodec<>(Keep.class);
  private final Codec<Collection<String>> names = new OneOrManyCodec<>(Scalars.TEXT);
  private final Codec<Collection<RuleId>> rules;

  StepCodec(Codec<RuleId> rule) {
    rules = new OneOrManyCodec<>(rule);
  }

  @Override
  public @Nullable Step read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a step, such as {\"each\": \"week\", \"max\": 20}");
      return null;
    }
    int faults = branch.report().count();
    branch.refuseOthers(NAMES);
    Window each = branch.as(Scalars.WINDOW, "each");
    Collection<String> by = branch.has("by") ? branch.as(names, "by") : List.of();
    List<RuleId> except = rules(branch, "except");
    List<RuleId> exceptCounted = rules(branch, "exceptCounted");
    Operation operation = operation(branch);
    if (operation != null && !branch.has("each") && !(operation instanceof Operation.Times)) {
      branch
          .get("each")
          .add("missing", "a step that adds up must say over what: each, one of " + Window.WORDS);
    }
    return branch.report().count() > faults || by == null || operation == null
        ? null
        : new Step(Optional.ofNullable(each), List.copyOf(by), operation, except, exceptCounted);
  }

  private List<RuleId> rules(Branch branch, String name) throws IOException {
    Collection<RuleId> read = branch.has(name) ? branch.as(rules, name) : null;
    if (read != null && LIMITS.stream().noneMatch(branch::has)) {
      branch
          .get(name)
          .add("unknown-property", Shown.quoted(name) + " may stand only with one of " + LIMITS);
    }
    return read == null ? List.of() : List.copyOf(read);
  }

  private @Nullable Operation operation(Branch branch) throws IOException {
    List<String> keywords = KEYWORDS.stream().filter(branch::has).toList();
    boolean curved = CurveCodec.KEYWORDS.stream().anyMatch(branch::has);
    if (keywords.size() + (curved ? 1 : 0) != 1) {
      reportNotOne(branch, keywords.isEmpty());
      return null;
    }
    if (curved) {
      Curve curve = curves.readMembers(branch);
      return curve == null ? null : new Operation.Grow(curve);
    }
    String keyword = keywords.get(0);
    refuseCurveMembers(branch, keyword);
    if (keyword.equals("keep")) {
      Keep keep = branch.as(keeps, keyword);
      return keep == null ? null : new Operation.KeepOne(keep);
    }
    Figure figure = branch.as(figures, keyword);
    if (figure == null) {
      return null;
    }
    return switch (keyword) {
      case "max" -> new Operation.Max(figure);
      case "softMax" -> new Operation.SoftMax(figure);
      case "min" -> new Operation.Min(figure);
      default -> new Operation.Times(figure);
    };
  }

  private static void refuseCurveMembers(Branch branch, String keyword) {
    for (String name : CurveCodec.NAMES) {
      if (branch.has(name)) {
        branch
            .get(name)
            .add(
                "unknown-property",
                Shown.quoted(name) + " may not stand with " + Shown.quoted(keyword));
      }
    }
  }

  private static void reportNotOne(Branch branch, boolean none) {
    boolean misspelt = branch.names().stream().anyMatch(name -> !NAMES.contains(name));
    if (!none || !misspelt) {
      branch.add(
          none ? "missing" : "duplicate",
          "a step must hold exactly one operation of every, rate, table, brackets, round, max,"
              + " softMax, min, keep, times; was "
              + branch.names());
    }
  }

  @Override
  public void write(Step step, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    if (step.each().isPresent()) {
      generator.writeStringField("each", step.each().get().toString());
    }
    if (!step.by().isEmpty()) {
      generator.writeFieldName("by");
      names.write(step.by(), generator);
    }
    writeOperation(step.operation(), generator);
    writeRules("except", step.except(), generator);
    writeRules("exceptCounted", step.exceptCounted(), generator);
    generator.writeEndObject();
  }

  private void writeRules(String name, List<RuleId> exempt, JsonGenerator generator)
      throws IOException {
    if (!exempt.isEmpty()) {
      generator.writeFieldName(name);
      rules.write(exempt, generator);
    }
  }

  private void writeOperation(Operation operation, JsonGenerator generator) throws IOException {
    if (operation instanceof Operation.Grow grow) {
      curves.writeMembers(grow.curve(), generator);
    } else if (operation instanceof Operation.Max max) {
      write("max", max.bound(), generator);
    } else if (operation instanceof Operation.SoftMax soft) {
      write("softMax", soft.bound(), generator);
    } else if (operation instanceof Operation.Min min) {
      write("min", min.bound(), generator);
    } else if (operation instanceof Operation.KeepOne keep) {
      generator.writeFieldName("keep");
      keeps.write(keep.keep(), generator);
    } else {
      write("times", ((Operation.Times) operation).factor(), generator);
    }
  }

  private void write(String name, Figure figure, JsonGenerator generator) throws IOException {
    generator.writeFieldName(name);
    figures.write(figure, generator);
  }
}
