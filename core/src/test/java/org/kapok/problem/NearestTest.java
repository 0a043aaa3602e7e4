package org.kapok.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void theNearestNameIsFoundIgnoringCase() {
    assertThat(Nearest.to("duratoin", List.of("date", "duration"))).contains("duration");
    assertThat(Nearest.to("KIND", List.of("kind"))).contains("kind");
  }

  @Test
  void whatIsTooFarIsNotNamed() {
    assertThat(Nearest.to("steps", List.of("kind"))).isEmpty();
    assertThat(Nearest.to("x".repeat(101), List.of("x".repeat(101)))).isEmpty();
    assertThat(Nearest.hint("steps", List.of())).isEqualTo(Hint.NONE);
  }

  @Test
  void oneLetterMayDifferInTheShortestWords() {
    assertThat(Nearest.to("ab", List.of("ac"))).contains("ac");
    assertThat(Nearest.to("ab", List.of("cd"))).isEmpty();
  }

  @Test
  void tiesGoToTheFirstName() {
    assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
    assertThat(Nearest.hint("cat", List.of("bat"))).hasToString(". Maybe \"bat\"?");
  }
}
