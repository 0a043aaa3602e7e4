package org.kapok.json;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The default values of a type's properties, which must be constants. A default is found by
 * building a twin of the first value written that lacks the property.
 */
final class Defaults<T> {
  private final Shape<T> shape;
  private final AtomicReferenceArray<@Nullable Object> known;

  Defaults(Shape<T> shape) {
    this.shape = shape;
    known = new AtomicReferenceArray<>(shape.properties().size());
  }

  /** Whether the content of the owner's property is what it would be if it were left out. */
  boolean holds(int number, Object content, T owner) {
    if (shape.properties().get(number).kind() != Property.Kind.DEFAULT) {
      return false;
    }
    Object value = known.get(number);
    if (value == null) {
      value = find(number, owner);
      known.set(number, value);
    }
    return content.equals(value);
  }

  /** Null if the owner could not be without it: then it has no default there. */
  private @Nullable Object find(int number, T owner) {
    List<Property> properties = shape.properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == number ? null : properties.get(i).of(owner);
    }
    try {
      return properties.get(number).of(shape.make(values));
    } catch (IllegalArgumentException | ArithmeticException needed) {
      return null;
    }
  }
}
