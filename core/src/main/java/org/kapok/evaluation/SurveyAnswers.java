package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * All answers to one survey (问卷结果), as counts of equal responses: in which order they came does not
 * matter, and two surveys with the same answers are equal.
 *
 * <p>Example: {@code SurveyAnswers.of(List.of(SurveyResponse.of("recommend", 10, 15),
 * SurveyResponse.of("recommend", 3, 3)))}.
 *
 * @param responses the responses, each pattern once, in a fixed order
 * @param invited how many were asked; empty if not known; at least as many as answered
 */
public record SurveyAnswers(List<SurveyResponse> responses, Optional<Long> invited) {
  /** Nobody answered. */
  public static final SurveyAnswers NONE = of(List.of());

  /**
   * Adds up equal responses.
   *
   * @throws IllegalArgumentException if fewer were asked than answered
   * @throws ArithmeticException if the responses are more than a long can count
   */
  public SurveyAnswers {
    responses = counted(responses);
    long size = size(responses);
    if (invited.isPresent() && invited.get() < size) {
      throw new InvalidValueException(
          "invited must be at least the number of responses {0}, was {1}", size, invited.get());
    }
  }

  /** Answers of which it is not known how many were asked. */
  public static SurveyAnswers of(Collection<SurveyResponse> responses) {
    return new SurveyAnswers(List.copyOf(responses), Optional.empty());
  }

  private static List<SurveyResponse> counted(List<SurveyResponse> responses) {
    Map<SortedMap<String, Amount>, Long> counts = new HashMap<>();
    responses.forEach(each -> counts.merge(each.scores(), each.count(), Math::addExact));
    List<SurveyResponse> result = new ArrayList<>();
    counts.forEach((scores, count) -> result.add(new SurveyResponse(new TreeMap<>(scores), count)));
    result.sort(SurveyResponse.ORDER);
    return List.copyOf(result);
  }

  private static long size(List<SurveyResponse> responses) {
    return responses.stream().mapToLong(SurveyResponse::count).reduce(0, Math::addExact);
  }

  /** How many responses there are. */
  public long size() {
    return size(responses);
  }

  /**
   * These answers and the others together, as of two channels of one survey. How many were asked is
   * known only if it is of both.
   */
  public SurveyAnswers plus(SurveyAnswers other) {
    List<SurveyResponse> all = new ArrayList<>(responses);
    all.addAll(other.responses);
    return new SurveyAnswers(
        all, invited.flatMap(asked -> other.invited.map(more -> Math.addExact(asked, more))));
  }
}
