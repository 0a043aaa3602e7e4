package org.kapok.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read by {@link TolerantReader}: its value, the version that it names, and the
 * properties that are not known here, which {@link #write} puts back to their places.
 *
 * @param <T> the type of the value
 */
public final class VersionedDocument<T> {
  private final T value;
  private final UnknownProperties unknown;
  private final @Nullable JsonNode original;

  VersionedDocument(T value, UnknownProperties unknown, @Nullable JsonNode original) {
    this.value = value;
    this.unknown = unknown;
    this.original = original;
  }

  /**
   * A document as it is written back.
   *
   * @param json compact JSON
   * @param lost the properties whose object is no longer there, with the places that they had; so
   *     they are not in the text
   */
  public record Written(String json, List<UnknownProperty> lost) {
    /** Keeps a copy of the list. */
    public Written {
      lost = List.copyOf(lost);
    }
  }

  /** What of the document is known here. */
  public T value() {
    return value;
  }

  /** The {@code $schema} that it names; empty if it names none, as some documents need not. */
  public Optional<String> schema() {
    return Optional.ofNullable(unknown.declared("")).map(UnknownProperties.Declared::schema);
  }

  /** Whether it, or a document within it, names a newer version than is known here. */
  public boolean isNewer() {
    return unknown.hasNewer();
  }

  /** The properties that are not known here, in the order of the document. */
  public List<UnknownProperty> unknown() {
    return unknown.properties();
  }

  /**
   * The value, changed or not, as compact JSON with the properties that are not known here, in the
   * version of the document that was read.
   *
   * <p>They are put into the object at the same place. Elements of a list are found again by what
   * they say; those that changed by their {@code id} and {@code version}, or by their {@code id},
   * where no other has it; else by their number, if the list is as long as it was. What finds no
   * object, or more than one, is told.
   *
   * @throws IllegalArgumentException as {@link KapokJson#write}
   */
  public Written write(T changed) {
    String json = KapokJson.write(changed);
    if (original == null) {
      return new Written(json, List.of());
    }
    JsonNode anew = StrictJson.tree(json);
    List<UnknownProperty> lost = new Graft(unknown).onto(original, anew);
    return new Written(KapokJson.write(anew), lost);
  }
}
