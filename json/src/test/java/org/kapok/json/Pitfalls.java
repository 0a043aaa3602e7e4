package org.kapok.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The pitfalls that JSON parsers are known for, as participations that hold one each. */
final class Pitfalls {
  private static final String HEAD =
      "{\"id\":\"p\",\"subject\":{\"type\":\"member\",\"id\":\"m\"},\"kind\":\"k\","
          + "\"start\":\"2025-03-01T09:00:00Z\"";
  static final String SOUND = HEAD + "}";

  private static final Door[] MAPPERS = {Door.MAPPER, Door.PLAIN_MAPPER};

  private static Pitfall of(String name, boolean taken, byte[] json) {
    return new Pitfall(name, json, taken, Set.of(), "", Set.of());
  }

  private static Pitfall taken(String name, String json) {
    return of(name, true, json.getBytes(StandardCharsets.UTF_8));
  }

  private static Pitfall refused(String name, String json) {
    return of(name, false, json.getBytes(StandardCharsets.UTF_8));
  }

  static String member(String member) {
    return HEAD + "," + member + "}";
  }

  private static String number(String number) {
    return member("\"rating\":" + number);
  }

  static String text(String inner) {
    return member("\"theme\":\"" + inner + "\"");
  }

  static String extension(String value) {
    return member("\"extensions\":{\"x\":" + value + "}");
  }

  /** A text with these bytes in the place of one character. */
  private static byte[] bytes(String hex) {
    byte[] around = text("#").getBytes(StandardCharsets.UTF_8);
    int at = new String(around, StandardCharsets.UTF_8).indexOf('#');
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(around, 0, at);
    all.writeBytes(HexFormat.of().parseHex(hex));
    all.write(around, at + 1, around.length - at - 1);
    return all.toByteArray();
  }

  static List<Pitfall> structure() {
    return List.of(
        taken("one document", SOUND),
        taken("all four kinds of white space", " \t\r" + SOUND + "\r\t "),
        taken("line feeds around", "\n" + SOUND + "\n"),
        refused("empty text", "")
            .but("no line, no element, an empty table", Door.LINES, Door.ARRAY, Door.TABLE),
        refused("white space only", " \n\t")
            .but("no line, no element, an empty table", Door.LINES, Door.ARRAY, Door.TABLE),
        refused("two documents", SOUND + SOUND)
            .but("does not look behind the value", Door.PLAIN_MAPPER),
        refused("two documents and a space", SOUND + " " + SOUND)
            .but("does not look behind the value", Door.PLAIN_MAPPER),
        refused("two documents with a comma", SOUND + "," + SOUND)
            .but("two elements, or not looked at", Door.ARRAY, Door.PLAIN_MAPPER),
        refused("a bracket behind", SOUND + "]").but("not looked at", Door.PLAIN_MAPPER),
        refused("a brace behind", SOUND + "}").but("not looked at", Door.PLAIN_MAPPER),
        refused("a letter behind", SOUND + "x").but("not looked at", Door.PLAIN_MAPPER),
        refused("a zero byte behind", SOUND + "\u0000").but("not looked at", Door.PLAIN_MAPPER),
        refused("a comma behind", SOUND + ",").but("not looked at", Door.PLAIN_MAPPER),
        refused("a comma at the end of an object", HEAD + ",}"),
        refused("a comma at the end of an array", extension("[1,]")),
        refused("a comma at the start", extension("[,1]")),
        refused("two commas", extension("[1,,2]")),
        refused("a missing comma", extension("[1 2]")),
        refused("a missing colon", member("\"theme\" \"a\"")),
        refused("two colons", member("\"theme\"::\"a\"")),
        refused("a semicolon", HEAD + ";\"theme\":\"a\"}"),
        refused("a comment", "/* c */" + SOUND),
        refused("a comment within", HEAD + "/**/}"),
        refused("a line comment", "// c\n" + SOUND),
        refused("a hash comment", "# c\n" + SOUND),
        refused("unclosed object", HEAD),
        refused("unclosed array", extension("[1")),
        refused("unclosed text", HEAD + ",\"theme\":\"a"),
        refused("wrongly closed", HEAD + "]"),
        refused("a text instead", "\"x\""),
        refused("a number instead", "1"),
        refused("null", "null").but("leaves null to the mapper", MAPPERS),
        refused("form feed", "\f" + SOUND),
        refused("vertical tab", "\u000b" + SOUND),
        refused("no-break space", "\u00a0" + SOUND),
        refused("line separator", "\u2028" + SOUND),
        refused("word joiner", "\u2060" + SOUND),
        refused("ideographic space", "\u3000" + SOUND),
        refused("no-break space within", HEAD + "\u00a0}"),
        refused("name without quotes", member("theme:\"a\"")),
        refused("name in single quotes", member("'theme':\"a\"")),
        refused("text in single quotes", member("\"theme\":'a'")),
        refused("typographic quotes", member("\"theme\":“a”")),
        refused("a number as name", member("1:1")),
        refused("true in capitals", extension("True")),
        refused("a longer word", extension("nulls")),
        refused("undefined", extension("undefined")));
  }

  static List<Pitfall> numbers() {
    return List.of(
        taken("zero", number("0")),
        taken("minus zero", number("-0")),
        taken("minus zero with fraction", number("-0.0")),
        taken("exponent", number("1e2")),
        taken("exponent with sign", number("1E+2")),
        taken("exponent with zeros", number("1e-02")),
        taken("zeros behind the point", number("1.500000000000000000000")),
        taken("15 digits", number("123456789012345")),
        refused("16 digits", number("1234567890123456")),
        refused("7 digits behind the point", number("0.1234567")),
        refused("beyond doubles", number("1E400")),
        refused("below doubles", number("1E-400")),
        refused("million exponent", number("1e1000000")),
        refused("exponent beyond int", number("1e9999999999")),
        refused("exponent below int", number("1e-9999999999")),
        refused("101 digits", number("9".repeat(101))),
        refused("leading zero", number("01")),
        refused("leading zeros", number("00")),
        refused("minus and leading zero", number("-01")),
        refused("leading plus", number("+1")),
        refused("no digit before the point", number(".5")),
        refused("no digit behind the point", number("1.")),
        refused("no digit behind the point, but an exponent", number("1.e1")),
        refused("two points", number("1.2.3")),
        refused("no digit in the exponent", number("1e")),
        refused("fraction in the exponent", number("1e1.5")),
        refused("minus alone", number("-")),
        refused("two minus", number("--1")),
        refused("minus and space", number("- 1")),
        refused("NaN", number("NaN")),
        refused("Infinity", number("Infinity")),
        refused("minus Infinity", number("-Infinity")),
        refused("hexadecimal", number("0x10")),
        refused("underscore", number("1_000")),
        refused("suffix", number("1f")),
        refused("full-width digit", number("１")),
        refused("in quotation marks", number("\"1\"")),
        refused("fraction for a whole number", member("\"revision\":1.5")),
        refused("1.0 for a whole number", member("\"revision\":1.0")),
        refused("whole number beyond its bits", member("\"revision\":99999999999999999999")));
  }

  static List<Pitfall> texts() {
    return List.of(
        taken("escapes", text("\\\"\\\\\\/ \\u68c9")),
        taken("escaped pair of surrogates", text("\\ud83d\\ude00")),
        taken("a character of four bytes", text("😀")),
        refused("high surrogate alone", text("\\ud83d")),
        refused("low surrogate alone", text("\\ude00")),
        refused("surrogates in wrong order", text("\\ude00\\ud83d")),
        refused("a high surrogate and a letter", text("\\ud83da")),
        refused("half a pair in an extension", extension("\"\\ud83d\"")),
        refused("half a pair in a name", member("\"quantities\":{\"\\ud83d\":1}")),
        refused("half a pair in a name of an extension", extension("{\"\\ud83d\":1}")),
        refused("half a pair in an unknown name", member("\"\\ud83d\":1")),
        refused("raw line feed", text("a\nb")),
        refused("raw tabulator", text("a\tb")),
        refused("raw zero", text("a\u0000b")),
        refused("raw control character", text("a\u001fb")),
        refused("raw tabulator in a name", member("\"the\tme\":1")),
        refused("escape \\x", text("\\x41")),
        refused("escape \\a", text("\\a")),
        refused("escape in capitals", text("\\U0041")),
        refused("escape of a single quote", text("\\'")),
        refused("short escape", text("\\u12")),
        refused("escape that is no number", text("\\u12g4")),
        refused("escape in full-width digits", text("\\u００４１")),
        refused("escape at the end", HEAD + ",\"theme\":\"\\"),
        refused("property twice", member("\"kind\":\"k\"")),
        refused("property twice by an escape", member("\"\\u006bind\":\"k\"")),
        refused("name twice in an extension", extension("{\"a\":1,\"a\":1}")),
        refused("name twice by an escape in an extension", extension("{\"a\":1,\"\\u0061\":1}")),
        refused("key twice by an escape", member("\"quantities\":{\"a\":1,\"\\u0061\":1}")),
        taken("names that differ by case", member("\"quantities\":{\"a\":1,\"A\":1}")),
        taken("composed and decomposed names", member("\"quantities\":{\"é\":1,\"e\u0301\":1}")),
        refused("property in capitals", member("\"Theme\":\"a\"")),
        refused("__proto__", member("\"__proto__\":{\"kind\":\"x\"}")),
        taken("__proto__ in an extension", extension("{\"__proto__\":{\"kind\":\"x\"}}")),
        refused("null for a text", member("\"theme\":null")));
  }

  static List<Pitfall> encodings() {
    Pitfall mark =
        of("byte order mark", true, "\ufeff".concat(SOUND).getBytes(StandardCharsets.UTF_8));
    String guesses = "guesses the encoding from the first bytes";
    String own = "decodes by itself, and lets pass what is longer than need be";
    return List.of(
        mark.but("stands within the array", Door.ARRAY),
        refused("two byte order marks", "\ufeff\ufeff" + SOUND),
        refused("byte order mark within", HEAD + "\ufeff}"),
        taken("byte order mark in a text", text("a\ufeffb")),
        refused("byte order mark behind", SOUND + "\ufeff").but("not looked at", Door.PLAIN_MAPPER),
        of("UTF-16 big", false, SOUND.getBytes(StandardCharsets.UTF_16BE)).but(guesses, MAPPERS),
        of("UTF-16 little", false, SOUND.getBytes(StandardCharsets.UTF_16LE)).but(guesses, MAPPERS),
        of("UTF-16 with mark", false, SOUND.getBytes(StandardCharsets.UTF_16))
            .but(guesses, MAPPERS),
        of("UTF-32", false, SOUND.getBytes(Charset.forName("UTF-32BE"))).but(guesses, MAPPERS),
        of("GB 18030", false, text("红棉").getBytes(Charset.forName("GB18030"))),
        of("Latin 1", false, bytes("e9")),
        of("continuation alone", false, bytes("80")),
        of("cut off after 1 of 2", false, bytes("c3")),
        of("cut off after 2 of 3", false, bytes("e6a3")),
        of("cut off after 3 of 4", false, bytes("f09f98")),
        of("overlong 2 bytes", false, bytes("c181")).but(own, MAPPERS),
        of("overlong zero", false, bytes("c080")).but(own, MAPPERS),
        of("overlong slash in 3 bytes", false, bytes("e080af")).but(own, MAPPERS),
        of("overlong in 4 bytes", false, bytes("f08081af")),
        of("surrogate in 3 bytes", false, bytes("eda0bd")),
        of("surrogates in 6 bytes (CESU-8)", false, bytes("eda0bdedb880")).open(MAPPERS),
        of("beyond U+10FFFF", false, bytes("f4908080")),
        of("5 bytes", false, bytes("f888808080")),
        of("0xfe", false, bytes("fe")),
        of("0xff", false, bytes("ff")),
        of("noncharacter", true, bytes("efbfbf")),
        of("ends within a character", false, Arrays.copyOf(bytes("e6a389"), HEAD.length() + 12)));
  }

  static List<Pitfall> limits() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    return List.of(
        taken("depth of 190", extension("[".repeat(190) + "]".repeat(190))),
        refused("depth of 201", extension("[".repeat(199) + "]".repeat(199)))
            .but("has limits of its own", Door.PLAIN_MAPPER),
        refused("great depth", extension(deep)),
        refused("great depth where it is skipped", member("\"x\":" + deep)),
        refused("great depth, never closed", "[".repeat(100_000)),
        refused(
            "a huge array where it is skipped", member("\"x\":[" + "1,".repeat(300_000) + "1]")),
        refused("a long text", text("x".repeat((1 << 20) + 1)))
            .but("has limits of its own", Door.PLAIN_MAPPER),
        refused("a long name", member("\"quantities\":{\"" + "x".repeat(1001) + "\":1}")));
  }

  private Pitfalls() {}
}
