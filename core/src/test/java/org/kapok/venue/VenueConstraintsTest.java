package org.kapok.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.venue.VenueNetworkTest.venue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class VenueConstraintsTest {

  @Test
  void aNetworkWithTwoVenuesOfOneIdIsReportedByADefaultValidator() {
    VenueNetwork network = VenueNetwork.of(List.of(venue("v", 0).build(), venue("v", 1).build()));
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(factory.getValidator().validate(network))
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.getPropertyPath()).hasToString("venues[1].id");
                assertThat(violation.getMessageTemplate())
                    .isEqualTo("{org.kapok.problem.duplicate-venue}: v");
              });
      VenueNetwork sound = VenueNetwork.of(List.of(venue("v", 0).build()));
      assertThat(factory.getValidator().validate(sound))
          .extracting(ConstraintViolation::getMessage)
          .isEmpty();
    }
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    try (InputStream file =
        VenueConstraintsTest.class.getResourceAsStream(
            "/ContributorValidationMessages" + language + ".properties")) {
      bundle.load(Objects.requireNonNull(file));
    }
    return bundle;
  }

  @Test
  void everyMessageIsInBothLanguages() throws IOException {
    Properties english = bundle("");
    Properties chinese = bundle("_zh");
    assertThat(english.keySet()).isEqualTo(chinese.keySet()).hasSizeGreaterThan(20);
    assertThat(english.values())
        .allSatisfy(text -> assertThat((String) text).isNotBlank().matches("\\p{ASCII}*"));
    assertThat(chinese.values())
        .allSatisfy(text -> assertThat((String) text).matches(".*\\p{IsHan}.*"));
  }
}
