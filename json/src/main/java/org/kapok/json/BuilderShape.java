package org.kapok.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type with a nested {@code Builder}: a property is an accessor for which the builder has a
 * setter of the same name. Properties stand in the order of the implementation's fields, which is
 * the order in which the accessors are declared; reflection knows no order of methods.
 */
final class BuilderShape<T> implements Shape<T> {
  private final List<Property> properties = new ArrayList<>();
  private final List<Method> setters = new ArrayList<>();
  private final Constructor<?> builder;
  private final Method build;

  BuilderShape(Class<T> type, Codecs codecs) {
    Class<?> builderType = builderOf(type).orElseThrow();
    try {
      builder = builderType.getConstructor();
      build = builderType.getMethod("build");
    } catch (NoSuchMethodException missing) {
      throw new IllegalStateException(builderType + " lacks a constructor or build()", missing);
    }
    Map<String, Method> accessors = new HashMap<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
        accessors.put(method.getName(), method);
      }
    }
    for (Field field : implementation(type).getDeclaredFields()) {
      Method accessor = accessors.get(field.getName());
      if (accessor != null && !Modifier.isStatic(field.getModifiers())) {
        setter(builderType, accessor).ifPresent(setter -> add(accessor, setter, codecs));
      }
    }
  }

  private void add(Method accessor, Method setter, Codecs codecs) {
    setters.add(setter);
    properties.add(
        codecs.property(
            accessor, accessor.isDefault() ? Property.Kind.DEFAULT : Property.Kind.REQUIRED));
  }

  /** The builder of the type, if it has one. */
  static Optional<Class<?>> builderOf(Class<?> type) {
    return Arrays.stream(type.getClasses())
        .filter(each -> each.getSimpleName().equals("Builder"))
        .filter(each -> each.getDeclaringClass() == type)
        .findFirst();
  }

  private static Class<?> implementation(Class<?> type) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted != null && permitted.length == 1) {
      return permitted[0];
    }
    Class<?> outer = builderOf(type).orElseThrow().getSuperclass().getDeclaringClass();
    if (outer == null) {
      throw new IllegalStateException("no implementation of " + type + " is known");
    }
    return outer;
  }

  private static Optional<Method> setter(Class<?> builderType, Method accessor) {
    return Arrays.stream(builderType.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1 && !method.isBridge())
        .filter(method -> takes(method.getParameterTypes()[0], accessor.getReturnType()))
        .findFirst();
  }

  private static boolean takes(Class<?> parameter, Class<?> property) {
    return Collection.class.isAssignableFrom(property)
        ? parameter == Iterable.class
        : Map.class.isAssignableFrom(property) ? parameter == Map.class : parameter == property;
  }

  @Override
  public List<Property> properties() {
    return properties;
  }

  @Override
  @SuppressWarnings("unchecked")
  public T make(@Nullable Object[] values) {
    Object target = Reflected.make(builder);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null) {
        boolean optional = properties.get(i).accessor().getReturnType() == Optional.class;
        Reflected.call(setters.get(i), target, optional ? Optional.of(value) : value);
      }
    }
    return (T) Reflected.call(build, target);
  }
}
