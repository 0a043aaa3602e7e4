package org.kapok.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;
import org.kapok.id.NeedId;
import org.kapok.id.ProjectId;
import org.kapok.id.ResourceId;
import org.kapok.problem.Checked;
import org.kapok.problem.Faults;
import org.kapok.problem.Problem;
import org.kapok.problem.WithoutProblems;

/**
 * The three lists (三张清单, G12): needs, resources and projects.
 *
 * <p>Example: {@code lists.match().unmet()} says which needs nothing meets, and why.
 */
@Value.Immutable
@WithoutProblems
public sealed interface ServiceLists extends Checked permits ImmutableServiceLists {

  /** The list of needs (需求清单). */
  List<Need> needs();

  /** The list of resources (资源清单). */
  List<Resource> resources();

  /** The list of projects (项目清单). */
  List<Project> projects();

  /**
   * Every fault: {@code duplicate-id}, {@code unknown-need}, {@code unknown-resource}, {@code
   * unknown-project}, {@code over-budget}.
   */
  @Override
  @Value.Lazy
  default List<Problem> problems() {
    Faults faults = new Faults();
    Set<NeedId> needs = unique("/needs", needs(), Need::id, faults);
    Set<ResourceId> resources = unique("/resources", resources(), Resource::id, faults);
    Set<ProjectId> projects = unique("/projects", projects(), Project::id, faults);
    for (int i = 0; i < needs().size(); i++) {
      if (needs().get(i).origin() instanceof Origin.OfProject origin) {
        require(
            "/needs/" + i + "/origin",
            "unknown-project",
            "the project is none of the projects: {0}{1}",
            origin.project(),
            projects,
            faults);
      }
    }
    for (int i = 0; i < projects().size(); i++) {
      Project project = projects().get(i);
      String place = "/projects/" + i;
      project
          .needs()
          .forEach(
              each ->
                  require(
                      place + "/needs",
                      "unknown-need",
                      "the need is none of the needs: {0}{1}",
                      each,
                      needs,
                      faults));
      project
          .resources()
          .forEach(
              each ->
                  require(
                      place + "/resources",
                      "unknown-resource",
                      "the resource is none of the resources: {0}{1}",
                      each,
                      resources,
                      faults));
      if (project.cost().compareTo(project.budget()) > 0) {
        faults.add(
            "over-budget",
            place + "/costs",
            "a project costs more than its budget: {0} of {1} (project {2})",
            project.cost(),
            project.budget(),
            project.id());
      }
    }
    return faults.all();
  }

  private static <T, I> Set<I> unique(
      String place, List<T> list, Function<T, I> id, Faults faults) {
    Set<I> known = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      I each = id.apply(list.get(i));
      if (!known.add(each)) {
        faults.add("duplicate-id", place + "/" + i + "/id", "an id stands twice: {0}", each);
      }
    }
    return known;
  }

  private static <I> void require(
      String place, String code, String pattern, I id, Set<I> known, Faults faults) {
    if (!known.contains(id)) {
      faults.add(code, place, pattern, id, faults.hint(id, known));
    }
  }

  /**
   * What meets what, what stays unmet and why, and the resources that nobody asks for.
   *
   * @throws org.kapok.problem.RefusedException if the lists have faults
   */
  default ListMatching match() {
    requireSound("service lists");
    return new ListMatcher(this).match();
  }

  /** Starts lists. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds lists; the result depends on the order within each list, of no other calls. */
  final class Builder extends ImmutableServiceLists.Builder {
    /** An empty builder. */
    public Builder() {}
  }
}
