package org.kapok.demo;

import picocli.CommandLine.Option;

/** The options that say how to print. */
final class Output {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Language.Converter.class,
      description = "The language: en (the default) or zh.")
  private Language language = Language.EN;

  @Option(names = "--json", description = "Print JSON, as the library writes it.")
  private boolean json;

  /** The language of what is printed. */
  Language language() {
    return language;
  }

  /** Whether JSON is wanted. */
  boolean json() {
    return json;
  }
}
