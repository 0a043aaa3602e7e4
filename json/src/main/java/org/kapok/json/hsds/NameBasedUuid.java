package org.kapok.json.hsds;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562, section 5.5): the same name in the same space has the same one. */
final class NameBasedUuid {
  /** The space of names that are URLs or other URIs (RFC 9562, section 6.6). */
  static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  private static final long VERSION = 0x5000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private NameBasedUuid() {}

  /** The UUID of a name in a space. */
  static UUID of(UUID space, String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    ByteBuffer named = ByteBuffer.allocate(2 * Long.BYTES + text.length);
    named.putLong(space.getMostSignificantBits()).putLong(space.getLeastSignificantBits());
    named.put(text);
    ByteBuffer hash = ByteBuffer.wrap(sha1(named.array()));
    long first = (hash.getLong() & ~0xf000L) | VERSION;
    long second = (hash.getLong() & ~(0b11L << 62)) | VARIANT;
    return new UUID(first, second);
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
