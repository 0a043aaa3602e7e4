package org.kapok.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.organization.AllianceTest.alliance;
import static org.kapok.organization.AllianceTest.offer;
import static org.kapok.organization.OrganizationTreeTest.id;
import static org.kapok.organization.OrganizationTreeTest.tree;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.id.CoordinationGroupId;
import org.kapok.id.MemberId;
import org.kapok.id.OrganizationId;
import org.kapok.id.VenueId;
import org.kapok.organization.SocialCreditCheck.Valid;
import org.kapok.problem.Problem;
import org.kapok.quantity.Amount;
import org.kapok.text.LocalizedText;

class OrganizationProperties {

  /** Codes of random bodies, made with both check characters. */
  @Provide
  Arbitrary<String> codes() {
    return Combinators.combine(
            Arbitraries.of("91", "92", "12", "51", "54", "N2", "Y1", "A1"),
            Arbitraries.of("440100", "440104", "620201", "100000", "310110"),
            Arbitraries.strings().withChars(SocialCreditRules.ALPHABET).ofLength(8))
        .as(
            (head, division, body) -> {
              String all = head + division + body + SocialCreditRules.organizationCheck(body);
              return all + SocialCreditRules.check(all);
            });
  }

  @Property(tries = 1000)
  void oneChangedCharacterIsNeverValid(
      @ForAll("codes") String code,
      @ForAll @IntRange(max = 17) int place,
      @ForAll @IntRange(min = 1, max = 30) int change) {
    assertThat(UnifiedSocialCreditCode.check(code)).isInstanceOf(Valid.class);
    String alphabet = SocialCreditRules.ALPHABET;
    int other = (alphabet.indexOf(code.charAt(place)) + change) % alphabet.length();
    String changed = code.substring(0, place) + alphabet.charAt(other) + code.substring(place + 1);
    assertThat(UnifiedSocialCreditCode.check(changed)).isNotInstanceOf(Valid.class);
    // The outer check alone finds it.
    assertThat(SocialCreditRules.check(changed)).isNotEqualTo(changed.charAt(17));
  }

  /** Each of up to nine organisations belongs to any other one, or to none. */
  @Property
  void aTreeIsRefusedExactlyIfSomeoneIsTheirOwnAncestor(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 9) Integer> parents) {
    String[] words =
        IntStream.range(0, parents.size())
            .mapToObj(i -> "o" + i + (isParent(i, parents) ? "<o" + parents.get(i) : ""))
            .toArray(String[]::new);
    OrganizationTree tree = tree(words);
    Set<String> inCircles = new HashSet<>();
    for (int i = 0; i < parents.size(); i++) {
      if (returns(i, parents)) {
        inCircles.add("o" + i);
      }
    }
    Set<String> named = new HashSet<>();
    for (Problem problem : tree.problems()) {
      assertThat(problem.code()).isEqualTo("cycle");
      List<String> path = List.of(problem.message().split(": ")[1].split(" → "));
      assertThat(path.get(0)).isEqualTo(path.get(path.size() - 1));
      for (int i = 0; i + 1 < path.size(); i++) {
        assertThat(tree.find(id(path.get(i))).flatMap(Organization::parent))
            .contains(id(path.get(i + 1)));
        assertThat(named.add(path.get(i))).isTrue();
      }
    }
    assertThat(named).isEqualTo(inCircles);
    if (inCircles.isEmpty()) {
      assertDescendantsAreThoseWhoseAncestorItIs(tree);
    }
  }

  private static boolean isParent(int child, List<Integer> parents) {
    return parents.get(child) < parents.size() && parents.get(child) != child;
  }

  private static boolean returns(int start, List<Integer> parents) {
    int at = start;
    for (int steps = 0; steps < parents.size(); steps++) {
      if (!isParent(at, parents)) {
        return false;
      }
      at = parents.get(at);
      if (at == start) {
        return true;
      }
    }
    return false;
  }

  private static void assertDescendantsAreThoseWhoseAncestorItIs(OrganizationTree tree) {
    List<OrganizationId> all = tree.organizations().stream().map(Organization::id).toList();
    for (OrganizationId each : all) {
      assertThat(tree.descendants(each))
          .containsExactlyInAnyOrderElementsOf(
              all.stream().filter(other -> tree.ancestors(other).contains(each)).toList());
    }
  }

  @Provide
  Arbitrary<List<Offer>> offers() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of("d", "e"),
            Arbitraries.of("d", "e", "a", "b").optional(),
            Arbitraries.integers().between(1, 100))
        .as(
            (giver, taker, second, hours) -> {
              Offer.Builder builder = offer(giver, hours, taker).venue(VenueId.of("v"));
              Optional<String> other = second.filter(each -> !each.equals(giver));
              other.ifPresent(each -> builder.addTakers(id(each)));
              return builder.build();
            })
        .list()
        .ofMaxSize(8);
  }

  @Property
  void whatAllGiveIsWhatAllTake(@ForAll("offers") List<Offer> offers) {
    Alliance alliance = alliance("a", "b", "c", "d", "e").offers(offers).build();
    assertThat(
            alliance.balances().stream().map(SharingBalance::net).reduce(Amount.ZERO, Amount::plus))
        .isEqualTo(Amount.ZERO);
  }

  @Property
  void theNextMeetingIsTheFirstOfAllOnThatDayOrLater(
      @ForAll @IntRange(max = 800) int first,
      @ForAll @IntRange(min = 1, max = 14) int months,
      @ForAll @IntRange(min = -400, max = 4000) int later) {
    LocalDate start = LocalDate.of(2024, 1, 1).plusDays(first);
    LocalDate day = start.plusDays(later);
    CoordinationGroup group =
        CoordinationGroup.builder()
            .id(CoordinationGroupId.of("g"))
            .name(LocalizedText.of("en", "g"))
            .lead(id("a"))
            .addMembers(id("a"))
            .firstMeeting(start)
            .monthsBetweenMeetings(months)
            .build();
    long meeting = 0;
    while (start.plusMonths(meeting * months).isBefore(day)) {
      meeting++;
    }
    assertThat(group.nextMeeting(day)).contains(start.plusMonths(meeting * months));
  }

  /** By going up from the organisation one step at a time. */
  @Property
  void whoeverNamesTheNearestOrganisationAboveCovers(
      @ForAll @Size(5) List<@IntRange(max = 4) Integer> parents,
      @ForAll @Size(3) List<@IntRange(max = 4) Integer> named) {
    String[] words =
        IntStream.range(0, 5)
            .mapToObj(i -> "o" + i + (parents.get(i) < i ? "<o" + parents.get(i) : ""))
            .toArray(String[]::new);
    OrganizationTree tree = tree(words);
    List<Liaison> liaisons =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    Liaison.builder()
                        .member(MemberId.of("m" + i))
                        .addCovers(id("o" + named.get(i)))
                        .build())
            .toList();
    LiaisonRoster roster = new LiaisonRoster(liaisons);
    for (int i = 0; i < 5; i++) {
      int at = i;
      while (!named.contains(at) && parents.get(at) < at) {
        at = parents.get(at);
      }
      int nearest = at;
      assertThat(roster.covering(id("o" + i), tree, LocalDate.EPOCH))
          .isEqualTo(
              IntStream.range(0, 3)
                  .filter(each -> named.get(each) == nearest)
                  .mapToObj(each -> MemberId.of("m" + each))
                  .toList());
      assertThat(roster.uncovered(tree, LocalDate.EPOCH).contains(id("o" + i)))
          .isEqualTo(!named.contains(nearest));
    }
  }
}
