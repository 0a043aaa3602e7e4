package org.kapok.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record: its components are its properties. */
final class RecordShape<T> implements Shape<T> {
  private final List<Property> properties;
  private final Class<?>[] types;

  /** Whether the component takes what was read as it is. */
  private final boolean[] plain;

  private final Constructor<T> constructor;

  RecordShape(Class<T> type, Codecs codecs) {
    RecordComponent[] components = type.getRecordComponents();
    types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    plain = new boolean[types.length];
    for (int i = 0; i < types.length; i++) {
      plain[i] = isPlain(types[i]);
    }
    properties =
        Arrays.stream(components)
            .map(each -> codecs.property(each.getAccessor(), Property.Kind.REQUIRED))
            .toList();
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException hidden) {
      throw new IllegalStateException(type + " has no such constructor", hidden);
    }
  }

  @Override
  public List<Property> properties() {
    return properties;
  }

  @Override
  public T make(@Nullable Object[] values) {
    Object[] arguments = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      arguments[i] = plain[i] && value != null ? value : argument(types[i], value);
    }
    return Reflected.make(constructor, arguments);
  }

  private static boolean isPlain(Class<?> type) {
    return type != Optional.class
        && !Map.class.isAssignableFrom(type)
        && !Set.class.isAssignableFrom(type);
  }

  private static Object argument(Class<?> type, @Nullable Object value) {
    if (type == Optional.class) {
      return Optional.ofNullable(value);
    }
    if (SortedMap.class.isAssignableFrom(type)) {
      return new TreeMap<>((Map<?, ?>) (value == null ? Map.of() : value));
    }
    if (Map.class.isAssignableFrom(type)) {
      return value == null ? Map.of() : value;
    }
    if (SortedSet.class.isAssignableFrom(type)) {
      return new TreeSet<>((Set<?>) (value == null ? Set.of() : value));
    }
    if (Set.class.isAssignableFrom(type)) {
      return value == null ? Set.of() : Collections.unmodifiableSet((Set<?>) value);
    }
    if (value == null) {
      return List.of();
    }
    return value;
  }
}
