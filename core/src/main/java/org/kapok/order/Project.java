package org.kapok.order;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kapok.id.NeedId;
import org.kapok.id.OrganizationId;
import org.kapok.id.ProjectId;
import org.kapok.id.ResourceId;
import org.kapok.problem.Faults;
import org.kapok.quantity.Amount;
import org.kapok.quantity.DateSpan;
import org.kapok.text.Extensions;
import org.kapok.text.LocalizedText;

/**
 * An entry of the list of projects (项目清单, G12): needs and resources that belong together, with a
 * budget and a period.
 *
 * <p>Example: {@code Project.builder().id(ProjectId.of("clinic")).name(name).period(span)
 * .budget(Amount.of(20000)).addNeeds(NeedId.of("n-1")).putCosts(ResourceId.of("doctors"),
 * Amount.of(8000)).build()}.
 */
@Value.Immutable
public sealed interface Project permits ImmutableProject {

  /** Unique in the list. */
  ProjectId id();

  /** What it is called. */
  LocalizedText name();

  /** Who runs it. */
  Optional<OrganizationId> organization();

  /** From when to when. */
  DateSpan period();

  /** What may be spent, 0 or above, in yuan. */
  @Value.Default
  default Amount budget() {
    return Amount.ZERO;
  }

  /** The needs that it is to meet; they are met by its resources before others. */
  Set<NeedId> needs();

  /** The resources that it brings in. */
  Set<ResourceId> resources();

  /** What a resource costs it, 0 or above, in yuan; nothing for those that are left out. */
  Map<ResourceId, Amount> costs();

  /** What others add. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.NONE;
  }

  /**
   * All costs together.
   *
   * @throws ArithmeticException if they are more than an amount can hold
   */
  default Amount cost() {
    return costs().values().stream().reduce(Amount.ZERO, Amount::plus);
  }

  /** Refuses what is impossible for one project, every fault at once. */
  @Value.Check
  default void check() {
    Faults faults = new Faults();
    if (budget().signum() < 0) {
      faults.add("out-of-range", "/budget", "budget must be 0 or above: {0}", budget());
    }
    costs()
        .forEach(
            (resource, cost) -> {
              if (cost.signum() < 0) {
                faults.add(
                    "out-of-range", "/costs/" + resource, "a cost must be 0 or above: {0}", cost);
              }
              if (!resources().contains(resource)) {
                faults.add(
                    "unknown-resource",
                    "/costs/" + resource,
                    "a cost must be of a resource of the project: {0}",
                    resource);
              }
            });
    faults.refuse("project {0}", id());
  }

  /** Starts a project. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project; the result does not depend on the order of the calls. */
  final class Builder extends ImmutableProject.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
