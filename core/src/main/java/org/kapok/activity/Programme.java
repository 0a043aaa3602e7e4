package org.kapok.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.id.ProgrammeId;
import org.kapok.problem.Faults;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * A branded programme (品牌项目, G10), such as the live streams 银发说, itself or under an umbrella brand
 * such as 银乐羊城.
 *
 * <p>Example: {@code register.reach(programme.id())} adds up its editions and the programmes under
 * it.
 */
@Value.Immutable
public sealed interface Programme permits ImmutableProgramme {

  /** Unique in the register. */
  ProgrammeId id();

  /** The brand. */
  LocalizedText name();

  /** The umbrella brand that it stands under. */
  Optional<ProgrammeId> umbrella();

  /** Who runs it together (联创). */
  Set<OrganizationId> organizers();

  /** Its editions, in the host's order. */
  List<Edition> editions();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /** Refuses what is impossible for one programme. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (umbrella().filter(id()::equals).isPresent()) {
      faults.add("own-umbrella", "/umbrella", "umbrella must be another programme: {0}", id());
    }
    faults.refuse("programme {0}", id());
  }

  /** Starts a programme. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a programme; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableProgramme.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
