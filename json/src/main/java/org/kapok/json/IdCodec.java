package org.kapok.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import org.kapok.id.MemberId;

/** Finds ids: records of one text {@code value} with a static {@code of}. */
final class IdCodec {
  private IdCodec() {}

  /** The codec of the record if it is an id. */
  static Optional<Codec<?>> of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != 1
        || !components[0].getName().equals("value")
        || components[0].getType() != String.class) {
      return Optional.empty();
    }
    try {
      Method of = type.getMethod("of", String.class);
      if (!Modifier.isStatic(of.getModifiers())) {
        return Optional.empty();
      }
      Method value = components[0].getAccessor();
      return Optional.of(
          Scalars.text(
              isId(type) ? TextForm.ID : TextForm.CODE,
              text -> Reflected.call(of, type, text),
              id -> (String) Reflected.call(value, id)));
    } catch (NoSuchMethodException noId) {
      return Optional.empty();
    }
  }

  /**
   * Whether it is an id in the narrower sense; the others are open codes with rules of their own.
   */
  private static boolean isId(Class<?> type) {
    return type.getPackage().equals(MemberId.class.getPackage());
  }
}
