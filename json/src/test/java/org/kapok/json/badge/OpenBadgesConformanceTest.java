package org.kapok.json.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapok.json.badge.BadgeSamples.BADGES;
import static org.kapok.json.badge.BadgeSamples.HASHED;
import static org.kapok.json.badge.BadgeSamples.ID;
import static org.kapok.json.badge.BadgeSamples.standing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Open Badges 3.0 requires of the objects that are written, by section of its appendix B.1,
 * one line for each requirement.
 */
class OpenBadgesConformanceTest {
  private static final Set<String> LANGUAGES = Set.of("zh", "en");

  private record Requirement(String of, String text, Predicate<JsonNode> holds) {}

  /** The place of the object in a credential, what is required, and whether it holds. */
  private static List<Requirement> requirements() {
    String credential = "";
    String issuer = "/issuer";
    String subject = "/credentialSubject";
    String achievement = subject + "/achievement";
    return List.of(
        of(
            credential,
            "@context is an ordered set: credentials/v2, then context-3.0.3.json",
            each ->
                texts(each.path("@context"))
                    .equals(
                        List.of(
                            "https://www.w3.org/ns/credentials/v2",
                            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))),
        of(credential, "id is one URI", each -> isUri(each.path("id"))),
        of(
            credential,
            "type has VerifiableCredential, and OpenBadgeCredential or AchievementCredential",
            each ->
                texts(each.path("type")).contains("VerifiableCredential")
                    && texts(each.path("type")).contains("OpenBadgeCredential")),
        of(credential, "issuer is one Profile", each -> each.path("issuer").isObject()),
        of(credential, "validFrom is one DateTimeZ", each -> isTime(each.path("validFrom"))),
        of(
            credential,
            "validUntil is at most one DateTimeZ, after validFrom",
            each -> !each.has("validUntil") || isLater(each)),
        of(
            credential,
            "awardedDate is at most one DateTimeZ",
            each -> !each.has("awardedDate") || isTime(each.path("awardedDate"))),
        of(credential, "name is at most one String", each -> isText(each.path("name"))),
        of(
            credential,
            "credentialSubject is one AchievementSubject",
            each -> each.path("credentialSubject").isObject()),
        of(credential, "proof is the issuer's to append", each -> !each.has("proof")),
        of(
            credential,
            "the context knows every property",
            each ->
                only(
                    each,
                    "@context",
                    "id",
                    "type",
                    "issuer",
                    "validFrom",
                    "validUntil",
                    "awardedDate",
                    "name",
                    "description",
                    "credentialSubject")),
        of(issuer, "id is one URI", each -> isUri(each.path("id"))),
        of(issuer, "type has Profile", each -> texts(each.path("type")).contains("Profile")),
        of(issuer, "url is at most one URI", each -> isUri(each.path("url"))),
        of(
            issuer,
            "the context knows every property",
            each -> only(each, "id", "type", "name", "url")),
        of(
            subject,
            "type has AchievementSubject",
            each -> texts(each.path("type")).contains("AchievementSubject")),
        of(
            subject,
            "either id or at least one identifier is supplied",
            each -> isUri(each.path("id")) || each.path("identifier").size() > 0),
        of(subject, "achievement is one Achievement", each -> each.path("achievement").isObject()),
        of(
            subject,
            "the context knows every property",
            each -> only(each, "id", "type", "identifier", "achievement")),
        of(achievement, "id is one URI", each -> isUri(each.path("id"))),
        of(
            achievement,
            "type has Achievement",
            each -> texts(each.path("type")).contains("Achievement")),
        of(
            achievement,
            "achievementType is of the vocabulary",
            each -> each.path("achievementType").textValue().equals("Award")),
        of(achievement, "criteria is one Criteria", each -> each.path("criteria").isObject()),
        of(
            achievement,
            "criteria has an address or a narrative",
            each ->
                isUri(each.path("criteria").path("id"))
                    && isText(each.path("criteria").path("narrative"))),
        of(achievement, "description is one String", each -> isText(each.path("description"))),
        of(achievement, "name is one String", each -> isText(each.path("name"))),
        of(
            achievement,
            "inLanguage is a LanguageCode",
            each -> LANGUAGES.contains(each.path("inLanguage").textValue())),
        of(achievement, "version is a String", each -> isText(each.path("version"))),
        of(
            achievement,
            "creator is a Profile",
            each -> texts(each.path("creator").path("type")).contains("Profile")),
        of(
            achievement,
            "related have id and type Related",
            each ->
                all(each.path("related"), one -> isUri(one.path("id")))
                    && all(
                        each.path("related"), one -> texts(one.path("type")).contains("Related"))),
        of(
            achievement,
            "the context knows every property",
            each ->
                only(
                    each,
                    "id",
                    "type",
                    "achievementType",
                    "creator",
                    "name",
                    "description",
                    "inLanguage",
                    "version",
                    "criteria",
                    "related")));
  }

  /** What is required of a hashed recipient besides. */
  private static List<Requirement> requirementsOfIdentifier() {
    String identifier = "/credentialSubject/identifier/0";
    return List.of(
        of(
            identifier,
            "type is IdentityObject",
            each -> each.path("type").textValue().equals("IdentityObject")),
        of(identifier, "hashed is one Boolean", each -> each.path("hashed").booleanValue()),
        of(
            identifier,
            "identityHash is algorithm, $, and the hash of identity and salt; the"
                + " specification's own example",
            each ->
                each.path("identityHash")
                    .textValue()
                    .equals(
                        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399")),
        of(
            identifier,
            "identityType is of the vocabulary",
            each -> each.path("identityType").textValue().equals("emailAddress")),
        of(
            identifier,
            "salt is the string used",
            each -> each.path("salt").textValue().equals("Kosher")),
        of(
            identifier,
            "the context knows every property",
            each -> only(each, "type", "hashed", "identityHash", "identityType", "salt")));
  }

  private static Requirement of(String place, String text, Predicate<JsonNode> holds) {
    return new Requirement(place, text, holds);
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    Recipient identified = Recipient.of(URI.create("did:example:ebfeb1f712ebc6f1c276e12ec21"));
    for (String language : LANGUAGES.stream().sorted().toList()) {
      for (String honour : List.of("stars", "medal")) {
        for (Recipient recipient : List.of(HASHED, identified)) {
          JsonNode credential = BADGES.credential(ID, recipient, standing(honour), language);
          List<Requirement> all = new ArrayList<>(requirements());
          all.addAll(recipient == HASHED ? requirementsOfIdentifier() : List.of());
          all.forEach(
              each ->
                  cases.add(
                      Arguments.of(
                          honour + " in " + language + ": " + each.of() + " " + each.text(),
                          credential.at(each.of()),
                          each.holds())));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holds(String requirement, JsonNode object, Predicate<JsonNode> holds) {
    assertThat(object.isObject()).isTrue();
    assertThat(holds.test(object)).as(requirement).isTrue();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !node.textValue().isBlank();
  }

  private static boolean isUri(JsonNode node) {
    return node.isTextual()
        && URI.create(node.textValue()).isAbsolute()
        && node.textValue().chars().allMatch(each -> each > 0x20 && each < 0x7F);
  }

  private static boolean isTime(JsonNode node) {
    return OffsetDateTime.parse(node.textValue()).toString().length() > 0;
  }

  private static boolean isLater(JsonNode credential) {
    OffsetDateTime until = OffsetDateTime.parse(credential.path("validUntil").textValue());
    return until.isAfter(OffsetDateTime.parse(credential.path("validFrom").textValue()));
  }

  private static boolean all(JsonNode array, Predicate<JsonNode> holds) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return !nodes.isEmpty() && nodes.stream().allMatch(holds);
  }

  private static boolean only(JsonNode object, String... known) {
    Set<String> names = new TreeSet<>();
    object.properties().forEach(each -> names.add(each.getKey()));
    return Set.of(known).containsAll(names);
  }
}
