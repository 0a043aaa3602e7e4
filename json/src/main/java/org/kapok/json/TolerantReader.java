package org.kapok.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.kapok.problem.Argument;
import org.kapok.problem.RefusedException;

/**
 * Reads documents of the versions that are known here strictly, and those of newer minor versions
 * tolerantly: properties of objects that are not known are kept, and can be written back with
 * {@link VersionedDocument#write}. Whatever else is not known is refused all the same, since what
 * the document means would depend on it: conditions, steps, curves, windows, codes, kinds of
 * events. A document of a known version is read strictly even so.
 *
 * <p>Immutable, and fit to be shared. Example:
 *
 * <pre>{@code
 * VersionedDocument<VenueNetwork> document = KapokReader.tolerant().read(bytes, VenueNetwork.class);
 * String text = document.write(changed(document.value())).json();
 * }</pre>
 */
public final class TolerantReader {
  /** Within the default limits. */
  static final TolerantReader DEFAULT = new TolerantReader(Parsers.DEFAULT);

  private final Parsers parsers;

  private TolerantReader(Parsers parsers) {
    this.parsers = parsers;
  }

  /** A reader as this one within other limits. */
  public TolerantReader withLimits(ReadLimits limits) {
    return new TolerantReader(new Parsers(limits));
  }

  /** The limits of this reader. */
  public ReadLimits limits() {
    return parsers.limits();
  }

  /**
   * Reads one document, with or without a byte order mark.
   *
   * @throws RefusedException with every fault of the document
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> VersionedDocument<T> read(String text, Class<T> type) {
    return read(() -> parsers.of(text), type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark.
   *
   * @throws RefusedException with every fault of the document
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> VersionedDocument<T> read(byte[] text, Class<T> type) {
    return read(() -> parsers.of(text), type);
  }

  /**
   * Reads one document in UTF-8, with or without a byte order mark, up to the end of the stream,
   * which stays open. Unlike the strict reader this one holds the whole text in memory.
   *
   * @throws RefusedException with every fault of the document; also if the stream fails
   * @throws IllegalArgumentException if the type is none of Kapok's
   */
  public <T> VersionedDocument<T> read(InputStream text, Class<T> type) {
    try {
      long most = parsers.limits().documentBytes();
      byte[] bytes = text.readNBytes((int) Math.min(most + 4, Integer.MAX_VALUE - 8));
      return read(bytes, type);
    } catch (IOException unreadable) {
      throw new RefusedException(
          KapokJson.what(type),
          List.of(StrictJson.malformed(unreadable, new Report(parsers.limits()))));
    }
  }

  private <T> VersionedDocument<T> read(StrictJson.Source source, Class<T> type) {
    Codec<Object> codec = KapokJson.codec(type);
    Argument what = KapokJson.what(type);
    UnknownProperties unknown = new UnknownProperties();
    Report report = new Report(parsers.limits(), unknown);
    T value = type.cast(StrictJson.read(source, codec, what, report));
    return new VersionedDocument<>(
        value, unknown, unknown.hasNewer() ? StrictJson.tree(source, parsers.limits()) : null);
  }
}
