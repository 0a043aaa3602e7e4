package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapok.incentive.IncentiveScheme;

/** Equal schemes have equal hashes, whatever their documents look like. */
class ContentHashTest {

  @Test
  void spaceOrderAndNumberFormChangeNothing() {
    String one =
        """
        {"$schema": "urn:kapok:schema:scheme:1", "id": "s", "version": "1", "zone": "UTC",
         "rules": [{"id": "a", "pay": 2.50}]}
        """;
    String other =
        """
        {"zone": "UTC", "rules": [{"into": ["points"], "pay": 250e-2, "id": "a", "always": false}],
         "version": "1", "id": "s", "accounts": [{"id": "points", "each": "lifetime"}],
         "$schema": "urn:kapok:schema:scheme:1"}
        """;
    IncentiveScheme scheme = KapokJson.read(one, IncentiveScheme.class);
    assertThat(KapokJson.read(other, IncentiveScheme.class)).isEqualTo(scheme);
    assertThat(KapokJson.contentHash(KapokJson.read(other, IncentiveScheme.class)))
        .isEqualTo(KapokJson.contentHash(scheme))
        .matches("sha256:[0-9a-f]{64}");
    assertThat(
            KapokJson.contentHash(
                KapokJson.read(one.replace("2.50", "2.51"), IncentiveScheme.class)))
        .isNotEqualTo(KapokJson.contentHash(scheme));
  }

  @ParameterizedTest
  @CsvSource({
    "0.000001, 0.000001",
    "999999999999999, 999999999999999",
    "-0.0, 0",
    "1E+2, 100",
    "1e21, 1e+21",
    "1e20, 100000000000000000000",
    "1e-7, 1e-7",
    "1.5e300, 1.5e+300",
    "-2.50, -2.5",
    "333333333.33333329, 333333333.3333333",
    "4.50, 4.5",
    "2e-3, 0.002",
    "0.000000000000000000000000001, 1e-27",
    "5e-324, 5e-324"
  })
  void numbersAreWrittenAsEcmaScriptDoes(String number, String canonical) {
    assertThat(CanonicalJson.number(new BigDecimal(number))).isEqualTo(canonical);
  }

  @Test
  void theExampleOfRfc8785() {
    String json =
        """
        {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
         "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
         "literals": [null, true, false]}
        """;
    assertThat(CanonicalJson.of(json))
        .isEqualTo(
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }
}
