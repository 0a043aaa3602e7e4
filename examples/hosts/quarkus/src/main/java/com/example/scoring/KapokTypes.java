package com.example.scoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.kapok.json.KapokModule;

// README begins
/** Quarkus looks for no Jackson modules besides its own, so it is told of Kapok's. */
@Singleton
public class KapokTypes implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new KapokModule());
  }
}
// README ends
