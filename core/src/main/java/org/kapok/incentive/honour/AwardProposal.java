package org.kapok.incentive.honour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.id.SchemeId;
import org.kapok.id.SubjectId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;

/**
 * Who is proposed for what, by whom and why (推荐).
 *
 * <p>Example: {@code AwardProposal.builder().subject(TeamId.of("t-1")).by(OrganizationId.of("o-1"))
 * .kind(AwardKind.COMMENDATION).ground("服务满1000小时").build()}.
 */
@Value.Immutable
public sealed interface AwardProposal permits ImmutableAwardProposal {

  /** Who is to get it: a person, a team or an organisation (G14). */
  SubjectId subject();

  /** Who proposes; the subject itself where it applies on its own behalf (自荐). */
  SubjectId by();

  /** What kind of award it is. */
  AwardKind kind();

  /** The scheme of the honour; left out for an award of no scheme. */
  Optional<SchemeId> scheme();

  /** The honour of the scheme. */
  Optional<HonourId> honour();

  /** The level of the honour; left out for an honour of a single level. */
  Optional<LevelId> level();

  /** The merits (事迹); not blank. */
  String ground();

  /** Refuses what is impossible for one proposal, all of it at once. */
  @Value.Check
  default void check() {
    List<Problem> problems = new ArrayList<>();
    require(
        honour().isEmpty() || scheme().isPresent(), "/honour", "honour needs its scheme", problems);
    require(
        level().isEmpty() || honour().isPresent(), "/level", "level needs its honour", problems);
    require(!ground().isBlank(), "/ground", "ground must not be blank", problems);
    if (!problems.isEmpty()) {
      throw new RefusedException(Sentence.of("proposal for {0}", subject()), problems);
    }
  }

  private static void require(boolean sound, String place, String pattern, List<Problem> problems) {
    if (!sound) {
      problems.add(Problem.of("missing", place, pattern));
    }
  }

  /** Starts a proposal. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a proposal; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableAwardProposal.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
