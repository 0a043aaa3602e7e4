package org.kapok.problem;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A problem as a violation: its pointer as a property path, its code as a key of messages. */
final class Violation {
  private static final Pattern SYNTAX = Pattern.compile("[{}$\\\\]");
  private static final String COLON = ": ";
  private static final String MAYBE = ". Maybe \"";

  private final ConstraintViolationBuilder builder;
  private @Nullable NodeBuilderCustomizableContext node;
  private @Nullable NodeBuilderDefinedContext placed;

  private Violation(ConstraintViolationBuilder builder) {
    this.builder = builder;
  }

  static void add(Problem problem, ConstraintValidatorContext context) {
    int colon = problem.message().indexOf(COLON);
    String about = colon < 0 ? "" : problem.message().substring(colon);
    String template =
        "{org.kapok.problem."
            + problem.code()
            + "}"
            + SYNTAX
                .matcher(about)
                .replaceAll("\\\\$0")
                .replace(MAYBE, "{org.kapok.problem.maybe} \"");
    new Violation(context.buildConstraintViolationWithTemplate(template)).at(problem.place());
  }

  private void at(String place) {
    Deque<String> steps = new ArrayDeque<>(List.of(place.split("/")));
    steps.poll();
    @Nullable Integer index = null;
    for (String step : steps) {
      if (!step.isEmpty() && step.chars().allMatch(Character::isDigit)) {
        index = Integer.valueOf(step);
      } else {
        add(step, index);
        index = null;
      }
    }
    end(index);
  }

  private void add(String name, @Nullable Integer index) {
    NodeBuilderCustomizableContext next;
    if (placed != null) {
      next = placed.addPropertyNode(name);
    } else if (node != null) {
      next = node.addPropertyNode(name);
    } else {
      next = builder.addPropertyNode(name);
    }
    placed = index == null ? null : next.inIterable().atIndex(index);
    node = next;
  }

  private void end(@Nullable Integer index) {
    if (index != null && placed != null) {
      placed.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    } else if (index != null && node != null) {
      node.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    } else if (placed != null) {
      placed.addConstraintViolation();
    } else if (node != null) {
      node.addConstraintViolation();
    } else {
      builder.addConstraintViolation();
    }
  }
}
