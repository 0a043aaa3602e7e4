package org.kapok.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.kapok.problem.RefusedException;
import org.kapok.problem.Sentence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * How a mapper comes to the codecs; only here do the lines of Jackson differ by more than names.
 */
final class Bindings {
  private Bindings() {}

  /** Writes by the codecs. */
  static final class Writing extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.Value format) {
      return Codecs.KAPOK.find(type.getRawClass()).map(Written::new).orElse(null);
    }
  }

  /** Reads by the codecs. */
  static final class Reading extends Deserializers.Base {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Codecs.KAPOK.find(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return Codecs.KAPOK.find(type.getRawClass()).map(Read::new).orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return findBeanDeserializer(type, config, description);
    }
  }

  private static final class Written extends ValueSerializer<Object> {
    private final Codec<Object> codec;

    Written(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      try {
        codec.write(value, generator);
      } catch (IOException unwritable) {
        throw JacksonIOException.construct(unwritable, generator);
      }
    }
  }

  private static final class Read extends ValueDeserializer<Object> {
    /** The faults name their places; where the parser stands after them says nothing. */
    private static final @Nullable JsonParser NOWHERE = null;

    private final Codec<Object> codec;

    Read(Codec<Object> codec) {
      this.codec = codec;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      Report report = new Report(ReadLimits.DEFAULT);
      Object value = readOrReport(parser, report);
      if (value == null || report.count() > 0) {
        RefusedException refused = new RefusedException(Sentence.of("document"), report.problems());
        throw DatabindException.from(NOWHERE, String.valueOf(refused.getMessage()), refused);
      }
      return value;
    }

    private @Nullable Object readOrReport(JsonParser parser, Report report) {
      try {
        return codec.read(parser, report);
      } catch (TooManyProblemsException end) {
        return null;
      } catch (IOException unreadable) {
        throw JacksonIOException.construct(unreadable, parser);
      }
    }
  }
}
