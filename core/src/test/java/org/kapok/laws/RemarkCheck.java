package org.kapok.laws;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kapok.id.AccountId;
import org.kapok.id.LevelId;
import org.kapok.id.RuleId;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ChangeReason;
import org.kapok.incentive.EffectKind;
import org.kapok.incentive.LevelChange;
import org.kapok.incentive.Line;
import org.kapok.incentive.Standing;
import org.kapok.incentive.Statement;
import org.kapok.incentive.analysis.LevelNeed;
import org.kapok.incentive.analysis.Remark;
import org.kapok.incentive.honour.Honour;
import org.kapok.incentive.rule.Window;
import org.kapok.participation.SubjectFacts;
import org.kapok.quantity.Ratio;

/** Checks that nothing happens of which a remark says that it never does. */
final class RemarkCheck {
  private final Trial trial;
  private final Statement statement;
  private final List<SubjectId> bringing;

  RemarkCheck(Trial trial, Statement statement) {
    this.trial = trial;
    this.statement = statement;
    bringing =
        trial.history().allFacts().stream()
            .filter(facts -> !facts.openings().isEmpty())
            .map(SubjectFacts::subject)
            .toList();
  }

  void check(Remark remark) {
    switch (remark.code()) {
      case "dead-limit" ->
          none(
              remark,
              statement.lines().stream()
                  .flatMap(line -> line.effects().stream())
                  .filter(effect -> effect.step().equals(remark.place()))
                  .filter(effect -> !effect.change().equals(Ratio.ZERO)));
      case "never-pays" -> none(remark, lines(remark, line -> true));
      case "never-earned" ->
          none(remark, lines(remark, line -> !bringing.contains(line.subject())));
      case "account-never-fed" -> none(remark, fed(remark));
      case "unreachable-level" -> none(remark, changesTo(level(remark, 0), remark));
      case "level-passed-over" -> none(remark, changesTo(level(remark, -1), remark));
      case "keep-never-holds" ->
          none(
              remark,
              changesTo(level(remark, 0), remark)
                  .filter(change -> change.why() == ChangeReason.RENEWED));
      case "bar-never-applies" ->
          none(remark, changes(remark).filter(change -> change.why() == ChangeReason.BARRED));
      case "never-revoked" ->
          none(remark, changes(remark).filter(change -> change.why() == ChangeReason.REVOKED));
      default -> {}
    }
  }

  private void none(Remark remark, Stream<?> contradictions) {
    List<?> found = contradictions.toList();
    Laws.require(found.isEmpty(), () -> remark + " but " + found, trial);
  }

  private static int number(Remark remark, int part) {
    return Integer.parseInt(remark.place().split("/", -1)[part]);
  }

  private Stream<Line> lines(Remark remark, Predicate<Line> counted) {
    RuleId rule = trial.scheme().rules().get(number(remark, 2)).id();
    return statement.lines().stream()
        .filter(line -> line.rule().equals(Optional.of(rule)))
        .filter(line -> !line.amount().isZero() && !isSpent(line))
        .filter(counted);
  }

  private static boolean isSpent(Line line) {
    return line.effects().stream().anyMatch(effect -> effect.kind() == EffectKind.SPENT);
  }

  private Stream<Line> fed(Remark remark) {
    AccountId account = trial.scheme().accounts().get(number(remark, 2)).id();
    return PayoutCheck.withoutWhatIsBroughtAlong(statement, trial).stream()
        .filter(line -> line.account().equals(account) && line.amount().signum() > 0);
  }

  private Honour honour(Remark remark) {
    return trial.scheme().honours().get(number(remark, 2));
  }

  private LevelId level(Remark remark, int above) {
    return honour(remark).levels().get(number(remark, 4) + above).id();
  }

  private Stream<LevelChange> changes(Remark remark) {
    return statement.standings().stream()
        .filter(standing -> standing.honour().equals(honour(remark).id()))
        .filter(standing -> !bringing.contains(standing.subject()))
        .flatMap(standing -> standing.history().stream());
  }

  private Stream<LevelChange> changesTo(LevelId level, Remark remark) {
    return changes(remark).filter(change -> change.to().equals(Optional.of(level)));
  }

  /** Whoever won the level had what it takes, and took as long. */
  void check(LevelNeed need) {
    for (Standing standing : statement.standings()) {
      if (standing.honour().equals(need.honour()) && !bringing.contains(standing.subject())) {
        standing.awards().stream()
            .filter(change -> change.to().equals(Optional.of(need.level())))
            .forEach(change -> check(need, standing.subject(), change));
      }
    }
  }

  private void check(LevelNeed need, SubjectId subject, LevelChange won) {
    List<Line> lines =
        statement.lines().stream()
            .filter(line -> line.subject().equals(subject))
            .filter(line -> line.account().equals(need.account()))
            .filter(line -> !line.date().isAfter(won.on()))
            .toList();
    Ratio held =
        lines.stream().map(line -> Ratio.of(line.amount())).reduce(Ratio.ZERO, Ratio::plus);
    boolean enough =
        !need.window().equals(Window.LIFETIME) || held.compareTo(Ratio.of(need.least())) >= 0;
    boolean inTime =
        lines.stream()
            .anyMatch(line -> !line.date().plusDays(need.fewestDays() - 1).isAfter(won.on()));
    Laws.require(enough && inTime, () -> need + " but " + won + "\n" + lines, trial);
  }
}
