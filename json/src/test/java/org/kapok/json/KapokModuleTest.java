package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class KapokModuleTest {

  @Test
  void jacksonFindsIt() {
    assertThat(ObjectMapper.findModules()).hasAtLeastOneElementOfType(KapokModule.class);
  }
}
