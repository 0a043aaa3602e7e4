package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * How one figure is made of the answers to a survey (测评构念): satisfaction 满意度, sense of gain 获得感.
 * The items, their scales and weights, the form of the figure, what is done about missing answers,
 * and how many answers are needed at least.
 *
 * <p>Example: {@link #netPromoter(String) SurveyConstruct.netPromoter("recommend")} of 15 tens, 7
 * nines, 6 eights, 4 sevens, 5 sixes and 3 threes is 35.
 */
@Value.Immutable
public sealed interface SurveyConstruct permits ImmutableSurveyConstruct {

  /** Its name, such as {@code satisfaction}; evidence with its answers is filed under it. */
  String id();

  /** What readers call it. */
  Optional<LocalizedText> label();

  /** The questions, at least one. Unless the form is the index, all have one scale. */
  List<SurveyItem> items();

  /** Which figure is made of the scores. */
  SurveyForm form();

  /** A response with fewer items answered is left out altogether; at least 1. */
  @Value.Default
  default long minimumAnswered() {
    return 1;
  }

  /** With fewer responses that count there is no figure; at least 1. */
  @Value.Default
  default long minimumSample() {
    return 1;
  }

  /** To how many decimals figures are rounded, a half away from zero; 0 to 6. */
  @Value.Default
  default int decimals() {
    return Amount.MAXIMUM_SCALE;
  }

  /** How sure the confidence interval is. */
  @Value.Default
  default Confidence confidence() {
    return Confidence.PERCENT_95;
  }

  /** Refuses what is impossible for one construct, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (id().isBlank()) {
      faults.add("blank", "/id", "id must not be blank");
    }
    if (items().isEmpty()) {
      faults.add("missing", "/items", "items must hold at least one question");
    }
    faults.requireAtLeast("/minimumSample", 1, minimumSample());
    if (minimumAnswered() < 1 || minimumAnswered() > Math.max(1, items().size())) {
      faults.add(
          "out-of-range",
          "/minimumAnswered",
          "minimumAnswered must be from 1 to the {0} items, was {1}",
          items().size(),
          minimumAnswered());
    }
    if (decimals() < 0 || decimals() > Amount.MAXIMUM_SCALE) {
      faults.add("out-of-range", "/decimals", "decimals must be from 0 to 6, was {0}", decimals());
    }
    for (int i = 0; i < items().size(); i++) {
      checkItem(i, faults);
    }
    faults.refuse("survey construct {0}", id());
  }

  private void checkItem(int index, Faults faults) {
    SurveyItem item = items().get(index);
    SurveyItem first = items().get(0);
    if (items().subList(0, index).stream().anyMatch(each -> each.id().equals(item.id()))) {
      faults.add("duplicate", "/items/" + index + "/id", "items must differ: \"{0}\"", item.id());
    }
    boolean hasScaleOfFirst =
        item.least().equals(first.least()) && item.most().equals(first.most());
    if (!(form() instanceof SurveyForm.Index) && !hasScaleOfFirst) {
      faults.add(
          "different-scales",
          "/items/" + index + "/most",
          "items must have one scale unless the form is the index, were {0} to {1} and "
              + "{2} to {3}",
          first.least(),
          first.most(),
          item.least(),
          item.most());
    }
  }

  /**
   * What is wrong with the answers: an item that was not asked, a score that is not on its scale.
   */
  default List<Problem> problemsOf(SurveyAnswers answers) {
    Faults faults = new Faults();
    Map<String, SurveyItem> byId =
        items().stream().collect(Collectors.toMap(SurveyItem::id, item -> item));
    for (int i = 0; i < answers.responses().size(); i++) {
      String place = "/responses/" + i + "/scores/";
      answers
          .responses()
          .get(i)
          .scores()
          .forEach((id, score) -> checkScore(byId, id, score, place, faults));
    }
    return faults.all();
  }

  private static void checkScore(
      Map<String, SurveyItem> byId, String id, Amount score, String place, Faults faults) {
    SurveyItem item = byId.get(id);
    if (item == null) {
      faults.add(
          "unknown-item",
          place + Problem.escaped(id),
          "no item has this id: \"{0}\"{1}",
          id,
          faults.hint(id, byId.keySet()));
    } else if (!item.accepts(score)) {
      faults.add(
          "out-of-range",
          place + Problem.escaped(id),
          "score must be from {0} to {1} in steps of {2}, was {3}",
          item.least(),
          item.most(),
          item.step(),
          score);
    }
  }

  /**
   * The figure of the answers, with its items and confidence interval.
   *
   * @throws RefusedException if the answers have {@linkplain #problemsOf problems}
   */
  default SurveyResult resultOf(SurveyAnswers answers) {
    List<Problem> problems = problemsOf(answers);
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("answers to survey construct {0}", id()), problems);
    }
    return new SurveyEstimation(this, answers).result();
  }

  /**
   * One question with scores from 1 to k and their mean (李克特量表).
   *
   * @param id of the construct and of its item
   * @param points k, at least 2
   */
  static SurveyConstruct likert(String id, int points) {
    return builder()
        .id(id)
        .addItems(SurveyItem.builder().id(id).most(Amount.of(points)).build())
        .form(new SurveyForm.Mean())
        .build();
  }

  /**
   * The five grades of 好差评, from veryDissatisfied 非常不满意, 1, to verySatisfied 非常满意, 5; the figure is
   * the satisfied share in percent, of fairlySatisfied 基本满意 and better.
   *
   * @param id of the construct and of its item
   */
  static SurveyConstruct fiveGrades(String id) {
    return builder()
        .id(id)
        .addItems(
            SurveyItem.builder()
                .id(id)
                .most(Amount.of(5))
                .addGrades("veryDissatisfied", "dissatisfied", "fairlySatisfied")
                .addGrades("satisfied", "verySatisfied")
                .build())
        .form(new SurveyForm.Share(Amount.of(3)))
        .build();
  }

  /**
   * The net promoter score: one question from 0 to 10; the percentage of 9 and 10 less that of 0 to
   * 6.
   *
   * @param id of the construct and of its item
   */
  static SurveyConstruct netPromoter(String id) {
    return builder()
        .id(id)
        .addItems(SurveyItem.builder().id(id).least(Amount.ZERO).most(Amount.of(10)).build())
        .form(new SurveyForm.Net(Amount.of(9), Amount.of(6)))
        .build();
  }

  /**
   * The ACSI index: questions from 1 to 10, weighted, to 0–100. With equal weights it is the simple
   * form {@code (X1 + X2 + X3 − 3) / 27 × 100}.
   *
   * @param id of the construct; its items are q1, q2, …
   * @param weights of the questions, each above 0
   */
  static SurveyConstruct acsi(String id, List<Amount> weights) {
    List<SurveyItem> items = new ArrayList<>();
    for (Amount weight : weights) {
      items.add(
          SurveyItem.builder()
              .id("q" + (items.size() + 1))
              .most(Amount.of(10))
              .weight(weight)
              .build());
    }
    return builder().id(id).items(items).form(new SurveyForm.Index()).build();
  }

  /** Starts a construct. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a construct; the result depends on the order of the items only. */
  final class Builder extends ImmutableSurveyConstruct.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
