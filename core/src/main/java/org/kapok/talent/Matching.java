package org.kapok.talent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kapok.id.MemberId;
import org.kapok.privacy.PrivacyPolicy;
import org.kapok.privacy.Purpose;
import org.kapok.text.LocalizedText;

/** Matches one request against a register. */
final class Matching {
  /** Two profiles of one person may fit equally well; then what fits decides, by its text. */
  private static final Comparator<Candidate> BEST_OF_ONE =
      Comparator.<Candidate>naturalOrder().thenComparing(each -> each.parts().toString());

  private final TalentRegister register;
  private final ExpertiseRequest request;
  private final MatchPolicy policy;
  private final PrivacyPolicy privacy;
  private final Instant at;
  private final Map<MemberId, Member> members;
  private final Set<MemberId> seconded;

  Matching(
      TalentRegister register,
      ExpertiseRequest request,
      MatchPolicy policy,
      PrivacyPolicy privacy,
      Instant at) {
    this.register = register;
    this.request = request;
    this.policy = policy;
    this.privacy = privacy;
    this.at = at;
    members = register.membersById();
    seconded =
        register.batches().stream()
            .flatMap(batch -> batch.secondments().stream())
            .filter(each -> each.isActive(request.on()))
            .map(Secondment::member)
            .collect(Collectors.toSet());
  }

  /** Somebody with several profiles has the place of the one that fits best. */
  ExpertMatch match() {
    Map<MemberId, Candidate> best = new TreeMap<>();
    List<PassedOver> passedOver = new ArrayList<>();
    for (TalentProfile profile : register.pyramid().profiles()) {
      Set<Obstacle> obstacles = obstacles(profile);
      if (obstacles.isEmpty()) {
        best.merge(profile.member(), candidate(profile), BinaryOperator.minBy(BEST_OF_ONE));
      } else {
        passedOver.add(new PassedOver(profile.member(), profile.tier(), obstacles));
      }
    }
    List<PassedOver> others =
        passedOver.stream()
            .filter(each -> !best.containsKey(each.member()))
            .sorted(
                Comparator.comparing(PassedOver::member)
                    .thenComparing(PassedOver::tier)
                    .thenComparing(each -> each.obstacles().toString()))
            .toList();
    return new ExpertMatch(
        request.id(), request.wanted(), best.values().stream().sorted().toList(), others);
  }

  private Set<Obstacle> obstacles(TalentProfile profile) {
    Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
    note(found, Obstacle.EXCLUDED, request.excluded().contains(profile.member()));
    Member member = members.get(profile.member());
    note(found, Obstacle.UNKNOWN_MEMBER, member == null);
    note(found, Obstacle.NOT_PERMITTED, member != null && !isPermitted(member));
    note(found, Obstacle.NOT_ACTIVE, !profile.isActive(request.on()));
    note(
        found,
        Obstacle.OTHER_TIER,
        !request.tiers().isEmpty() && !request.tiers().contains(profile.tier()));
    note(
        found,
        Obstacle.UNAVAILABLE,
        profile.unavailable().stream().anyMatch(span -> span.contains(request.on())));
    note(found, Obstacle.SECONDED, seconded.contains(profile.member()));
    note(
        found,
        Obstacle.NO_FIELD,
        !request.fields().isEmpty() && common(request.fields(), profile.fields()).isEmpty());
    note(found, Obstacle.SKILL_MISSING, !profile.skills().containsAll(request.requiredSkills()));
    return found;
  }

  private static void note(Set<Obstacle> found, Obstacle obstacle, boolean holds) {
    if (holds) {
      found.add(obstacle);
    }
  }

  private boolean isPermitted(Member member) {
    return privacy.permission(Purpose.MATCHING, member.dataSubject(), at).isGranted();
  }

  private Candidate candidate(TalentProfile profile) {
    Set<TalentField> fields = common(request.fields(), profile.fields());
    Set<Skill> skills = common(request.wishedSkills(), profile.skills());
    return new Candidate(
        profile.member(),
        profile.tier(),
        List.of(
            counted(MatchCriterion.FIELDS, fields, policy.perField(), "相符领域", "fields asked for"),
            counted(
                MatchCriterion.WISHED_SKILLS,
                skills,
                policy.perWishedSkill(),
                "相符专长",
                "skills wished for"),
            tier(profile.tier()),
            standing(members.get(profile.member()))));
  }

  private static <T> Set<T> common(Set<T> asked, Set<T> found) {
    return asked.stream().filter(found::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  private static ScorePart counted(
      MatchCriterion criterion, Collection<?> found, int each, String zh, String en) {
    return new ScorePart(
        criterion,
        Math.multiplyExact((long) found.size(), each),
        reason(
            String.format(Locale.ROOT, "%s %s，每项 %d 分", zh, found, each),
            String.format(Locale.ROOT, "%s %s, %d each", en, found, each)));
  }

  private ScorePart tier(TalentTier tier) {
    int points = policy.perTier().getOrDefault(tier, 0);
    return new ScorePart(MatchCriterion.TIER, points, tier.label());
  }

  /** Standing is sensitive: it counts where its use is permitted, and else is not looked at. */
  private ScorePart standing(@Nullable Member member) {
    OptionalInt years =
        member == null
            ? OptionalInt.empty()
            : member
                .onlyFor(Purpose.MATCHING, privacy, at)
                .yearsOfStanding(request.on(), policy.anniversaries());
    if (years.isEmpty()) {
      return new ScorePart(
          MatchCriterion.STANDING, 0, reason("年限未知或未授权使用", "standing unknown or not permitted"));
    }
    int counted = Math.min(years.getAsInt(), policy.mostYearsOfStanding());
    return new ScorePart(
        MatchCriterion.STANDING,
        Math.multiplyExact((long) counted, policy.perYearOfStanding()),
        reason(
            String.format(Locale.ROOT, "年限计 %d 年，每年 %d 分", counted, policy.perYearOfStanding()),
            String.format(
                Locale.ROOT,
                "%d years of standing counted, %d each",
                counted,
                policy.perYearOfStanding())));
  }

  private static LocalizedText reason(String zh, String en) {
    return LocalizedText.of("zh", zh, "en", en);
  }
}
