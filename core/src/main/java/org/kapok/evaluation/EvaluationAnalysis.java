package org.kapok.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kapok.evaluation.EvaluationRemark.Kind;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

/**
 * Understands a scheme before it is used (方案分析): bounds that follow from others, grades that nobody
 * can reach or keep to, vetoes that are never called for, items that cannot tell anybody apart.
 * What it says is proved for the scheme without a profile; what it cannot prove it leaves out.
 *
 * <p>Example: of the grading of elderly-care institutions (scheme 15) it says that the totals of
 * grades 1 to 4 are implied by the minima of the sections.
 */
public final class EvaluationAnalysis {
  private final EvaluationScheme scheme;
  private final Section total;
  private final Map<String, Item> items = new HashMap<>();
  private final List<EvaluationRemark> remarks = new ArrayList<>();

  private EvaluationAnalysis(EvaluationScheme scheme) {
    this.scheme = scheme;
    total = scheme.total();
  }

  /** Every remark, in the order of the scheme. */
  public static List<EvaluationRemark> of(EvaluationScheme scheme) {
    EvaluationAnalysis analysis = new EvaluationAnalysis(scheme);
    analysis.remarkFigures();
    analysis.items.put(Item.TOTAL, analysis.total);
    analysis.remarkItems(analysis.total, "");
    analysis.remarkGrades();
    analysis.remarkVetoes();
    return List.copyOf(analysis.remarks);
  }

  private void remark(Kind kind, String place, String chinese, String english) {
    remarks.add(new EvaluationRemark(kind, place, LocalizedText.of("zh", chinese, "en", english)));
  }

  private void remarkFigures() {
    Set<String> read = FiguresRead.of(scheme);
    for (String name : scheme.figures().keySet()) {
      if (!read.contains(name)) {
        remark(
            Kind.UNUSED_FIGURE,
            "/figures/" + Problem.escaped(name),
            "数据“" + name + "”未被使用",
            "nothing reads the figure " + name);
      }
    }
  }

  private void remarkItems(Section section, String place) {
    for (int i = 0; i < section.items().size(); i++) {
      Item item = section.items().get(i);
      String at = place + "/items/" + i;
      items.put(item.id(), item);
      Range range = new Ranges(scheme, Map.of()).of(item);
      if (range.isConstant()) {
        String worth = Words.plain(range.least().orElseThrow());
        remark(
            Kind.CONSTANT_ITEM,
            at,
            item.id() + " 恒为 " + worth + " 分",
            item.id() + " is always worth " + worth);
      } else if (item instanceof Section inner) {
        remarkItems(inner, at);
      }
    }
  }

  /** One comparison that a requirement cannot be met without, and where it stands. */
  private record Needed(Requirement.Comparison comparison, String place) {}

  private List<Needed> needed(Requirement requirement, String place) {
    List<Needed> needed = new ArrayList<>();
    if (requirement instanceof Requirement.All all) {
      for (int i = 0; i < all.of().size(); i++) {
        needed.addAll(needed(all.of().get(i), place + "/all/" + i));
      }
    } else if (requirement instanceof Requirement.Shares shares) {
      for (Item each : Inquiry.shared(item(shares.section()))) {
        needed.add(new Needed(new Requirement.Share(each.id(), shares.bounds()), place));
      }
    } else if (requirement instanceof Requirement.Comparison comparison) {
      needed.add(new Needed(comparison, place));
    }
    return needed;
  }

  private void remarkGrades() {
    List<List<Needed>> grades = new ArrayList<>();
    for (int i = 0; i < scheme.grades().size(); i++) {
      String place = "/grades/" + i + "/when";
      grades.add(scheme.grades().get(i).when().map(each -> needed(each, place)).orElse(List.of()));
    }
    for (int i = 0; i < grades.size(); i++) {
      String id = scheme.grades().get(i).id();
      remarkImplied(id, grades.get(i));
      remarkReach(id, i, grades);
    }
  }

  private void remarkImplied(String grade, List<Needed> needed) {
    for (Needed each : needed) {
      Optional<Amount> lower = each.comparison().bounds().lower();
      if (lower.isPresent() && isOfItem(each) && each.comparison().bounds().upper().isEmpty()) {
        Ranges ranges = new Ranges(scheme, floors(needed, each.comparison().name()));
        Range range = range(each.comparison(), ranges);
        if (range.least().filter(each.comparison().bounds()::hold).isPresent()) {
          implied(grade, each, lower.get(), range.least().get());
        }
      }
    }
  }

  private void implied(String grade, Needed each, Amount bound, Fraction least) {
    boolean just = least.equals(Fraction.of(bound));
    String name = each.comparison().name();
    remark(
        just ? Kind.JUST_IMPLIED : Kind.IMPLIED,
        each.place(),
        String.format(
            Locale.ROOT,
            "等级 %s：%s 的要求 %s 已由其他要求%s保证（至少为 %s）",
            grade,
            name,
            bound,
            just ? "恰好" : "",
            Words.plain(least)),
        String.format(
            Locale.ROOT,
            "grade %s: that %s is at least %s follows%s from what else it asks for, which makes it"
                + " at least %s",
            grade,
            name,
            bound,
            just ? " exactly" : "",
            Words.plain(least)));
  }

  private static boolean isOfItem(Needed needed) {
    return !(needed.comparison() instanceof Requirement.Figure);
  }

  /** What items are at least by the comparisons, those of one item left out. */
  private Map<String, Fraction> floors(List<Needed> needed, String without) {
    Map<String, Fraction> floors = new HashMap<>();
    for (Needed each : needed) {
      String name = each.comparison().name();
      Optional<Amount> lower = each.comparison().bounds().lower();
      if (isOfItem(each) && lower.isPresent() && !name.equals(without)) {
        Fraction floor = Fraction.of(lower.get());
        Fraction points =
            each.comparison() instanceof Requirement.Share ? floor.times(full(name)) : floor;
        floors.merge(name, points, Fraction::max);
      }
    }
    return floors;
  }

  /** The item of a name that the scheme has been checked for. */
  private Item item(String name) {
    return Objects.requireNonNull(items.get(name), name);
  }

  private Fraction full(String item) {
    return Fraction.of(item(item).full().orElseThrow());
  }

  private Range range(Requirement.Comparison comparison, Ranges ranges) {
    if (comparison instanceof Requirement.Figure figure) {
      return ranges.of(figure.figure());
    }
    Range range = ranges.of(item(comparison.name()));
    return comparison instanceof Requirement.Share
        ? range.times(Fraction.ONE.dividedBy(full(comparison.name())))
        : range;
  }

  private void remarkReach(String id, int number, List<List<Needed>> grades) {
    Ranges free = new Ranges(scheme, Map.of());
    for (Needed each : grades.get(number)) {
      if (isImpossible(each.comparison().bounds(), range(each.comparison(), free))) {
        remark(
            Kind.UNREACHABLE_GRADE,
            each.place(),
            "等级 " + id + " 无法达到：" + each.comparison().name() + " 不可能满足要求",
            "nobody can reach grade " + id + ": " + each.comparison().name() + " cannot be that");
        return;
      }
    }
    for (int higher = number + 1; higher < grades.size(); higher++) {
      if (isMetBy(grades.get(number), higher, grades.get(higher))) {
        String other = scheme.grades().get(higher).id();
        remark(
            Kind.NEVER_GIVEN,
            "/grades/" + number,
            "等级 " + id + " 不会被评定：达到者也达到等级 " + other,
            "grade " + id + " is never given: whoever reaches it reaches grade " + other);
        return;
      }
    }
  }

  private static boolean isImpossible(Bounds bounds, Range range) {
    boolean tooHigh =
        bounds.lower().isPresent()
            && range.most().isPresent()
            && range.most().get().compareTo(Fraction.of(bounds.lower().get())) <= 0
            && !bounds.hold(range.most().get());
    boolean tooLow =
        bounds.upper().isPresent()
            && range.least().isPresent()
            && range.least().get().compareTo(Fraction.of(bounds.upper().get())) >= 0
            && !bounds.hold(range.least().get());
    return tooHigh || tooLow;
  }

  /** Whether whoever reaches the lower grade reaches the higher one, too. */
  private boolean isMetBy(List<Needed> lower, int higher, List<Needed> needed) {
    Requirement asked = scheme.grades().get(higher).when().orElseThrow();
    if (!isPlain(asked) || needed.isEmpty()) {
      return false;
    }
    Ranges ranges = new Ranges(scheme, floors(lower, ""));
    return needed.stream()
        .allMatch(
            each ->
                each.comparison().bounds().upper().isEmpty()
                    && range(each.comparison(), ranges)
                        .least()
                        .filter(each.comparison().bounds()::hold)
                        .isPresent());
  }

  /** Whether it is made of comparisons that must all be met. */
  private static boolean isPlain(Requirement requirement) {
    return requirement instanceof Requirement.Comparison
        || (requirement instanceof Requirement.All all
            && all.of().stream().allMatch(EvaluationAnalysis::isPlain));
  }

  private void remarkVetoes() {
    Ranges free = new Ranges(scheme, Map.of());
    for (int i = 0; i < scheme.vetoes().size(); i++) {
      Veto veto = scheme.vetoes().get(i);
      boolean idle =
          needed(veto.when(), "").stream()
              .anyMatch(
                  each -> isImpossible(each.comparison().bounds(), range(each.comparison(), free)));
      if (idle) {
        remark(
            Kind.IDLE_VETO,
            "/vetoes/" + i,
            "一票否决 " + veto.id() + " 不会触发",
            "the veto " + veto.id() + " is never called for");
      }
    }
  }
}
