package org.kapok.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kapok.id.OrganizationId;
import org.kapok.problem.Faults;
import org.kapok.problem.Hint;
import org.kapok.problem.Problem;

/** What is wrong with a tree, every fault at once. */
final class OrganizationTreeCheck {
  private final List<Organization> organizations;
  private final Map<OrganizationId, Integer> numbers = new HashMap<>();
  private final Faults faults = new Faults();

  OrganizationTreeCheck(List<Organization> organizations) {
    this.organizations = organizations;
  }

  List<Problem> problems() {
    checkIds();
    checkCreditCodes();
    checkParents();
    checkCycles();
    return faults.all();
  }

  private void checkIds() {
    for (int i = 0; i < organizations.size(); i++) {
      OrganizationId id = organizations.get(i).id();
      if (numbers.putIfAbsent(id, i) != null) {
        add("duplicate-organization", i, "id", "two organisations have the same id: {0}", id);
      }
    }
  }

  private void checkCreditCodes() {
    Map<UnifiedSocialCreditCode, OrganizationId> owners = new HashMap<>();
    for (int i = 0; i < organizations.size(); i++) {
      OrganizationId id = organizations.get(i).id();
      Optional<UnifiedSocialCreditCode> code = organizations.get(i).creditCode();
      OrganizationId owner = code.map(each -> owners.putIfAbsent(each, id)).orElse(null);
      if (owner != null && !owner.equals(id)) {
        add(
            "duplicate-credit-code",
            i,
            "creditCode",
            "two organisations have the same credit code: {0} ({1}, {2})",
            code.get(),
            owner,
            id);
      }
    }
  }

  private void checkParents() {
    for (int i = 0; i < organizations.size(); i++) {
      Optional<OrganizationId> parent = organizations.get(i).parent();
      if (parent.isPresent() && !numbers.containsKey(parent.get())) {
        Hint hint = faults.hint(parent.get(), numbers.keySet());
        add(
            "unknown-parent",
            i,
            "parent",
            "the parent is none of the organisations: {0}{1}",
            parent.get(),
            hint);
      }
    }
  }

  private void checkCycles() {
    Set<OrganizationId> done = new HashSet<>();
    for (Organization each : organizations) {
      List<OrganizationId> path = new ArrayList<>();
      Optional<OrganizationId> next = Optional.of(each.id());
      while (next.isPresent() && done.add(next.get())) {
        path.add(next.get());
        next = parent(next.get());
      }
      int start = next.map(path::indexOf).orElse(-1);
      if (start >= 0) {
        addCycle(path.subList(start, path.size()));
      }
    }
  }

  private Optional<OrganizationId> parent(OrganizationId id) {
    Integer number = numbers.get(id);
    return number == null ? Optional.empty() : organizations.get(number).parent();
  }

  private void addCycle(List<OrganizationId> circle) {
    OrganizationId least = Collections.min(circle);
    List<OrganizationId> path = new ArrayList<>(circle);
    Collections.rotate(path, -path.indexOf(least));
    path.add(least);
    String shown = path.stream().map(OrganizationId::value).collect(Collectors.joining(" → "));
    int number = numbers.getOrDefault(least, 0);
    add("cycle", number, "parent", "the parents form a circle: {0}", shown);
  }

  private void add(String code, int number, String property, String pattern, Object... arguments) {
    faults.add(code, "/organizations/" + number + "/" + property, pattern, arguments);
  }
}
