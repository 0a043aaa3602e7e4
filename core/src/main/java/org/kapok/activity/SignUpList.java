package org.kapok.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapok.id.MemberId;
import org.kapok.problem.Faults;
import org.kapok.problem.InvalidValueException;

/**
 * The sign-ups for a number of places (报名与候补). Places go to the earliest sign-ups that stand; the
 * others wait in the same order, and move up as places are given back. So who has a place keeps it
 * until taking the sign-up back, there are never more people than places, and nobody waits while a
 * place is free.
 *
 * <p>Example: {@code SignUpList.of(30).signedUp(member, at).at(at).placed()}.
 *
 * @param places how many, at least 1
 * @param signUps every sign-up ever made, in their order, withdrawn ones too
 */
public record SignUpList(int places, List<SignUp> signUps) {

  /**
   * Puts the sign-ups in order.
   *
   * @throws org.kapok.problem.RefusedException with every fault, if there are fewer than 1 places
   *     or two sign-ups of one member stand together
   */
  public SignUpList {
    Faults faults = new Faults();
    faults.requireAtLeast("/places", 1, places);
    requireOneEach(signUps, faults);
    faults.refuse("list of sign-ups");
    signUps = signUps.stream().sorted().toList();
  }

  private static void requireOneEach(List<SignUp> signUps, Faults faults) {
    Map<MemberId, List<SignUp>> earlier = new HashMap<>();
    for (int i = 0; i < signUps.size(); i++) {
      SignUp each = signUps.get(i);
      List<SignUp> known = earlier.computeIfAbsent(each.member(), member -> new ArrayList<>());
      if (known.stream().anyMatch(each::overlaps)) {
        faults.add(
            "two-sign-ups",
            "/signUps/" + i + "/member",
            "one person is signed up twice at a time: {0} ({1})",
            each.member(),
            each.at());
      }
      known.add(each);
    }
  }

  /**
   * So many places that nobody has asked for yet.
   *
   * @throws org.kapok.problem.RefusedException if there are fewer than 1
   */
  public static SignUpList of(int places) {
    return new SignUpList(places, List.of());
  }

  /** Who has a place and who waits at the instant; what happens at that very instant counts. */
  public Standing at(Instant instant) {
    List<MemberId> standing =
        signUps.stream().filter(each -> each.stands(instant)).map(SignUp::member).toList();
    int placed = Math.min(places, standing.size());
    return new Standing(
        places, standing.subList(0, placed), standing.subList(placed, standing.size()));
  }

  /**
   * The list after one more sign-up.
   *
   * @throws org.kapok.problem.RefusedException if the member is signed up then or later
   */
  public SignUpList signedUp(MemberId member, Instant at) {
    List<SignUp> more = new ArrayList<>(signUps);
    more.add(SignUp.of(member, at));
    return new SignUpList(places, more);
  }

  /**
   * The list after the member's sign-up was taken back.
   *
   * @throws IllegalArgumentException if the member is not signed up, or only from that instant on
   */
  public SignUpList withdrawn(MemberId member, Instant at) {
    List<SignUp> changed = new ArrayList<>(signUps);
    for (int i = 0; i < changed.size(); i++) {
      SignUp each = changed.get(i);
      if (each.member().equals(member) && each.withdrawn().isEmpty() && each.stands(at)) {
        changed.set(i, new SignUp(member, each.at(), Optional.of(at)));
        return new SignUpList(places, changed);
      }
    }
    throw new InvalidValueException("member {0} is not signed up at {1}", member, at);
  }
}
