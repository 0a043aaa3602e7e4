package org.kapok.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls public methods and passes on what they throw. */
final class Reflected {
  private Reflected() {}

  static Object call(Method method, Object owner, Object... arguments) {
    try {
      return method.invoke(owner, arguments);
    } catch (InvocationTargetException thrown) {
      throw unchecked(thrown);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(method + " is not public", hidden);
    }
  }

  static <T> T make(Constructor<T> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException thrown) {
      throw unchecked(thrown);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(constructor + " is not public", hidden);
    }
  }

  private static RuntimeException unchecked(InvocationTargetException thrown) {
    if (thrown.getCause() instanceof RuntimeException runtime) {
      return runtime;
    }
    if (thrown.getCause() instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(thrown.getCause());
  }
}
