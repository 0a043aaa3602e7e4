package org.kapok.json.badge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapok.id.HonourId;
import org.kapok.id.LevelId;
import org.kapok.incentive.IncentiveScheme;
import org.kapok.incentive.Standing;
import org.kapok.incentive.honour.AwardCase;
import org.kapok.problem.InvalidValueException;

/**
 * Makes badges of the honours of a scheme (荣誉徽章): each level is an {@code Achievement}, whose
 * criteria are what the rule sheet says of it, and whoever holds one gets an {@code
 * AchievementCredential}.
 *
 * <p>What comes out is a tree that the host completes: pictures, a status by which it can be
 * revoked, and the proof, without which nothing is a verifiable credential.
 *
 * <p>Example: {@code OpenBadges.of(issuer, scheme, URI.create("https://badges.example.org/"),
 * List.of("zh", "en")).credential(id, Recipient.of(did), standing, "zh")}.
 *
 * @param issuer who issues them
 * @param scheme the version of the scheme by which they are won
 * @param base below which address the ids of achievements lie
 * @param languages in which languages there are achievements, as BCP 47 tags, at least one: the
 *     rule sheet speaks Chinese for those that begin with zh and English for any other, and labels
 *     are in the nearest language that they have
 * @param rules where the whole rule sheet is published, if it is
 */
public record OpenBadges(
    Issuer issuer, IncentiveScheme scheme, URI base, List<String> languages, Optional<URI> rules) {
  private static final Pattern LANGUAGE =
      Pattern.compile("[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

  /** Refuses what {@link #of} refuses. */
  public OpenBadges {
    Uris.requireAbsolute("OpenBadges.base", base);
    rules.ifPresent(page -> Uris.requireAbsolute("OpenBadges.rules", page));
    languages = List.copyOf(languages);
    if (languages.isEmpty() || new HashSet<>(languages).size() < languages.size()) {
      throw new InvalidValueException(
          "OpenBadges.languages must be at least one, and each only once, were {0}", languages);
    }
    for (String language : languages) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw new InvalidValueException(
            "OpenBadges.languages must be tags such as zh, zh-Hant or en-GB, was \"{0}\"",
            language);
      }
    }
  }

  /**
   * Badges of a scheme whose rule sheet is published nowhere.
   *
   * @throws IllegalArgumentException if the base is not absolute, or the languages are none, double
   *     or of another form than the specification asks for
   */
  public static OpenBadges of(
      Issuer issuer, IncentiveScheme scheme, URI base, List<String> languages) {
    return new OpenBadges(issuer, scheme, base, languages, Optional.empty());
  }

  /**
   * The same with the page on which the whole rule sheet is published.
   *
   * @throws IllegalArgumentException if the address is not absolute
   */
  public OpenBadges withRules(URI page) {
    return new OpenBadges(issuer, scheme, base, languages, Optional.of(page));
  }

  /**
   * A level as an {@code Achievement}. That of another language is another one, and each names the
   * others as related.
   *
   * @throws IllegalArgumentException if the scheme has no such honour, or that no such level, or
   *     the language is none of these
   */
  public ObjectNode achievement(HonourId honour, LevelId level, String language) {
    if (!languages.contains(language)) {
      throw new InvalidValueException(
          "language must be one of {0}, was \"{1}\"", languages, language);
    }
    LevelText text = LevelText.of(scheme, honour, level, language);
    ObjectNode achievement = JsonNodeFactory.instance.objectNode();
    achievement.put("id", address(honour, level, language));
    achievement.putArray("type").add("Achievement");
    achievement.put("achievementType", "Award");
    achievement.set("creator", issuer.profile(language));
    achievement.put("name", text.name());
    achievement.put("description", text.description());
    achievement.put("inLanguage", language);
    achievement.put("version", scheme.version());
    ObjectNode criteria = achievement.putObject("criteria");
    rules.ifPresent(page -> criteria.put("id", page.toString()));
    criteria.put("narrative", text.narrative());
    if (languages.size() > 1) {
      ArrayNode related = achievement.putArray("related");
      languages.stream()
          .filter(each -> !each.equals(language))
          .forEach(each -> related.add(related(honour, level, each)));
    }
    return achievement;
  }

  private ObjectNode related(HonourId honour, LevelId level, String language) {
    ObjectNode related = JsonNodeFactory.instance.objectNode();
    related.put("id", address(honour, level, language));
    related.putArray("type").add("Related");
    related.put("inLanguage", language);
    related.put("version", scheme.version());
    return related;
  }

  private String address(HonourId honour, LevelId level, String language) {
    return Uris.below(
        base, scheme.id().value(), scheme.version(), honour.value(), level.value(), language);
  }

  /**
   * The level that a standing says is held, as a credential. It is valid from the date on which
   * that was last confirmed, by winning or renewing it, until the date on which it ends by itself.
   *
   * @param id the address or other URI of the credential; that of a renewed one stays
   * @throws IllegalArgumentException if no level is held, or as by {@link #achievement}
   */
  public ObjectNode credential(URI id, Recipient recipient, Standing standing, String language) {
    return credential(id, recipient, Held.of(standing), language);
  }

  /**
   * An award that was granted, as a credential, valid from that date on. Neither its merits nor who
   * proposed it are in it.
   *
   * @param id the address or other URI of the credential
   * @throws IllegalArgumentException if it is of another scheme or no honour of it, or not granted,
   *     or revoked, or as by {@link #achievement}
   */
  public ObjectNode credential(URI id, Recipient recipient, AwardCase award, String language) {
    return credential(id, recipient, Held.of(award, scheme), language);
  }

  private ObjectNode credential(URI id, Recipient recipient, Held held, String language) {
    Uris.requireAbsolute("id", id);
    ObjectNode achievement = achievement(held.honour(), held.level(), language);
    ObjectNode credential = JsonNodeFactory.instance.objectNode();
    credential
        .putArray("@context")
        .add("https://www.w3.org/ns/credentials/v2")
        .add("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
    credential.put("id", id.toString());
    credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
    credential.set("issuer", issuer.profile(language));
    credential.put("validFrom", start(held.validFrom()));
    held.validUntil().ifPresent(date -> credential.put("validUntil", start(date)));
    credential.put("awardedDate", start(held.awarded()));
    credential.set("name", achievement.get("name"));
    credential.set("description", achievement.get("description"));
    ObjectNode subject = credential.putObject("credentialSubject");
    recipient.addTo(subject);
    subject.putArray("type").add("AchievementSubject");
    subject.set("achievement", achievement);
    return credential;
  }

  /** When the date begins in the scheme's zone. */
  private String start(LocalDate date) {
    return date.atStartOfDay(scheme.zone()).toInstant().toString();
  }
}
