package org.kapok.json.badge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.kapok.problem.InvalidValueException;

/**
 * Who holds a badge, as the host wants to say it. Kapok takes nothing else of a person into a
 * badge.
 *
 * <p>Example: {@code Recipient.hashed("emailAddress", address, salt)}.
 */
public sealed interface Recipient {

  /**
   * Known by a URI, such as a {@code did} or {@code urn:uuid}.
   *
   * @param id absolute
   */
  record Identified(URI id) implements Recipient {
    /**
     * Refuses a URI that is not absolute.
     *
     * @throws IllegalArgumentException if so
     */
    public Identified {
      Uris.requireAbsolute("Recipient.id", id);
    }

    @Override
    public void addTo(ObjectNode subject) {
      subject.put("id", id.toString());
    }
  }

  /**
   * Known by a hash: whoever knows the identity can check it, and nobody can read it.
   *
   * @param type what kind of identity it is, by the specification's vocabulary
   * @param identityHash {@code sha256$} and the hash of identity and salt
   * @param salt the salt
   */
  record Hashed(String type, String identityHash, String salt) implements Recipient {
    private static final Set<String> TYPES =
        Set.of(
            "name",
            "sourcedId",
            "systemId",
            "productId",
            "userName",
            "accountId",
            "emailAddress",
            "nationalIdentityNumber",
            "isbn",
            "issn",
            "lisSourcedId",
            "oneRosterSourcedId",
            "sisSourcedId",
            "ltiContextId",
            "ltiDeploymentId",
            "ltiToolId",
            "ltiPlatformId",
            "ltiUserId",
            "identifier");
    private static final Pattern OWN_TYPE = Pattern.compile("ext:[A-Za-z0-9._-]+");
    private static final Pattern HASH = Pattern.compile("sha256\\$[0-9a-f]{64}");

    /**
     * Refuses a kind of identity that is not the specification's and does not begin with {@code
     * ext:}, a hash of another form, and a blank salt.
     *
     * @throws IllegalArgumentException if so
     */
    public Hashed {
      if (!TYPES.contains(type) && !OWN_TYPE.matcher(type).matches()) {
        throw new InvalidValueException(
            "Recipient.type must be a type of the specification, such as emailAddress, or begin"
                + " with ext:, was \"{0}\"",
            type);
      }
      if (!HASH.matcher(identityHash).matches()) {
        throw new InvalidValueException(
            "Recipient.identityHash must be sha256$ and 64 hexadecimal digits");
      }
      if (salt.isBlank()) {
        throw new InvalidValueException("Recipient.salt must not be blank");
      }
    }

    @Override
    public void addTo(ObjectNode subject) {
      subject
          .putArray("identifier")
          .addObject()
          .put("type", "IdentityObject")
          .put("hashed", true)
          .put("identityHash", identityHash)
          .put("identityType", type)
          .put("salt", salt);
    }
  }

  /** Writes it into the subject of a credential. */
  void addTo(ObjectNode subject);

  /**
   * Known by a URI.
   *
   * @throws IllegalArgumentException if it is not absolute
   */
  static Recipient of(URI id) {
    return new Identified(id);
  }

  /**
   * Known by a hash; the identity itself is not kept.
   *
   * @param type such as {@code emailAddress}, {@code identifier}, {@code ext:memberNumber}
   * @param identity what is hashed
   * @param salt a random text of the host's; another one for each badge, or the hashes tell that
   *     two badges are of one person
   * @throws IllegalArgumentException if the type is none, or the identity or salt blank
   */
  static Recipient hashed(String type, String identity, String salt) {
    if (identity.isBlank()) {
      throw new InvalidValueException("Recipient.identity must not be blank");
    }
    try {
      byte[] salted = (identity + salt).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(salted);
      return new Hashed(type, "sha256$" + HexFormat.of().formatHex(hash), salt);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
