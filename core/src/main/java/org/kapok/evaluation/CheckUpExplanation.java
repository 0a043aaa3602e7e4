package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * Says a check-up in words, in Chinese or English: the points, the grade and what keeps it from the
 * next one, and what was missing.
 *
 * <p>Example: {@code CheckUpExplanation.of(scheme, "en").sentence(checkUp)} is {@code 987 of 1000,
 * Grade 4; not Grade 5: Environment is 89.17 % of its marks, at least 90 % is asked for}.
 */
public final class CheckUpExplanation {
  private final EvaluationScheme scheme;
  private final String language;
  private final boolean chinese;
  private final Map<String, Item> items = new HashMap<>();

  private CheckUpExplanation(EvaluationScheme scheme, String language) {
    this.scheme = scheme;
    this.language = language;
    chinese = language.toLowerCase(Locale.ROOT).startsWith("zh");
    add(scheme.total());
  }

  private void add(Item item) {
    items.put(item.id(), item);
    if (item instanceof Section section) {
      section.items().forEach(this::add);
    }
  }

  /**
   * Explains check-ups by the scheme.
   *
   * @param language a BCP 47 tag; what does not start with {@code zh} is explained in English
   */
  public static CheckUpExplanation of(EvaluationScheme scheme, String language) {
    return new CheckUpExplanation(scheme, language);
  }

  /** The points, the grade, and what keeps it from the next higher one. */
  public String sentence(CheckUp checkUp) {
    StringBuilder sentence = new StringBuilder(points(checkUp));
    sentence.append(chinese ? "，" : ", ").append(ending(checkUp));
    if (!checkUp.vetoes().isEmpty()) {
      sentence.append(chinese ? "；一票否决：" : "; vetoed: ").append(vetoes(checkUp));
    }
    if (checkUp.outcome() == Outcome.NOT_ELIGIBLE) {
      sentence.append(chinese ? "：" : ": ").append(missed(checkUp.eligibility()));
    } else if (isGradedHere(checkUp)) {
      sentence.append(bound(checkUp));
    }
    return sentence.toString();
  }

  private static boolean isGradedHere(CheckUp checkUp) {
    return checkUp.outcome() == Outcome.GRADED || checkUp.outcome() == Outcome.BELOW_ALL_GRADES;
  }

  private String points(CheckUp checkUp) {
    String points = checkUp.points().map(Words::number).orElse(chinese ? "未计分" : "no points");
    Optional<Amount> full = scheme.full().filter(each -> checkUp.points().isPresent());
    if (chinese) {
      return checkUp.points().isEmpty()
          ? points
          : points + " 分" + full.map(each -> "（满分 " + each + "）").orElse("");
    }
    return points + full.map(each -> " of " + each).orElse("");
  }

  private String ending(CheckUp checkUp) {
    return checkUp.grade().map(this::grade).orElse(checkUp.outcome().label().in(language));
  }

  private String vetoes(CheckUp checkUp) {
    return scheme.vetoes().stream()
        .filter(each -> checkUp.vetoes().contains(each.id()))
        .map(each -> text(each.label(), each.id()))
        .collect(Collectors.joining(chinese ? "、" : ", "));
  }

  private String bound(CheckUp checkUp) {
    return checkUp
        .nextGrade()
        .map(
            next ->
                (chinese ? "；未达" : "; not ")
                    + grade(next.grade())
                    + (chinese ? "：" : ": ")
                    + missed(next.missed()))
        .orElse("");
  }

  private String missed(List<Finding> findings) {
    return findings.stream()
        .filter(each -> !each.met())
        .map(this::finding)
        .collect(Collectors.joining(chinese ? "；" : "; "));
  }

  /** One comparison: what was found, and what was asked for. */
  public String finding(Finding finding) {
    Requirement.Comparison comparison = finding.comparison();
    boolean share = comparison instanceof Requirement.Share;
    String name = name(comparison);
    String asked = asked(comparison.bounds(), share);
    if (finding.actual().isEmpty()) {
      return chinese
          ? name + "无法确定，要求" + asked
          : name + " is not known, " + asked + " is asked for";
    }
    Fraction actual = finding.actual().get();
    if (share) {
      String percent = Words.percent(actual, comparison.bounds());
      return chinese
          ? name + "得分率为 " + percent + "%，要求" + asked
          : name + " is " + percent + " % of its marks, " + asked + " is asked for";
    }
    String number = Words.number(actual, comparison.bounds());
    return chinese
        ? name + "为 " + number + "，要求" + asked
        : name + " is " + number + ", " + asked + " is asked for";
  }

  private String asked(Bounds bounds, boolean share) {
    List<String> words = new ArrayList<>();
    bounds.atLeast().ifPresent(each -> words.add(bound("不低于 ", "at least ", each, share)));
    bounds.moreThan().ifPresent(each -> words.add(bound("高于 ", "more than ", each, share)));
    bounds.atMost().ifPresent(each -> words.add(bound("不高于 ", "at most ", each, share)));
    bounds.lessThan().ifPresent(each -> words.add(bound("低于 ", "less than ", each, share)));
    return String.join(chinese ? "且" : " and ", words);
  }

  private String bound(String inChinese, String inEnglish, Amount bound, boolean share) {
    String number = share ? Words.percent(bound) + (chinese ? "%" : " %") : bound.toString();
    return (chinese ? inChinese : inEnglish) + number;
  }

  private String name(Requirement.Comparison comparison) {
    if (comparison instanceof Requirement.Figure) {
      return figure(comparison.name());
    }
    return comparison.name().equals(Item.TOTAL)
        ? chinese ? "总分" : "the total"
        : item(comparison.name());
  }

  /** What was missing and what was done about it, one sentence for each item, from the top down. */
  public List<String> gaps(CheckUp checkUp) {
    return checkUp.gaps().stream().map(this::gaps).toList();
  }

  private String gaps(Line line) {
    String reasons =
        line.gaps().stream().map(this::gap).collect(Collectors.joining(chinese ? "；" : "; "));
    String part = line.part().map(each -> " (" + each + ")").orElse("");
    String treatment = line.treatment().map(each -> each.label().in(language)).orElse("");
    return item(line.item())
        + part
        + " "
        + line.period()
        + (chinese ? "：" : ": ")
        + reasons
        + (treatment.isEmpty() ? "" : (chinese ? "；" : "; ") + treatment);
  }

  /** Why a figure could not be used. */
  public String gap(Gap gap) {
    String detail = gap.detail().isEmpty() ? "" : " (" + gap.detail() + ")";
    return figure(gap.figure())
        + (chinese ? "，" : ", ")
        + gap.reason().label().in(language)
        + detail;
  }

  private String item(String id) {
    return text(Optional.ofNullable(items.get(id)).flatMap(Item::label), id);
  }

  private String figure(String name) {
    Optional<LocalizedText> label =
        Optional.ofNullable(scheme.figures().get(name)).flatMap(EvidenceFigure::label);
    Optional<LocalizedText> survey =
        scheme.surveys().stream()
            .filter(each -> each.id().equals(name))
            .findFirst()
            .flatMap(SurveyConstruct::label);
    return text(label.or(() -> survey), items.containsKey(name) ? item(name) : name);
  }

  private String grade(String id) {
    return text(
        scheme.grades().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .flatMap(Grade::label),
        id);
  }

  private String text(Optional<LocalizedText> label, String otherwise) {
    return label.map(each -> each.in(language)).orElse(otherwise);
  }
}
