package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kapok.id.MemberId;

class SignUpListProperties {
  private static final Instant OPENS = Instant.parse("2025-02-20T01:00:00Z");

  /** One of six members signs up, or takes back, some seconds after the one before. */
  record Step(int member, int pause) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 3))
        .as(Step::new);
  }

  private static List<SignUpList> history(int places, List<Step> steps) {
    List<SignUpList> history = new ArrayList<>();
    SignUpList list = SignUpList.of(places);
    Instant now = OPENS;
    for (Step step : steps) {
      now = now.plusSeconds(step.pause());
      MemberId member = MemberId.of("m-" + step.member());
      Instant at = now;
      boolean standing =
          list.signUps().stream().anyMatch(each -> each.member().equals(member) && each.stands(at));
      list = standing ? list.withdrawn(member, now) : list.signedUp(member, now);
      history.add(list);
    }
    return history;
  }

  private static List<Instant> instants() {
    List<Instant> instants = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      instants.add(OPENS.plusSeconds(i));
    }
    return instants;
  }

  @Property(tries = 300)
  void neverMoreThanThePlacesAndNobodyWaitsWhileOneIsFree(
      @ForAll @IntRange(min = 1, max = 4) int places,
      @ForAll @Size(min = 1, max = 20) List<@From("steps") Step> steps) {
    List<SignUpList> history = history(places, steps);
    SignUpList list = history.get(history.size() - 1);
    for (Instant each : instants()) {
      Standing standing = list.at(each);
      assertThat(standing.placed()).hasSizeLessThanOrEqualTo(places).doesNotHaveDuplicates();
      assertThat(standing.free() == 0 || standing.waiting().isEmpty()).isTrue();
      assertThat(Collections.disjoint(standing.placed(), standing.waiting())).isTrue();
    }
  }

  /** Who has a place loses it only by taking the sign-up back; who waits never falls behind. */
  @Property(tries = 300)
  void placesAndTurnsAreKept(
      @ForAll @IntRange(min = 1, max = 4) int places,
      @ForAll @Size(min = 1, max = 20) List<@From("steps") Step> steps) {
    List<SignUpList> history = history(places, steps);
    SignUpList list = history.get(history.size() - 1);
    Standing before = list.at(OPENS);
    for (Instant each : instants()) {
      Standing now = list.at(each);
      List<MemberId> all = new ArrayList<>(now.placed());
      all.addAll(now.waiting());
      assertThat(now.placed()).containsAll(before.placed().stream().filter(all::contains).toList());
      List<MemberId> stillWaiting =
          before.waiting().stream().filter(now.waiting()::contains).toList();
      assertThat(now.waiting().subList(0, stillWaiting.size())).isEqualTo(stillWaiting);
      before = now;
    }
  }

  /** What came later does not change what was the case before it. */
  @Property(tries = 300)
  void thePastStays(@ForAll @Size(min = 1, max = 20) List<@From("steps") Step> steps) {
    List<SignUpList> history = history(2, steps);
    SignUpList last = history.get(history.size() - 1);
    Instant now = OPENS;
    for (int i = 0; i < steps.size(); i++) {
      now = now.plusSeconds(steps.get(i).pause());
      assertThat(last.at(now)).isEqualTo(history.get(i).at(now));
    }
  }

  @Property(tries = 300)
  void theOrderOfDeliveryIsNoMatter(
      @ForAll @Size(min = 1, max = 20) List<@From("steps") Step> steps, @ForAll Random random) {
    SignUpList list = history(2, steps).get(steps.size() - 1);
    List<SignUp> shuffled = new ArrayList<>(list.signUps());
    Collections.shuffle(shuffled, random);
    assertThat(new SignUpList(2, shuffled)).isEqualTo(list);
  }
}
