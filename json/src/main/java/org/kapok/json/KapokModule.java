package org.kapok.json;

import com.fasterxml.jackson.databind.module.SimpleModule;

/** Teaches Jackson Kapok's types. */
public final class KapokModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Makes the module; Jackson's service lookup uses it too. */
  public KapokModule() {
    super("kapok");
  }
}
