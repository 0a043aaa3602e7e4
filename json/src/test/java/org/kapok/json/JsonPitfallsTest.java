package org.kapok.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kapok.incentive.honour.AwardEvent;
import org.kapok.participation.Participation;

/**
 * The pitfalls that JSON parsers are known for, one named case each, through every door by which a
 * participation comes in: all of them give the same verdict, save where the case says otherwise.
 */
class JsonPitfallsTest {
  private static void requireVerdict(Pitfall each, Door door) throws IOException {
    if (each.open().contains(door)) {
      return;
    }
    assertThat(door.takes(each.json()))
        .as("%s through %s", each, door)
        .isEqualTo(each.taken() ^ each.others().contains(door));
  }

  @ParameterizedTest
  @MethodSource({
    "org.kapok.json.Pitfalls#structure",
    "org.kapok.json.Pitfalls#numbers",
    "org.kapok.json.Pitfalls#texts",
    "org.kapok.json.Pitfalls#limits"
  })
  void everyDoorGivesTheSameVerdict(Pitfall each) throws IOException {
    for (Door door : Door.values()) {
      boolean oneLine = new String(each.json(), StandardCharsets.UTF_8).strip().indexOf('\n') < 0;
      if (oneLine || (door != Door.LINES && door != Door.TABLE)) {
        requireVerdict(each, door);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.kapok.json.Pitfalls#encodings")
  void everyDoorForBytesGivesTheSameVerdict(Pitfall each) throws IOException {
    for (Door door : EnumSet.complementOf(EnumSet.of(Door.TEXT))) {
      requireVerdict(each, door);
    }
  }

  @Test
  void aTextMayBeginWithAByteOrderMarkAsBytesMay() {
    assertThat(KapokJson.read("\ufeff" + Pitfalls.SOUND, Participation.class))
        .isEqualTo(KapokJson.read(Pitfalls.SOUND, Participation.class));
  }

  @Test
  void halfOfAPairInATextItselfIsRefused() throws IOException {
    for (String each :
        List.of(
            Pitfalls.text("\ud83d"),
            Pitfalls.extension("\"\ude00\""),
            Pitfalls.text("\ude00\ud83d"))) {
      assertThat(SchemeJsonTest.problems(each, Participation.class)).hasSize(1);
    }
  }

  /** Whether the class below was ever initialised. */
  private static final class Log {
    static final AtomicBoolean WITNESSED = new AtomicBoolean();
  }

  /** A class whose initialisation is noticed. */
  public static final class Witness {
    static {
      Log.WITNESSED.set(true);
    }

    /** Makes one. */
    public Witness() {}
  }

  @Test
  void noClassIsMadeFromATypeName() throws IOException {
    String name = JsonPitfallsTest.class.getName() + "$Witness";
    for (String json :
        List.of(
            Pitfalls.member("\"@class\":\"" + name + "\""),
            Pitfalls.member("\"@type\":\"" + name + "\""),
            "[\"" + name + "\"," + Pitfalls.SOUND + "]",
            Pitfalls.SOUND.replace("\"member\"", "\"" + name + "\""))) {
      for (Door door : Door.values()) {
        assertThat(door.takes(json.getBytes(StandardCharsets.UTF_8))).as("%s", door).isFalse();
      }
    }
    String event = "{\"type\":\"" + name + "\",\"on\":\"2025-01-01\"}";
    assertThat(SchemeJsonTest.problems(event, AwardEvent.class))
        .extracting(problem -> problem.code())
        .containsExactly("unknown-code");
    String kept = Pitfalls.extension("{\"@class\":\"" + name + "\"}");
    assertThat(KapokJson.write(KapokJson.read(kept, Participation.class))).contains(name);
    assertThat(Log.WITNESSED).isFalse();
  }
}
