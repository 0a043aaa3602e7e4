package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import org.junit.jupiter.api.Test;

class KapokModuleTest {

  @Test
  void jacksonFindsIt() {
    assertThat(MapperBuilder.findModules()).hasAtLeastOneElementOfType(KapokModule.class);
  }
}
