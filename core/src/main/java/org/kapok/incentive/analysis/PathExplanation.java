package org.kapok.incentive.analysis;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kapok.id.LevelId;
import org.kapok.incentive.Explanation;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.participation.Participation;
import org.kapok.problem.InvalidValueException;

/**
 * Tells people what they still have to do, in Chinese or English: where they stand, the steps and
 * what they cost, or that no way leads there.
 *
 * <p>Example: {@code PathExplanation.of(List.of(scheme), "en").text(path)}.
 */
public final class PathExplanation {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final SchemeNames names;
  private final Explanation explanation;
  private final String version;
  private final ZoneId zone;

  private PathExplanation(List<IncentiveScheme> versions, String language) {
    IncentiveScheme latest = versions.get(versions.size() - 1);
    names = new SchemeNames(versions, language);
    explanation = Explanation.of(latest, language);
    version = latest.version();
    zone = latest.zone();
  }

  /**
   * The explanation of paths by the scheme, or the versions of a programme; Chinese if the language
   * begins with {@code zh}.
   *
   * @param versions at least one, in the order in which they are in force
   * @throws IllegalArgumentException if there is none
   */
  public static PathExplanation of(List<IncentiveScheme> versions, String language) {
    if (versions.isEmpty()) {
      throw new InvalidValueException("versions must hold at least one scheme");
    }
    return new PathExplanation(versions, language);
  }

  /** The whole path, one sentence a line. */
  public String text(PathToTarget path) {
    List<String> lines = new ArrayList<>();
    lines.add(names.say("Target: %s.", "目标：%s。", target(path.target())));
    lines.add(
        names.say(
            "If nothing more is done: %s.", "如不再参与：%s。", progress(path.target(), path.now())));
    lines.addAll(outcome(path));
    return String.join("\n", lines) + "\n";
  }

  private String target(Target target) {
    return target instanceof Target.Holding holding
        ? names.account(holding.account()) + " ≥ " + holding.amount()
        : level((Target.Level) target, Optional.of(((Target.Level) target).level()));
  }

  private String level(Target.Level target, Optional<LevelId> level) {
    return level
        .map(id -> names.level(target.honour(), id))
        .orElse(names.say("no level yet", "尚无等级"));
  }

  private String progress(Target target, Progress progress) {
    if (progress instanceof Progress.OfAmount amount) {
      return names.say("%s held, %s missing", "持有 %s，还差 %s", amount.held(), amount.remaining());
    }
    Progress.OfLevel level = (Progress.OfLevel) progress;
    Target.Level wanted = (Target.Level) target;
    String held = level(wanted, level.level());
    return level
        .next()
        .map(next -> held + names.say("; for %s: ", "；距“%s”：", names.level(wanted.honour(), next)))
        .map(text -> text + explanation.missing(version, level.missing()))
        .orElse(held);
  }

  private List<String> outcome(PathToTarget path) {
    if (path.outcome() instanceof PathToTarget.Cheapest way) {
      List<String> lines = new ArrayList<>(steps(way.steps()));
      lines.add(
          names.say(
              "Cost %s; no way costs less. Then: %s.",
              "成本 %s，没有更低的办法。之后：%s。", way.cost(), progress(path.target(), way.then())));
      return lines;
    }
    if (path.outcome() instanceof PathToTarget.BestFound way) {
      List<String> lines = new ArrayList<>(steps(way.steps()));
      lines.add(
          names.say(
              "Cost %s, the best way found; none costs less than %s. Then: %s.",
              "成本 %s，为已找到的最佳办法；任何办法不低于 %s。之后：%s。",
              way.cost(),
              way.costAtLeast(),
              progress(path.target(), way.then())));
      return lines;
    }
    return List.of(
        path.outcome() instanceof PathToTarget.Undecided open
            ? names.say(
                "No way was found; that there is none is not proved. None costs less than %s.",
                "未找到办法，但不能证明没有；任何办法的成本不低于 %s。", open.costAtLeast())
            : names.say(
                "These activities, however combined, do not lead there by the deadline.",
                "这些活动无论如何组合，都不能在期限前达标。"));
  }

  private List<String> steps(List<Participation> steps) {
    return steps.stream()
        .map(step -> "  " + MINUTE.format(step.start().atZone(zone)) + " " + step.id())
        .toList();
  }
}
