package org.kapok.json;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.InvalidValueException;

/**
 * The codec of each type, found by convention: records by their components, types with a builder by
 * its setters, ids by their text, enums by their tokens. The types that are written otherwise, all
 * sealed ones among them, are named by {@link Wordings}.
 */
final class Codecs {
  /** The codecs of all Kapok types. */
  static final Codecs KAPOK = new Codecs(Migrations.KAPOK);

  private static final String PACKAGE = "org.kapok.";

  private final Map<Class<?>, Codec<?>> known = new ConcurrentHashMap<>();
  private final Documents documents;
  private final Wordings wordings = new Wordings(this);

  /** The codecs that read earlier versions too, by those steps. */
  Codecs(Migrations migrations) {
    documents = new Documents(migrations);
    known.putAll(Scalars.all());
    known.putAll(wordings.types());
  }

  /** The codec of values of this class that is one of Kapok's; empty for others. */
  Optional<Codec<Object>> find(Class<?> type) {
    Class<?> declared = declared(type);
    if (!declared.getName().startsWith(PACKAGE)) {
      return Optional.empty();
    }
    Optional<Codec<Object>> worded = Optional.ofNullable(worded(declared));
    return worded.or(() -> Optional.ofNullable(byConvention(declared)).map(Codecs::ofObjects));
  }

  /** The codec of the sealed type that a part of the language is one of; ids have their own. */
  private @Nullable Codec<Object> worded(Class<?> type) {
    for (Class<?> face : type.getInterfaces()) {
      Codec<?> codec = known.get(face);
      if (codec != null && face.isSealed() && type.isRecord() && IdCodec.of(type).isEmpty()) {
        return new MappedCodec<>(ofObjects(codec), value -> requireIs(type, value), each -> each);
      }
    }
    return null;
  }

  private static Object requireIs(Class<?> type, Object value) {
    if (!type.isInstance(value)) {
      throw new InvalidValueException("must be {0}, was {1}", type.getSimpleName(), value);
    }
    return value;
  }

  /** The type that a hidden implementation implements. */
  private static Class<?> declared(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Class<?> face : each.getInterfaces()) {
        if (face.getName().startsWith(PACKAGE) && BuilderShape.builderOf(face).isPresent()) {
          return face;
        }
      }
    }
    return type;
  }

  /**
   * The codec of the type.
   *
   * @throws IllegalStateException if no convention covers it
   */
  Codec<Object> of(Type type) {
    if (type instanceof Class<?> plain) {
      Codec<?> scalar = plain.getName().startsWith(PACKAGE) ? null : known.get(plain);
      return ofObjects(scalar != null ? scalar : new LaterCodec(plain, this));
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType parameterized) {
      return ofObjects(generic(parameterized));
    }
    throw new IllegalStateException("no convention for " + type);
  }

  private Codec<?> generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return of(arguments[0]);
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return new ListCodec<>(of(arguments[0]), Set.class.isAssignableFrom(raw));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return new MapCodec<>(keys(arguments[0]), of(arguments[1]));
    }
    throw new IllegalStateException("no convention for " + type);
  }

  @SuppressWarnings("unchecked")
  private Codec.OfText<Object> keys(Type type) {
    Codec<?> codec = required((Class<?>) type);
    if (codec instanceof Codec.OfText<?> text) {
      return (Codec.OfText<Object>) text;
    }
    throw new IllegalStateException("no convention for keys of " + type);
  }

  /**
   * The codec of one of Kapok's types.
   *
   * @throws IllegalStateException if no convention covers it
   */
  Codec<Object> required(Class<?> type) {
    Codec<?> codec = byConvention(type);
    if (codec == null) {
      throw new IllegalStateException("no convention for " + type);
    }
    return ofObjects(codec);
  }

  private @Nullable Codec<?> byConvention(Class<?> type) {
    Codec<?> codec = known.get(type);
    if (codec == null) {
      codec = make(type);
      if (codec != null) {
        Codec<?> first = known.putIfAbsent(type, codec);
        codec = first == null ? codec : first;
      }
    }
    return codec;
  }

  private @Nullable Codec<?> make(Class<?> type) {
    if (type.isEnum()) {
      return new EnumCodec<>(type);
    }
    if (type.isRecord()) {
      Optional<Codec<?>> id = IdCodec.of(type);
      return id.isPresent() ? id.get() : document(new RecordShape<>(type, this), type);
    }
    if (BuilderShape.builderOf(type).isPresent()) {
      return document(new BuilderShape<>(type, this), type);
    }
    return null;
  }

  /** The types of documents by the name of their schema. */
  SortedMap<String, Class<?>> documents() {
    return documents.types();
  }

  private <T> Codec<T> document(Shape<T> shape, Class<?> type) {
    return documents.ofAllVersions(object(shape, type), type);
  }

  /** The codec of an object type of that shape, of its present version. */
  <T> ObjectCodec<T> object(Shape<T> shape, Class<?> type) {
    return new ObjectCodec<>(shape, documents.schema(type), Repairs.of(type));
  }

  /** The property that the accessor reads. */
  Property property(Method accessor, Property.Kind otherwise) {
    Class<?> raw = accessor.getReturnType();
    Property.Kind kind = otherwise;
    if (raw == Optional.class) {
      kind = Property.Kind.OPTIONAL;
    } else if (kind == Property.Kind.REQUIRED && isCollection(raw)) {
      kind = Property.Kind.COLLECTION;
    }
    List<Property.Wording> worded = wordings.of(accessor);
    if (worded.isEmpty()) {
      Codec<Object> codec = of(accessor.getGenericReturnType());
      worded = List.of(new Property.Wording(accessor.getName(), Object.class, codec));
    }
    return new Property(accessor.getName(), accessor, kind, worded);
  }

  private static boolean isCollection(Class<?> type) {
    return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
  }

  @SuppressWarnings("unchecked")
  static Codec<Object> ofObjects(Codec<?> codec) {
    return (Codec<Object>) codec;
  }
}
