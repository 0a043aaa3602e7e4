package org.kapok.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kapok.curve.Curve;
import org.kapok.incentive.rule.Figure;
import org.kapok.incentive.rule.Operation;
import org.kapok.incentive.rule.Step;
import org.kapok.incentive.rule.Window;

/** A step: its window and key, and the members of its one operation. */
final class StepCodec implements TreeCodec<Step> {
  private static final List<String> LIMITS = List.of("max", "min", "times");
  private static final List<String> NAMES =
      Stream.of(List.of("each", "by"), CurveCodec.NAMES, LIMITS).flatMap(List::stream).toList();

  private final CurveCodec curves = new CurveCodec();
  private final Codec<Figure> figures = new FigureCodec();
  private final Codec<Collection<String>> keys = new OneOrManyCodec<>(Scalars.TEXT);

  @Override
  public @Nullable Step read(Branch branch) throws IOException {
    if (!branch.node().isObject()) {
      branch.wrongType("a step, such as {\"each\": \"week\", \"max\": 20}");
      return null;
    }
    int faults = branch.report().count();
    branch.refuseOthers(NAMES);
    Window each = branch.as(Scalars.WINDOW, "each");
    Collection<String> by = branch.has("by") ? branch.as(keys, "by") : List.of();
    Operation operation = operation(branch);
    if (operation != null && !branch.has("each") && !(operation instanceof Operation.Times)) {
      branch
          .get("each")
          .add("missing", "a step that adds up must say over what: each, one of " + Window.WORDS);
    }
    return branch.report().count() > faults || by == null || operation == null
        ? null
        : new Step(Optional.ofNullable(each), List.copyOf(by), operation);
  }

  private @Nullable Operation operation(Branch branch) throws IOException {
    List<String> limits = LIMITS.stream().filter(branch::has).toList();
    boolean curved = CurveCodec.KEYWORDS.stream().anyMatch(branch::has);
    if (limits.size() + (curved ? 1 : 0) != 1) {
      reportNotOne(branch, limits.isEmpty());
      return null;
    }
    if (curved) {
      Curve curve = curves.readMembers(branch);
      return curve == null ? null : new Operation.Grow(curve);
    }
    refuseCurveMembers(branch, limits.get(0));
    Figure figure = branch.as(figures, limits.get(0));
    if (figure == null) {
      return null;
    }
    return switch (limits.get(0)) {
      case "max" -> new Operation.Max(figure);
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
          "a step must hold exactly one operation of every, rate, table, brackets, round, max, min,"
              + " times; was "
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
      keys.write(step.by(), generator);
    }
    if (step.operation() instanceof Operation.Grow grow) {
      curves.writeMembers(grow.curve(), generator);
    } else if (step.operation() instanceof Operation.Max max) {
      write("max", max.bound(), generator);
    } else if (step.operation() instanceof Operation.Min min) {
      write("min", min.bound(), generator);
    } else {
      write("times", ((Operation.Times) step.operation()).factor(), generator);
    }
    generator.writeEndObject();
  }

  private void write(String name, Figure figure, JsonGenerator generator) throws IOException {
    generator.writeFieldName(name);
    figures.write(figure, generator);
  }
}
