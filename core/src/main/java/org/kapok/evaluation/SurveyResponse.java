package org.kapok.evaluation;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kapok.problem.InvalidValueException;
import org.kapok.quantity.Amount;

/**
 * What one or several persons answered (答卷), all of them the same. Nobody is named. An item that is
 * not there was not answered.
 *
 * <p>Example: 15 persons who gave a 10 are {@code SurveyResponse.of("recommend", 10, 15)}.
 *
 * @param scores the score of each item answered, by item
 * @param count how many answered so, at least 1
 */
public record SurveyResponse(SortedMap<String, Amount> scores, long count) {
  /** An order of patterns: by the scores as text. */
  static final Comparator<SurveyResponse> ORDER =
      Comparator.comparing(response -> response.scores().toString());

  /**
   * Copies the scores.
   *
   * @throws IllegalArgumentException if the count is below 1
   */
  public SurveyResponse {
    if (count < 1) {
      throw new InvalidValueException(
          "count of a survey response must be 1 or above, was {0}", count);
    }
    scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
  }

  /** One person's answers. */
  public static SurveyResponse of(Map<String, Amount> scores) {
    return new SurveyResponse(new TreeMap<>(scores), 1);
  }

  /** So many persons who gave the one item this whole score. */
  public static SurveyResponse of(String item, long score, long count) {
    return new SurveyResponse(new TreeMap<>(Map.of(item, Amount.of(score))), count);
  }
}
