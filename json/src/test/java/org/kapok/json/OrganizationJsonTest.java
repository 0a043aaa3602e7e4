package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.organization.Alliance;
import org.kapok.organization.CoordinationGroup;
import org.kapok.organization.LiaisonRoster;
import org.kapok.organization.OfferKind;
import org.kapok.organization.OrganizationTree;
import org.kapok.organization.SharingBalance;
import org.kapok.problem.RefusedException;

class OrganizationJsonTest {

  private static <T> T golden(String name, Class<T> type) {
    String json = Golden.text(name).strip();
    T value = KapokJson.read(json, type);
    assertThat(KapokJson.writePretty(value)).isEqualTo(json);
    String named = json.replaceFirst("\\{", "{\"\\$schema\": \"urn:kapok:schema:" + name + ":1\",");
    assertThat(KapokJson.read(named, type)).isEqualTo(value);
    return value;
  }

  @Test
  void aTreeReadsAsItIsWritten() {
    OrganizationTree tree = golden("organization-tree", OrganizationTree.class);
    assertThat(tree.problems()).isEmpty();
    assertThat(tree.ancestors(OrganizationId.of("branch-6")))
        .containsExactly(OrganizationId.of("bureau"));
  }

  @Test
  void anAllianceReadsAsItIsWrittenAndItsBalancesToo() {
    Alliance alliance = golden("alliance", Alliance.class);
    assertThat(alliance.offers().get(1).kind()).isEqualTo(OfferKind.TEACHER);
    for (SharingBalance balance : alliance.balances()) {
      assertThat(KapokJson.read(KapokJson.write(balance), SharingBalance.class)).isEqualTo(balance);
    }
    assertThat(KapokJson.write(alliance.balances().get(0)))
        .isEqualTo(
            "{\"member\":\"centre\",\"given\":{\"course\":30},"
                + "\"taken\":{\"teacher\":10.5,\"venue\":40}}");
  }

  @Test
  void groupsAndRostersReadAsTheyAreWritten() {
    CoordinationGroup group = golden("coordination-group", CoordinationGroup.class);
    assertThat(group.problems()).isEmpty();
    assertThat(group.nextMeeting(LocalDate.of(2025, 2, 1))).contains(LocalDate.of(2025, 2, 28));
    assertThat(group.overdue(LocalDate.of(2025, 6, 1))).hasSize(1);
    LiaisonRoster roster = golden("liaison-roster", LiaisonRoster.class);
    OrganizationTree tree = golden("organization-tree", OrganizationTree.class);
    assertThat(roster.covering(OrganizationId.of("branch-6"), tree, LocalDate.of(2025, 6, 1)))
        .containsExactly(MemberId.of("m-00001"));
  }

  /** Faults between parts are for the host to show; what one part cannot be is refused. */
  @Test
  void aTreeWithACircleIsReadAndSaysSo() {
    String json =
        Golden.text("organization-tree").replace("440600\"", "440600\",\"parent\":\"branch-6\"");
    assertThat(KapokJson.read(json, OrganizationTree.class).problems())
        .singleElement()
        .hasToString(
            "/organizations/1/parent: the parents form a circle: branch-6 → bureau → branch-6");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12440600MB2C07549J; 12440600MB2C07539J; /organizations/0/creditCode",
        "440600\"; 44060\"; DivisionCode must have 6 digits, was \"44060\"",
        "partyBranch; party branch; /organizations/1/kind",
        "\"parent\": \"bureau\"; \"parent\": \"branch-6\"; must be another organisation"
      })
  void everyFaultOfOnePartHasItsPlace(String good, String bad, String message) {
    String json = Golden.text("organization-tree").replace(good, bad);
    assertThatThrownBy(() -> KapokJson.read(json, OrganizationTree.class))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(message);
  }
}
