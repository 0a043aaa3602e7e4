package org.kapok.incentive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.kapok.id.AccountId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.Effect;
import org.kapok.incentive.EffectKind;
import org.kapok.incentive.Line;
import org.kapok.incentive.Statement;
import org.kapok.incentive.rule.LeapDay;
import org.kapok.incentive.rule.Window;
import org.kapok.laws.Histories;
import org.kapok.laws.Schemes;
import org.kapok.laws.Trial;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Amount;
import org.kapok.quantity.Ratio;

/** Law 9: no history contradicts what the analysis proves. */
class AnalysisProperties {

  @Provide
  Arbitrary<Trial> trials() {
    return Schemes.any().flatMap(Histories::of);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void noHistoryContradictsWhatTheAnalysisProves(@ForAll("trials") Trial trial) {
    if (trial.outcome(trial.history()) instanceof Statement statement) {
      SchemeAnalysis analysis = SchemeAnalysis.of(trial.scheme());
      List<Line> lines = withoutWhatIsBroughtAlong(statement, trial);
      analysis.payouts().forEach(payout -> check(payout, lines, trial));
      analysis.remarks().forEach(remark -> check(remark, statement, trial));
    }
  }

  static List<Line> withoutWhatIsBroughtAlong(Statement statement, Trial trial) {
    Set<List<Object>> brought = new HashSet<>();
    for (SubjectFacts facts : trial.history().allFacts()) {
      facts.openings().stream()
          .filter(opening -> opening.scheme().equals(trial.scheme().id()))
          .forEach(
              opening ->
                  opening
                      .amounts()
                      .keySet()
                      .forEach(id -> brought.add(List.of(facts.subject(), id, opening.on()))));
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : statement.lines()) {
      boolean first =
          line.rule().isEmpty()
              && line.effects().isEmpty()
              && brought.remove(List.<Object>of(line.subject(), line.account(), line.date()));
      if (!first) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static void check(Payout payout, List<Line> lines, Trial trial) {
    List<Line> own =
        lines.stream()
            .filter(
                line ->
                    line.account().equals(payout.account())
                        && (payout.rule().isEmpty() || payout.rule().equals(line.rule())))
            .toList();
    for (Amount sum : sums(payout.window(), own, trial.scheme().leapDay())) {
      boolean most = payout.most().proven().filter(bound -> sum.compareTo(bound) > 0).isEmpty();
      boolean least = payout.least().proven().filter(bound -> sum.compareTo(bound) < 0).isEmpty();
      assertThat(most && least)
          .withFailMessage(() -> payout + " is contradicted by " + sum + "\n" + own + "\n" + trial)
          .isTrue();
    }
  }

  /** What the lines add up to in each window in which one of them lies. */
  static List<Amount> sums(Window window, List<Line> lines, LeapDay leapDay) {
    Map<List<Object>, Amount> sums = new HashMap<>();
    for (Line line : lines) {
      if (window instanceof Window.Rolling rolling) {
        for (Line end : lines) {
          LocalDate first = end.date().minusDays(rolling.days() - 1L);
          boolean within = !line.date().isBefore(first) && !line.date().isAfter(end.date());
          if (within && line.subject().equals(end.subject()) && isFirstOfItsDate(end, lines)) {
            sums.merge(List.of(end.subject(), end.date()), line.amount(), Amount::plus);
          }
        }
      } else {
        key(window, line, leapDay).ifPresent(key -> sums.merge(key, line.amount(), Amount::plus));
      }
    }
    return List.copyOf(sums.values());
  }

  private static boolean isFirstOfItsDate(Line line, List<Line> lines) {
    return lines.stream()
            .filter(
                each -> each.date().equals(line.date()) && each.subject().equals(line.subject()))
            .findFirst()
            .orElseThrow()
        == line;
  }

  private static Optional<List<Object>> key(Window window, Line line, LeapDay leapDay) {
    SubjectId subject = line.subject();
    if (window.equals(Window.PARTICIPATION)) {
      return line.participation().map(id -> List.of(subject, id));
    }
    if (window instanceof Window.OwnYear || window instanceof Window.Season) {
      return Optional.empty();
    }
    return Optional.of(List.of(subject, window.numberOn(line.date(), leapDay)));
  }

  private static boolean isSpent(Line line) {
    return line.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.SPENT);
  }

  private static void check(Remark remark, Statement statement, Trial trial) {
    if (remark.code().equals("dead-limit")) {
      Set<Effect> effects =
          statement.lines().stream()
              .flatMap(line -> line.effects().stream())
              .filter(effect -> effect.step().equals(remark.place()))
              .filter(effect -> !effect.change().equals(Ratio.ZERO))
              .collect(Collectors.toSet());
      assertThat(effects)
          .withFailMessage(() -> remark + " but " + effects + "\n" + trial)
          .isEmpty();
    }
    if (remark.code().equals("never-pays")) {
      int rule = Integer.parseInt(remark.place().substring("/rules/".length()));
      List<Line> lines =
          statement.lines().stream()
              .filter(
                  line -> line.rule().equals(Optional.of(trial.scheme().rules().get(rule).id())))
              .filter(line -> !line.amount().isZero() && !isSpent(line))
              .toList();
      assertThat(lines).withFailMessage(() -> remark + " but " + lines + "\n" + trial).isEmpty();
    }
    if (remark.code().equals("account-never-fed")) {
      int number = Integer.parseInt(remark.place().substring("/accounts/".length()));
      AccountId account = trial.scheme().accounts().get(number).id();
      assertThat(withoutWhatIsBroughtAlong(statement, trial))
          .noneMatch(line -> line.account().equals(account) && line.amount().signum() > 0);
    }
  }
}
