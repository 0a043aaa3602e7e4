package org.kapok.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapok.evaluation.CheckUp;
import org.kapok.evaluation.EvaluationScheme;
import org.kapok.evaluation.Fraction;
import org.kapok.evaluation.Grade;
import org.kapok.evaluation.Item;
import org.kapok.evaluation.ReachableStep;
import org.kapok.evaluation.Section;
import org.kapok.venue.Venue;

/** The names and figures of check-ups in one language. */
final class CheckUpWords {
  private final EvaluationScheme scheme;
  private final Language language;

  CheckUpWords(EvaluationScheme scheme, Language language) {
    this.scheme = scheme;
    this.language = language;
  }

  String say(String english, String chinese) {
    return language.say(english, chinese);
  }

  String name(Venue venue) {
    return venue.name().in(language.tag());
  }

  String item(String id) {
    return all(scheme.items())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> language.label(each.label(), each.id()))
        .orElseGet(() -> say("Total", "总分"));
  }

  private static Stream<Item> all(List<Item> items) {
    return items.stream()
        .flatMap(
            each ->
                each instanceof Section section
                    ? Stream.concat(Stream.of(each), all(section.items()))
                    : Stream.of(each));
  }

  /** {@code Members reached +10}. */
  String step(ReachableStep step) {
    return item(step.indicator()) + " +" + step.amount();
  }

  String grade(Optional<String> id) {
    return scheme.grades().stream()
        .filter(each -> id.filter(each.id()::equals).isPresent())
        .findFirst()
        .map(this::grade)
        .orElse("–");
  }

  String grade(Grade grade) {
    return language.label(grade.label(), grade.id());
  }

  /** The grade, or how else the check-up ended. */
  String ending(CheckUp checkUp) {
    return checkUp.grade().isPresent()
        ? grade(checkUp.grade())
        : checkUp.outcome().label().in(language.tag());
  }

  static String points(Optional<Fraction> points) {
    return points.map(each -> each.toDecimal(1).toPlainString()).orElse("–");
  }

  /** With its sign, and one decimal. */
  static String signed(Fraction change) {
    BigDecimal rounded = change.toDecimal(1);
    return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString().replace("-", "−");
  }

  static String signed(Optional<Fraction> change) {
    return change.map(CheckUpWords::signed).orElse("–");
  }
}
