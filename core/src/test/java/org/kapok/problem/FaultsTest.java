package org.kapok.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
  @Test
  void theNearestNameIsSoughtForTheFirstHundredOnly() {
    Faults faults = new Faults();
    List<Hint> hints =
        IntStream.range(0, 102).mapToObj(i -> faults.hint("venuee", List.of("venue"))).toList();
    assertThat(hints.subList(0, 100)).containsOnly(new Hint(Optional.of("venue")));
    assertThat(hints.subList(100, 102)).containsOnly(Hint.NONE);
  }
}
