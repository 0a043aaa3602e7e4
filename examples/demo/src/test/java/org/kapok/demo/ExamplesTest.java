package org.kapok.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapok.json.KapokJson;
import org.kapok.participation.Participation;

/** The made-up records are the same in every run and on every machine. */
class ExamplesTest {

  private static String ndjson(List<?> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(each -> text.append(KapokJson.write(each)).append('\n'));
    return text.toString();
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  @ParameterizedTest
  @CsvSource({
    "GUANGZHOU, f9d0f02c0de348f4a18b37fbae15413a339facf7488cbcb2f7b2054be367c1cc",
    "INAGI, ab8dff94572f97dfb27aeab323b047c0c7cb92b63564793feb3d5578ffe6de6a",
    "STEPS, 566281b187a9514b709912c53bdb2e411dddb486ef49d5e7141425dfbacaa66d",
    "STARS, 4e37d1fecf75646c6c4bd1950bffb31d8c57f6d45a9335f6d2bfd7e209bf40f6"
  })
  void theRecordsAreAlwaysTheSame(Example example, String expected) throws Exception {
    Records records = example.records();
    assertThat(hash(ndjson(records.facts()) + ndjson(records.participations())))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Example.class)
  void theRecordsAreReadBackEqual(Example example) {
    Participation some = example.records().participations().get(7);
    assertThat(KapokJson.read(KapokJson.write(some), Participation.class)).isEqualTo(some);
  }

  @Test
  void theYearHasCorrectionsWithdrawalsNoShowsAndOneConflict() {
    Records year = Example.GUANGZHOU.records();
    assertThat(year.facts()).hasSize(300);
    assertThat(year.participations()).hasSizeGreaterThan(20_000);
    assertThat(year.participations()).filteredOn(Participation::cancelled).hasSizeGreaterThan(100);
    assertThat(year.participations())
        .filteredOn(each -> each.revision() > 0 && !each.cancelled())
        .hasSizeGreaterThan(100);
    assertThat(year.participations())
        .filteredOn(each -> each.kind().equals("noShow"))
        .hasSizeGreaterThan(100);
    assertThat(year.merged().conflicts()).hasSize(1);
  }
}
