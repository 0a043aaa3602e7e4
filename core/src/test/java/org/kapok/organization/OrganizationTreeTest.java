package org.kapok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.OrganizationId;
import org.kapok.place.DivisionCode;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;
import org.kapok.text.LocalizedText;

class OrganizationTreeTest {

  static OrganizationId id(String id) {
    return OrganizationId.of(id);
  }

  static List<OrganizationId> ids(String... ids) {
    return List.of(ids).stream().map(OrganizationId::of).toList();
  }

  static Organization.Builder organization(String id) {
    return Organization.builder()
        .id(id(id))
        .name(LocalizedText.of("en", "Organisation " + id))
        .kind(OrganizationKind.PARTY_BRANCH);
  }

  /** Organisations in words such as {@code "branch<bureau"}: the branch belongs to the bureau. */
  static OrganizationTree tree(String... words) {
    List<Organization> organizations = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("<");
      Optional<OrganizationId> parent =
          parts.length == 1 ? Optional.empty() : Optional.of(id(parts[1]));
      organizations.add(organization(parts[0]).parent(parent).build());
    }
    return OrganizationTree.of(organizations);
  }

  @Test
  void whatBelongsToWhatIsFoundUpAndDown() {
    OrganizationTree tree = tree("b2<u", "u<bureau", "bureau", "b1<u", "other", "cell<b2");
    assertThat(tree.problems()).isEmpty();
    assertThat(tree.ancestors(id("cell"))).isEqualTo(ids("b2", "u", "bureau"));
    assertThat(tree.ancestors(id("bureau"))).isEmpty();
    assertThat(tree.children(id("u"))).isEqualTo(ids("b2", "b1"));
    assertThat(tree.descendants(id("bureau"))).isEqualTo(ids("u", "b2", "cell", "b1"));
    assertThat(tree.roots()).extracting(Organization::id).isEqualTo(ids("bureau", "other"));
  }

  @Test
  void aCircleIsNamedOnceWithItsPathFromItsLeastId() {
    OrganizationTree tree = tree("x<c", "c<b", "b<a", "a<c", "root");
    assertThat(tree.problems())
        .extracting(Problem::code, Problem::place, Problem::message)
        .containsExactly(
            tuple("cycle", "/organizations/3/parent", "the parents form a circle: a → c → b → a"));
    assertThatThrownBy(() -> tree.ancestors(id("x")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("a → c → b → a");
    assertThatThrownBy(() -> tree.descendants(id("root"))).isInstanceOf(RefusedException.class);
  }

  @Test
  void everyFaultIsFoundAtOnce() {
    UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("12440600MB2C07549J");
    OrganizationTree tree =
        OrganizationTree.of(
            List.of(
                organization("bureau").creditCode(code).build(),
                organization("branch-1").parent(id("burau")).build(),
                organization("branch-1").build(),
                organization("branch-2").creditCode(code).build(),
                organization("p").parent(id("q")).build(),
                organization("q").parent(id("p")).build()));
    assertThat(tree.problems())
        .extracting(Problem::code, Problem::place, Problem::message)
        .containsExactly(
            tuple(
                "duplicate-organization",
                "/organizations/2/id",
                "two organisations have the same id: branch-1"),
            tuple(
                "duplicate-credit-code",
                "/organizations/3/creditCode",
                "two organisations have the same credit code: 12440600MB2C07549J (bureau,"
                    + " branch-2)"),
            tuple(
                "unknown-parent",
                "/organizations/1/parent",
                "the parent is none of the organisations: burau. Maybe \"bureau\"?"),
            tuple("cycle", "/organizations/4/parent", "the parents form a circle: p → q → p"));
  }

  @Test
  void nobodyBelongsToThemselves() {
    assertThatThrownBy(() -> organization("a").parent(id("a")).build())
        .hasMessage(
            "Organization.parent must be another organisation, was itself (organisation a)");
  }

  @Test
  void aDivisionHoldsTheOrganisationsOfItsParts() {
    OrganizationTree tree =
        OrganizationTree.of(
            List.of(
                organization("yuexiu").division(DivisionCode.of("440104")).build(),
                organization("guangzhou").division(DivisionCode.of("440100")).build(),
                organization("jiayuguan").division(DivisionCode.of("620201")).build(),
                organization("nowhere").build()));
    assertThat(tree.in(DivisionCode.of("440000")))
        .extracting(Organization::id)
        .isEqualTo(ids("yuexiu", "guangzhou"));
  }

  @Test
  void kindsAreOpen() {
    assertThat(OrganizationKind.PARTY_BRANCH.label().orElseThrow().in("zh")).isEqualTo("离退休干部党支部");
    assertThat(OrganizationKind.of("chessClub").label()).isEmpty();
    assertThatThrownBy(() -> OrganizationKind.of("棋社")).hasMessageContaining("ASCII");
  }
}
