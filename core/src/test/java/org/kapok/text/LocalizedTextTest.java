package org.kapok.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  @Test
  void itFallsBackInTheStatedOrder() {
    LocalizedText both = LocalizedText.of("zh", "学习", "en", "Study");
    assertThat(both.in("zh-Hant-TW")).isEqualTo("学习");
    assertThat(both.in("fr")).isEqualTo("Study");
    assertThat(LocalizedText.of("zh", "学习", "ja", "学び").in("fr")).isEqualTo("学习");
    assertThat(LocalizedText.of("ja", "学び", "de", "Lernen").in("fr")).isEqualTo("Lernen");
  }

  @Test
  void withoutAGoodTextItIsRefused() {
    assertThatThrownBy(() -> LocalizedText.of(Map.of())).hasMessageContaining("at least one");
    assertThatThrownBy(() -> LocalizedText.of("zh", " ")).hasMessageContaining("\"zh\"");
    assertThatThrownBy(() -> LocalizedText.of("z_h", "学习")).hasMessageContaining("\"z_h\"");
  }
}
