package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.id.MemberId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.venue.VenueNetwork;

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

  /** Appendix B of RFC 8785, and powers of two, below which doubles lie closer together. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2",
    "3d30000000000000, 5.684341886080802e-14",
    "0010000000000000, 2.2250738585072014e-308",
    "3cb0000000000000, 2.220446049250313e-16"
  })
  void everyDoubleIsWrittenAsEcmaScriptDoes(String bits, String canonical) {
    double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(CanonicalJson.number(new BigDecimal(value))).isEqualTo(canonical);
  }

  @Test
  void aNumberBeyondAllDoublesHasNoCanonicalForm() {
    BigDecimal beyond = new BigDecimal("-1e400");
    assertThatThrownBy(() -> CanonicalJson.number(beyond))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("was -1E+400");
  }

  @Test
  void namesAreSortedByTheirUtf16Units() {
    String json =
        """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return",
         "\\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
         "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """;
    assertThat(CanonicalJson.of(json))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
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

  @Test
  void whatIsSignedIsTheCanonicalFormInUtf8() {
    MemberId member = MemberId.of("成员");
    assertThat(KapokJson.canonical(member)).isEqualTo("\"成员\"".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aSignatureHoldsHoweverTheDocumentIsLaidOut() throws GeneralSecurityException {
    KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    Signature signature = Signature.getInstance("Ed25519");
    IncentiveScheme scheme = KapokJson.read(Golden.text("scheme"), IncentiveScheme.class);
    signature.initSign(keys.getPrivate());
    signature.update(KapokJson.canonical(scheme));
    byte[] signed = signature.sign();
    signature.initVerify(keys.getPublic());
    signature.update(
        KapokJson.canonical(KapokJson.read(KapokJson.write(scheme), IncentiveScheme.class)));
    assertThat(signature.verify(signed)).isTrue();
  }

  @Test
  void whatDoesNotNameItsSchemaHasNoHash() {
    VenueNetwork network =
        KapokJson.read("{\"$schema\": \"urn:kapok:schema:venue-network:1\"}", VenueNetwork.class);
    assertThatThrownBy(() -> KapokJson.contentHash(network))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a document must name its $schema");
  }

  static Stream<String> hashes() throws IOException {
    return Files.lines(Path.of("src/test/resources/golden/CONTENT-HASHES"));
  }

  /** Others have stored these names; equal documents have them for ever. */
  @ParameterizedTest
  @MethodSource("hashes")
  void everyGoldenDocumentKeepsItsName(String line) {
    String[] hashAndPlace = line.split("  ");
    String[] place = hashAndPlace[1].split("[/.]");
    Golden golden = new Golden(place[0], Integer.parseInt(place[1]), place[2]);
    assertThat(KapokJson.contentHash(KapokJson.read(golden.text(), golden.type())))
        .isEqualTo(hashAndPlace[0]);
  }

  @Test
  void everyKindOfDocumentThatNamesItselfHasAGoldenHash() throws IOException {
    List<String> listed =
        hashes().map(line -> line.replaceFirst(".*  ", "").replaceFirst("/.*", "")).toList();
    for (Golden golden : Golden.all()) {
      if (golden.isPresent() && golden.text().startsWith("{\n  \"$schema\"")) {
        assertThat(listed).contains(golden.document());
      }
    }
  }
}
