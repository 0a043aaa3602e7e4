package org.kapok.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.SchemeId;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * The versions of one scheme, one after another (方案修订): what happened is scored by the version in
 * force on its date, and running totals go on from version to version where rule, step, window and
 * key agree. A credit is then the growth of <em>the new</em> version's curve; a limit that is
 * lowered below what has been paid pays nothing more and takes nothing back; what is paid at the
 * close of a window is the whole total by the version in force at its end, so that a change within
 * the window is a line of its own.
 *
 * <p>Levels go on by the ids of honour and level, together with their dates and with what was used
 * up for them. Who holds a level that a version has no more holds none as it begins, and may win
 * one by it at once.
 *
 * <p>A rule, an account or an honour under another id is another one. Where clocks are put back
 * past the very midnight at which a version begins, the evening that is repeated is scored by the
 * version before, as it stood.
 */
@Value.Immutable
public sealed interface IncentiveProgramme permits ImmutableIncentiveProgramme {

  /** The id of the scheme, the same in all versions. */
  SchemeId id();

  /** What people read. */
  Optional<LocalizedText> label();

  /**
   * The versions in the order in which they are in force, all of one zone and leap day; their
   * effective spans do not overlap.
   */
  List<IncentiveScheme> versions();

  /** Worked cases that reach over several versions. */
  List<WorkedCase> cases();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses versions that do not follow one another. */
  @Value.Check
  default void check() {
    ProgrammeCheck.check(this);
  }

  /**
   * What begins anew in a version although its window goes on, and what is not held on of honours:
   * to be read before it is enacted.
   */
  default List<Discontinuity> discontinuities() {
    List<Discontinuity> all = new ArrayList<>();
    for (int i = 1; i < versions().size(); i++) {
      all.addAll(Carry.between(versions().get(i - 1), versions().get(i)).discontinuities());
      all.addAll(Carry.returning(versions().subList(0, i), versions().get(i)));
      all.addAll(HonourCarry.discontinuities(versions().subList(0, i), versions().get(i)));
    }
    return all;
  }

  /** Starts a programme. */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a programme; the result depends on the order of versions and cases, of no other calls.
   */
  final class Builder extends ImmutableIncentiveProgramme.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
