package org.kapok.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.kapok.id.OrganizationId;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Checked;
import org.kapok.problem.InvalidValueException;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.problem.WithoutProblems;

/**
 * Organisations and what they belong to (组织体系): one tree or several.
 *
 * <p>It can be built with faults, so that a host can show all of them: an id or a credit code that
 * stands twice, a parent that is none of the organisations, parents that form a circle. Whatever
 * walks the tree refuses one with faults.
 *
 * <p>Example: {@code OrganizationTree.of(List.of(university, branch)).ancestors(branch.id())}.
 */
@Value.Immutable
@WithoutProblems
public sealed interface OrganizationTree extends Checked permits ImmutableOrganizationTree {

  /** The organisations, in the host's order. */
  List<Organization> organizations();

  /**
   * Every fault, in the order of the organisations: {@code duplicate-organization}, {@code
   * duplicate-credit-code}, {@code unknown-parent}, {@code cycle} (once for each circle, with its
   * path, at its least id).
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    return new OrganizationTreeCheck(organizations()).problems();
  }

  /** The organisations by id, in their order; the first of those that share one. */
  @Value.Lazy
  default Map<OrganizationId, Organization> byId() {
    Map<OrganizationId, Organization> byId = new LinkedHashMap<>();
    organizations().forEach(each -> byId.putIfAbsent(each.id(), each));
    return Collections.unmodifiableMap(byId);
  }

  /** The ids of those that belong to an organisation directly, in their order, by its id. */
  @Value.Lazy
  default Map<OrganizationId, List<OrganizationId>> childrenByParent() {
    Map<OrganizationId, List<OrganizationId>> children = new LinkedHashMap<>();
    for (Organization each : organizations()) {
      each.parent()
          .ifPresent(
              parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(each.id()));
    }
    children.replaceAll((parent, ids) -> List.copyOf(ids));
    return Collections.unmodifiableMap(children);
  }

  /** The organisation of this id. */
  default Optional<Organization> find(OrganizationId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /** The organisations that belong to no other, in their order. */
  default List<Organization> roots() {
    return organizations().stream().filter(each -> each.parent().isEmpty()).toList();
  }

  /** The ids of those that belong to this one directly, in their order. */
  default List<OrganizationId> children(OrganizationId id) {
    return childrenByParent().getOrDefault(id, List.of());
  }

  /**
   * What the organisation belongs to, the nearest first; empty for a root.
   *
   * @throws RefusedException if the tree has faults
   * @throws IllegalArgumentException if there is no such organisation
   */
  default List<OrganizationId> ancestors(OrganizationId id) {
    List<OrganizationId> ancestors = new ArrayList<>();
    Optional<OrganizationId> parent = require(id).parent();
    while (parent.isPresent()) {
      ancestors.add(parent.get());
      parent = find(parent.get()).flatMap(Organization::parent);
    }
    return List.copyOf(ancestors);
  }

  /**
   * All that belong to the organisation, directly or not: each before those that belong to it.
   *
   * @throws RefusedException if the tree has faults
   * @throws IllegalArgumentException if there is no such organisation
   */
  default List<OrganizationId> descendants(OrganizationId id) {
    List<OrganizationId> descendants = new ArrayList<>(children(require(id).id()));
    for (int i = 0; i < descendants.size(); i++) {
      descendants.addAll(i + 1, children(descendants.get(i)));
    }
    return List.copyOf(descendants);
  }

  /** The organisations in the division or in a part of it, in their order. */
  default List<Organization> in(DivisionCode division) {
    return organizations().stream()
        .filter(each -> each.division().filter(division::contains).isPresent())
        .toList();
  }

  private Organization require(OrganizationId id) {
    requireSound("organization tree");
    return find(id)
        .orElseThrow(
            () -> new InvalidValueException("there is no organisation {0} in the tree", id));
  }

  /** The tree of these organisations. */
  static OrganizationTree of(Iterable<? extends Organization> organizations) {
    return builder().organizations(organizations).build();
  }

  /** Starts a tree. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a tree; the organisations stay in the order in which they are given. */
  final class Builder extends ImmutableOrganizationTree.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
