package org.kapok.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kapok.activity.ActivityCast.at;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapok.id.MemberId;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

class SignUpListTest {
  private static final MemberId CHEN = MemberId.of("m-chen");
  private static final MemberId LI = MemberId.of("m-li");
  private static final MemberId WU = MemberId.of("m-wu");
  private static final Instant NINE = at("2025-02-20T09:00");

  private static SignUpList twoPlaces() {
    return SignUpList.of(2)
        .signedUp(CHEN, NINE)
        .signedUp(LI, NINE.plusSeconds(60))
        .signedUp(WU, NINE.plusSeconds(120));
  }

  @Test
  void theThirdWaitsForOneOfTwoPlaces() {
    Standing standing = twoPlaces().at(NINE.plusSeconds(120));
    assertThat(standing.placed()).containsExactly(CHEN, LI);
    assertThat(standing.waiting()).containsExactly(WU);
    assertThat(standing.turn(WU)).hasValue(1);
    assertThat(standing.turn(LI)).isEmpty();
    assertThat(standing.free()).isZero();
    assertThat(twoPlaces().at(NINE).free()).isEqualTo(1);
  }

  @Test
  void whoWaitsMovesUpWhenAPlaceIsGivenBack() {
    Instant noon = at("2025-02-20T12:00");
    SignUpList list = twoPlaces().withdrawn(CHEN, noon);
    assertThat(list.at(noon).placed()).containsExactly(LI, WU);
    assertThat(list.at(noon.minusSeconds(1)).placed()).containsExactly(CHEN, LI);
    SignUpList again = list.signedUp(CHEN, noon.plusSeconds(1));
    assertThat(again.at(noon.plusSeconds(1)).waiting()).containsExactly(CHEN);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> twoPlaces().signedUp(CHEN, NINE.plusSeconds(3600)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("one person is signed up twice at a time: m-chen");
    assertThatThrownBy(() -> twoPlaces().withdrawn(WU, NINE))
        .hasMessage("member m-wu is not signed up at " + NINE);
    assertThatThrownBy(() -> new SignUp(CHEN, NINE, Optional.of(NINE)))
        .hasMessageContaining("SignUp.withdrawn must be after");
    List<SignUp> twice = List.of(SignUp.of(CHEN, NINE), SignUp.of(CHEN, NINE.plusSeconds(1)));
    assertThatThrownBy(() -> new SignUpList(0, twice))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::place)
                    .containsExactly("/places", "/signUps/1/member"));
  }
}
