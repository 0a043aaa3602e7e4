package org.kapok.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The critical values are those of printed tables. */
class ConfidenceTest {

  @ParameterizedTest(name = "{0}, {1} degrees of freedom: {2}")
  @CsvSource({
    "PERCENT_90, 5, 2.015049", "PERCENT_95, 1, 12.706205", "PERCENT_95, 10, 2.228139",
    "PERCENT_95, 30, 2.042273", "PERCENT_95, 39, 2.042273", "PERCENT_95, 40, 2.021076",
    "PERCENT_95, 119, 2.000298", "PERCENT_95, 120, 1.979931", "PERCENT_95, 99999, 1.979931",
    "PERCENT_99, 20, 2.845340"
  })
  void studentsValueIsThatOfTheLargestTabulatedNumberNotAbove(
      Confidence confidence, long degreesOfFreedom, BigDecimal value) {
    assertThat(confidence.student(degreesOfFreedom)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @EnumSource
  void studentsValuesFallTowardsTheNormalOne(Confidence confidence) {
    for (long degreesOfFreedom = 1; degreesOfFreedom < 200; degreesOfFreedom++) {
      assertThat(confidence.student(degreesOfFreedom + 1))
          .isBetween(confidence.normal(), confidence.student(degreesOfFreedom));
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnyDegreeOfFreedomThereIsNoValue(Confidence confidence) {
    assertThatThrownBy(() -> confidence.student(0))
        .hasMessage("degreesOfFreedom must be 1 or above, was 0");
  }
}
