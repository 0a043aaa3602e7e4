package com.example.standalone;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.kapok.network.CityNetwork;

/** What Bean Validation says of a network, in both languages. */
final class Violations {
  private Violations() {}

  static List<String> lines(CityNetwork network) {
    return Stream.of(Locale.CHINESE, Locale.ENGLISH)
        .flatMap(language -> messages(network, language))
        .toList();
  }

  private static Stream<String> messages(CityNetwork network, Locale language) {
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(Set.of(language), language, false))
            .buildValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(network).stream()
          .map(each -> language + " " + each.getPropertyPath() + " " + each.getMessage())
          .sorted();
    }
  }
}
