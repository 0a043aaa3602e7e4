package org.kapok;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import org.junit.jupiter.api.Test;

/** {@code META-INF/validation.xml} of the tests lets a default validator do without it. */
class ValidatorWithoutExpressionLanguageTest {

  record Seats(@Min(1) int count) {}

  @Test
  void aDefaultValidatorInterpolatesParameters() {
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(new Seats(0)))
          .singleElement()
          .satisfies(violation -> assertThat(violation.getMessage()).contains("1"));
    }
  }
}
